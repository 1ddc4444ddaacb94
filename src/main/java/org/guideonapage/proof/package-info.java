/**
 * Proves a rulebook complete, consistent and reachable. Knows nothing of how answers are made: it
 * reads the same parsed tree.
 */
@ApplicationModule(allowedDependencies = {"incident", "decision", "rulebook"})
@NullMarked
package org.guideonapage.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
