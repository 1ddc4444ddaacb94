package org.guideonapage.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the record.
 *
 * @param sequence its number, from 1 without gaps
 * @param at when it was written, by the clock of the machine that wrote it
 * @param about reference of the decision it is about, or null when it is about the record itself
 * @param hash its SHA-256 in hexadecimal
 * @param by who did it; null when its content was removed
 * @param event what happened; null for the decision itself and when its content was removed
 */
public record Entry(
    long sequence,
    Instant at,
    Kind kind,
    @Nullable String about,
    String hash,
    @Nullable By by,
    @Nullable Event event) {}
