package org.guideonapage.guidance;

import java.util.List;
import java.util.Map;
import org.guideonapage.decision.Deployment;

/**
 * The nearest sets of facts that lead to a wanted answer, the smallest first. Each was answered in
 * full by both readings of the rules.
 *
 * @param all none when none was found with at most three changes
 * @param more how many more sets of facts were found that lead there
 * @param cut whether the search was stopped by time or number, so that there may be others
 * @param tried how many sets of facts were tried
 */
public record Ways(List<Way> all, int more, boolean cut, int tried) {
  public Ways {
    all = List.copyOf(all);
  }

  /**
   * One way.
   *
   * @param changes what would have to be told, by fact: a code, codes or a number
   * @param alike other answers to the same facts that lead there too
   * @param overturns how many of these facts were told otherwise; the others were blank
   * @param code what would be shown now
   * @param soFar the deployment on what would then be known
   * @param row the row that would govern
   */
  public record Way(
      Map<String, Object> changes,
      List<Map<String, Object>> alike,
      int overturns,
      Deployment code,
      Deployment soFar,
      String row) {}
}
