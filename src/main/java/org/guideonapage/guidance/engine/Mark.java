package org.guideonapage.guidance.engine;

/**
 * Something that is so of a case when one of these bits is set.
 *
 * @param slot the word that has them
 * @param bits one or more
 */
record Mark(int slot, long bits) {}
