/**
 * What was asked, what was answered by which rules, and what the person then decided: an
 * append-only chain of entries that can be verified and answered again.
 */
@ApplicationModule(
    allowedDependencies = {"incident", "decision", "rulebook", "guidance", "privacy"})
@NullMarked
package org.guideonapage.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
