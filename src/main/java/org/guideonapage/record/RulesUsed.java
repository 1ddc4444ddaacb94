package org.guideonapage.record;

import java.time.Instant;

/**
 * A version of the rules that answered.
 *
 * @param version its checksum
 * @param last when a decision by it was last recorded
 */
public record RulesUsed(String version, Instant last) {}
