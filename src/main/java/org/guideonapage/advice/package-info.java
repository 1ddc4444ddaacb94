/**
 * What the tactical advisor works with: a case seen whole, two cases side by side, how near other
 * answers are, the scenario library, and the map of a guide. Knows nothing of pages.
 */
@ApplicationModule(
    allowedDependencies = {
      "incident",
      "decision",
      "rulebook",
      "guidance",
      "authoring",
      "proof",
      "record",
      "privacy"
    })
@NullMarked
package org.guideonapage.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
