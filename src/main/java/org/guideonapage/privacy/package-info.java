/** Keeps details about people out of the few fields that are typed. Leaf: uses no other room. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.guideonapage.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
