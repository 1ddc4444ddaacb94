package org.guideonapage.advice;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a public scenario says beside its facts and its answer: for somebody who has to judge how
 * far that answer carries.
 *
 * @param story what happened
 * @param question what was asked of the answer
 * @param source where it was published
 * @param origin how it came to be a case: taken from the source, a variant or an illustration
 * @param when the time of the story; the case is judged by the law of its own moment
 * @param assumed ids of the facts that the story does not tell and the answer takes for granted
 * @param referTo to whom the published answer refers, as codes
 * @param basis what the published answer rests on, or null
 * @param points what the published answer stresses
 * @param strength how strong the published answer is
 * @param contestedWhy why informed people differ, or null
 * @param lawNote what has changed in the law since, or null
 * @param read whether the source itself was read
 * @param confidence how sure the case is
 */
public record Published(
    String story,
    String question,
    String source,
    String origin,
    String when,
    Set<String> assumed,
    List<String> referTo,
    @Nullable String basis,
    List<String> points,
    String strength,
    @Nullable String contestedWhy,
    @Nullable String lawNote,
    String read,
    String confidence) {
  public Published {
    assumed = Set.copyOf(assumed);
    referTo = List.copyOf(referTo);
    points = List.copyOf(points);
  }
}
