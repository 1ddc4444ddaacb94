/** The command line: the same decision, without a server. */
@ApplicationModule(
    allowedDependencies = {
      "incident",
      "decision",
      "rulebook",
      "guidance",
      "authoring",
      "proof",
      "record",
      "advice",
      "people",
      "privacy",
      "web"
    })
@NullMarked
package org.guideonapage.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
