/**
 * Reads {@code rules/}: vocabulary, sentences, dates. What it hands out is the one parsed tree that
 * the engine, the questions and the proofs share; rule text goes no further than this room.
 */
@ApplicationModule(allowedDependencies = {"incident", "decision"})
@NullMarked
package org.guideonapage.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
