package org.guideonapage.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.Difference;
import org.jspecify.annotations.Nullable;

/** Two answers and how they differ. */
@JsonPropertyOrder({"left", "right", "differences"})
record Comparison(Decision left, Decision right, Differences differences) {
  static final List<String> SIDES = List.of("left", "right");

  /**
   * How the right answer differs from the left one.
   *
   * @param same true when nothing below differs
   * @param guide null where both are the same, as for each that follows
   * @param powers those whose verdict differs
   * @param actionsAdded steps only the right one has
   * @param actionsRemoved steps only the left one has
   */
  @JsonPropertyOrder({
    "same",
    "guide",
    "deployment",
    "soFar",
    "row",
    "agency",
    "powers",
    "actionsAdded",
    "actionsRemoved"
  })
  record Differences(
      boolean same,
      @Nullable Pair guide,
      @Nullable Pair deployment,
      @Nullable Pair soFar,
      @Nullable Pair row,
      @Nullable Pair agency,
      List<PowerPair> powers,
      List<Decision.Action> actionsAdded,
      List<Decision.Action> actionsRemoved) {}

  /** Two codes or ids that differ. */
  @JsonPropertyOrder({"left", "right"})
  record Pair(String left, String right) {}

  /** A power with its two verdicts; null where it is not shown. */
  @JsonPropertyOrder({"provision", "left", "right"})
  record PowerPair(String provision, @Nullable PowerVerdict left, @Nullable PowerVerdict right) {}

  static Comparison of(Decision left, Decision right) {
    Pair guide = pair(left.guide(), right.guide());
    Pair deployment = pair(left.deployment().code().name(), right.deployment().code().name());
    Pair soFar = pair(left.deployment().soFar().name(), right.deployment().soFar().name());
    Pair row = pair(left.deployment().row(), right.deployment().row());
    Pair agency = pair(left.deployment().agency(), right.deployment().agency());
    List<PowerPair> powers = powers(left, right);
    List<Decision.Action> added = Difference.only(right, left);
    List<Decision.Action> removed = Difference.only(left, right);
    boolean same =
        java.util.stream.Stream.of(guide, deployment, soFar, row, agency).allMatch(Objects::isNull)
            && powers.isEmpty()
            && added.isEmpty()
            && removed.isEmpty();
    return new Comparison(
        left,
        right,
        new Differences(same, guide, deployment, soFar, row, agency, powers, added, removed));
  }

  private static @Nullable Pair pair(String left, String right) {
    return left.equals(right) ? null : new Pair(left, right);
  }

  private static List<PowerPair> powers(Decision left, Decision right) {
    return Difference.powers(left, right).stream()
        .map(power -> new PowerPair(power.provision(), power.was(), power.now()))
        .toList();
  }
}
