/** Fires the rules. The only package that knows Drools. */
@NullMarked
package org.guideonapage.guidance.engine;

import org.jspecify.annotations.NullMarked;
