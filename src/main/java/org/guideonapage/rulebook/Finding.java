package org.guideonapage.rulebook;

/**
 * Something that can be concluded from facts.
 *
 * @param holds sentence when it is established
 * @param fails sentence when it is excluded
 * @param why what it is for
 */
public record Finding(String id, String holds, String fails, String why) {}
