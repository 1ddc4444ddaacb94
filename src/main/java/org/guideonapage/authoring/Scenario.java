package org.guideonapage.authoring;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case from public material with its published answer.
 *
 * @param facts what the story says
 * @param assumed what its answer takes for granted
 * @param contested informed people differ: reported, not passed or failed on a firm answer
 */
public record Scenario(
    String id,
    String guide,
    String theme,
    String origin,
    @Nullable String variantOf,
    @Nullable String changedFact,
    String source,
    String asAt,
    String narrative,
    Map<String, Object> facts,
    @Nullable Map<String, Object> assumed,
    String question,
    Expected expected,
    String answerStrength,
    boolean contested,
    @Nullable String contestedWhy,
    @Nullable String currentLawNote,
    String verified,
    String confidence) {

  /**
   * The published answer. A list means any of these for deployment, referTo and powers; all of
   * these for agency and actions.
   */
  public record Expected(
      @Nullable Object deployment,
      @Nullable Object referTo,
      @Nullable Map<String, Object> powers,
      @Nullable Map<String, Object> powersThen,
      @Nullable Object agency,
      @Nullable List<String> actions,
      @Nullable String answer,
      @Nullable String basis,
      @Nullable List<String> keyPoints) {}
}
