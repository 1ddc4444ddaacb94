/**
 * What we have been told so far: facts, with blank and not known kept apart. Leaf: uses no other
 * room.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.guideonapage.incident;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
