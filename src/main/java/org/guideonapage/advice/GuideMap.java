package org.guideonapage.advice;

import java.util.List;
import java.util.Map;
import org.guideonapage.decision.Deployment;
import org.jspecify.annotations.Nullable;

/**
 * A guide drawn from its rules: ranked rows, what each reads, where it leads, and the fewest facts
 * found to each, with how many are needed at least.
 *
 * @param answers every answer that the guide can give, the most urgent first
 */
public record GuideMap(
    String guide, int number, String title, List<Table> tables, List<Reached> answers) {

  /**
   * A table.
   *
   * @param everyRowCounts whether rows do not overrule each other
   * @param setsDeployment whether it may say what police do
   */
  public record Table(
      String id, String title, boolean everyRowCounts, boolean setsDeployment, List<Row> rows) {}

  /**
   * A row.
   *
   * @param rank its place in the table, from 1
   * @param reads what its conditions read, in words
   * @param leadsTo what it says police do, or what it adds
   * @param deployment that deployment, or null where it names none
   * @param facts on which it gives the answer, none of which can be left out; null where none were
   *     found
   * @param shortest the same as sentences
   * @param atLeast with fewer facts than this the row cannot give the answer: proved by the solver
   */
  public record Row(
      int rank,
      String rule,
      String sentence,
      List<String> reads,
      String leadsTo,
      @Nullable Deployment deployment,
      @Nullable Map<String, Object> facts,
      @Nullable List<String> shortest,
      int atLeast) {
    /** Whether no set of fewer facts leads there. */
    public boolean provedFewest() {
      return shortest != null && shortest.size() <= atLeast;
    }
  }

  /**
   * An answer that can be reached.
   *
   * @param label in the words of the closed list, with whom to speak to
   * @param rows ids of the rows that give it
   * @param facts the fewest facts found that lead to it
   * @param row the row that then gives it
   * @param atLeast with fewer facts than this no row of the guide gives that deployment: proved by
   *     the solver
   */
  public record Reached(
      String label,
      Deployment deployment,
      List<String> rows,
      List<String> facts,
      String row,
      int atLeast) {
    /** Whether no set of fewer facts leads there. */
    public boolean provedFewest() {
      return facts.size() <= atLeast;
    }
  }
}
