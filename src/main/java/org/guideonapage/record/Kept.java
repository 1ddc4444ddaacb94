package org.guideonapage.record;

import org.guideonapage.decision.Decision;

/**
 * An answer that is in the record now and stays there whatever happens to this process.
 *
 * @param reference its name
 * @param decision the answer, with the reference in it
 * @param json the answer's exact text, as it was kept and must be given
 */
public record Kept(String reference, Decision decision, String json) {}
