/**
 * The face for people: the call handler's form, the answer, the printed guides, help and what is
 * shown when something is wrong. Whole without scripts; holds no state of its own: answers are in
 * the record.
 */
@ApplicationModule(
    allowedDependencies = {
      "incident",
      "decision",
      "rulebook",
      "guidance",
      "authoring",
      "advice",
      "people",
      "record",
      "privacy"
    })
@NullMarked
package org.guideonapage.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
