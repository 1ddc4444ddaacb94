/**
 * Reads the same rules as bit masks: fast enough for live updates, and three-valued, so that
 * questions, why-not and proofs of "settled" come from the rules themselves.
 */
@NullMarked
package org.guideonapage.guidance.reading;

import org.jspecify.annotations.NullMarked;
