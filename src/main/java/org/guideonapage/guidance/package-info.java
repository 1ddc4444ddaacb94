/**
 * Decides: findings, rank, settled, next question, why not, what would change, deadlines. The
 * engine that fires the rules is hidden inside.
 */
@ApplicationModule(allowedDependencies = {"incident", "decision", "rulebook"})
@NullMarked
package org.guideonapage.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
