package org.guideonapage.record;

import java.time.Instant;

/**
 * A version of the rules that answered.
 *
 * @param version its checksum
 * @param last when a decision by it was last recorded
 * @param decisions how many are still kept
 */
public record RulesUsed(String version, Instant last, long decisions) {}
