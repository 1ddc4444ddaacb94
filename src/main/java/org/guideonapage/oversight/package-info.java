/**
 * What supervisors, auditors and the policy owner see: the log and its reviews, the chain verified,
 * bundles for disclosure, demand, feedback on guides, health, and the switch that turns answers
 * off. Reads the record; that it was read is recorded.
 */
@ApplicationModule(
    allowedDependencies = {
      "incident",
      "decision",
      "rulebook",
      "guidance",
      "authoring",
      "people",
      "record",
      "privacy",
      "web"
    })
@NullMarked
package org.guideonapage.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
