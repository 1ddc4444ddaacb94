/**
 * Who may do what: people with roles, systems with tokens, and the one table of addresses. Knows
 * nothing of facts or answers.
 */
@ApplicationModule(allowedDependencies = {"record", "privacy"})
@NullMarked
package org.guideonapage.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
