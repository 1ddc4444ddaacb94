/**
 * What policy authors work with: loading and checking a rules folder, running its features and
 * scenarios, and going live only with rules that passed.
 */
@ApplicationModule(allowedDependencies = {"incident", "decision", "rulebook", "guidance", "proof"})
@NullMarked
package org.guideonapage.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
