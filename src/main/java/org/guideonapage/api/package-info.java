/**
 * The face for other systems: decisions, comparisons, guides, vocabulary, sources and the rules'
 * state as JSON, faults as problems.
 */
@ApplicationModule(
    allowedDependencies = {
      "incident",
      "decision",
      "rulebook",
      "guidance",
      "authoring",
      "record",
      "advice",
      "people",
      "privacy"
    })
@NullMarked
package org.guideonapage.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
