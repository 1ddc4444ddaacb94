package org.guideonapage.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of decisions.
 *
 * @param at when it was recorded
 * @param code the deployment shown
 * @param replaces reference of the version before it, or null
 */
public record Version(
    String reference,
    long sequence,
    Instant at,
    String guide,
    String code,
    String rulesVersion,
    @Nullable String incident,
    @Nullable String replaces) {}
