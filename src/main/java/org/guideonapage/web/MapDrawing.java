package org.guideonapage.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guideonapage.advice.GuideMap;
import org.guideonapage.guidance.Workings;
import org.jspecify.annotations.Nullable;

/**
 * A table of a guide as a drawing: rows one below the other in their rank, what each reads on its
 * left, where it leads on its right. Lengths are those of the drawing, not of the screen.
 *
 * @param height of the whole
 */
record MapDrawing(String title, int height, List<Row> rows) {
  /** Width of the whole. */
  static final int WIDTH = 1100;

  private static final int LINE = 19;
  private static final int PAD = 10;
  private static final int GAP = 16;
  private static final int READS_LETTERS = 42;
  private static final int RULE_LETTERS = 52;
  private static final int LEADS_LETTERS = 26;

  /**
   * A row.
   *
   * @param y its upper edge
   * @param state how it stands on the present case, or null where there is none
   * @param lit whether the present case goes through it
   * @param style name of the outcome's border and colour
   * @param last whether no row follows
   */
  record Row(
      int y,
      int height,
      String rule,
      @Nullable String state,
      boolean lit,
      boolean governs,
      String style,
      List<Text> reads,
      List<Text> sentence,
      List<Text> leads,
      boolean last) {
    /** Where its arrows leave and arrive. */
    public int middle() {
      return y + height / 2;
    }

    /** Its lower edge. */
    public int bottom() {
      return y + height;
    }
  }

  /** A line of text. */
  record Text(int y, String words) {}

  /** Draws a table; {@code states} by rule on the present case, or null where there is none. */
  static MapDrawing of(GuideMap.Table table, @Nullable Map<String, Workings.State> states) {
    List<Row> rows = new ArrayList<>();
    int y = GAP;
    boolean passing = states != null;
    for (GuideMap.Row row : table.rows()) {
      List<String> reads =
          wrapped(
              row.reads().isEmpty()
                  ? "nothing: when no other speaks"
                  : String.join(", ", row.reads()),
              READS_LETTERS);
      List<String> sentence =
          wrapped(row.rank() + ". " + row.rule() + " " + row.sentence(), RULE_LETTERS);
      List<String> leads = wrapped(row.leadsTo(), LEADS_LETTERS);
      int lines = Math.max(reads.size(), Math.max(sentence.size(), leads.size()));
      Workings.State state = states == null ? null : states.get(row.rule());
      boolean holds = state != null && state.compareTo(Workings.State.OVERRULED) <= 0;
      int height = lines * LINE + 2 * PAD + (states == null ? 0 : LINE);
      rows.add(
          new Row(
              y,
              height,
              row.rule(),
              states == null ? null : state == null ? "not read" : word(state),
              table.everyRowCounts() ? holds : passing,
              holds && (table.everyRowCounts() || passing),
              row.deployment() == null ? "adds" : Band.style(row.deployment()),
              texts(reads, y),
              texts(sentence, y),
              texts(leads, y),
              row.rank() == table.rows().size()));
      if (holds) {
        passing = false;
      }
      y += height + GAP;
    }
    return new MapDrawing(table.title(), y, List.copyOf(rows));
  }

  private static String word(Workings.State state) {
    return switch (state) {
      case GOVERNS -> "gives the answer";
      case HOLDS -> "holds";
      case OVERRULED -> "holds, overruled";
      case OPEN -> "open";
      case FAILS -> "does not hold";
    };
  }

  private static List<Text> texts(List<String> lines, int top) {
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      texts.add(new Text(top + PAD + LINE * (i + 1) - 5, lines.get(i)));
    }
    return List.copyOf(texts);
  }

  private static List<String> wrapped(String text, int letters) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > letters) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
