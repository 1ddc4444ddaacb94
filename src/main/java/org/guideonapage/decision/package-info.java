/**
 * What we answer: outcomes, powers, tests, reasons, citations. Uses only what we have been told.
 */
@ApplicationModule(allowedDependencies = "incident")
@NullMarked
package org.guideonapage.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
