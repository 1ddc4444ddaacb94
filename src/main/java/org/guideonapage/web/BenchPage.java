package org.guideonapage.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The workbench.
 *
 * @param told questions that were answered
 * @param themes every other question by theme
 * @param seen the answer with all behind it; null while nothing can be answered
 * @param beside the first case, where two are compared
 * @param carried fields of the first case, carried along
 * @param card the scenario that was opened, or null
 * @param notes what must be known about how the case was read
 */
record BenchPage(
    List<AskPage.Problem> problems,
    List<Row> told,
    List<Theme> themes,
    List<AskPage.Choice> guides,
    List<AskPage.Choice> plans,
    List<AskPage.Choice> rules,
    String asAt,
    List<String> notes,
    @Nullable Seen seen,
    @Nullable Beside beside,
    List<AskPage.Hidden> carried,
    List<AskPage.Choice> wanted,
    @Nullable Ways ways,
    @Nullable Fragile fragile,
    @Nullable From from,
    @Nullable Card card) {

  /** The same page with one more problem. */
  BenchPage with(AskPage.Problem problem) {
    List<AskPage.Problem> more = new java.util.ArrayList<>(problems);
    more.add(problem);
    return new BenchPage(
        List.copyOf(more),
        told,
        themes,
        guides,
        plans,
        rules,
        asAt,
        notes,
        seen,
        beside,
        carried,
        wanted,
        ways,
        fragile,
        from,
        card);
  }

  /** Questions of one theme. */
  record Theme(String id, String title, List<Row> rows) {}

  /**
   * An answer with all behind it.
   *
   * @param rules id of the version in links, or null for the rules in force
   * @param contested points on which informed people differ and this answer rests
   * @param rests what it rests on beside what was told
   */
  record Seen(
      AnswerPage answer,
      String by,
      String lawChecked,
      List<Contested> contested,
      List<AnswerPage.Line> rests,
      @Nullable String rules,
      List<String> guides,
      List<Line> picks,
      List<Group> groups,
      List<Power> powers,
      List<String> silentPowers,
      List<Finding> findings) {}

  /** Rules in one state. */
  record Group(String id, String title, String explained, List<Line> lines) {}

  /**
   * A rule and how it stands.
   *
   * @param where the guide and table it is read in
   * @param state one word or two
   * @param by the rule that overrules it, or null
   * @param parts its conditions; those that matter to its state
   * @param open questions on which it rests
   * @param cites its sources, where it holds
   * @param contested where sources or law differ on it, or null
   */
  record Line(
      String rule,
      String sentence,
      String where,
      String state,
      String style,
      @Nullable String by,
      List<Part> parts,
      List<String> open,
      List<AnswerPage.Cite> cites,
      @Nullable Contested contested) {}

  /**
   * A point on which sources or law differ.
   *
   * @param here what the rules do until somebody decides
   * @param sides what the rule cites, both sides, each with what it says
   */
  record Contested(
      String id, String question, String here, String decides, String rule, List<Side> sides) {}

  /** One source of a contested point. */
  record Side(AnswerPage.Cite cite, String says) {}

  /**
   * A scenario as it is kept, beside the case made of it.
   *
   * @param lines what is known of it
   * @param differs where the answer on the page is not the one expected
   */
  record Card(
      String id,
      String name,
      @Nullable String contestedWhy,
      List<AnswerPage.Line> lines,
      List<String> differs) {}

  /** A condition and how it stands, with what was told of it. */
  record Part(String sentence, String met, String style, String told) {}

  /** A power element by element. */
  record Power(
      String provision,
      String name,
      String verdict,
      String style,
      String because,
      @Nullable String rule,
      List<Part> elements,
      List<Line> others) {}

  /** A finding with the rules that speak of it. */
  record Finding(String id, String sentence, String state, List<Line> lines) {}

  /**
   * Two cases side by side.
   *
   * @param silentRules rules read on one side only that say nothing there
   */
  record Beside(
      String firstBy,
      String secondBy,
      boolean same,
      int silentRules,
      List<Band> bands,
      List<Compared> parts) {}

  /** One kind of thing compared. */
  record Compared(String title, List<Pair> pairs) {}

  /** One thing on two sides; empty where there is nothing of it. */
  record Pair(String what, String first, String second) {}

  /** The nearest facts to a wanted answer. */
  record Ways(String wanted, List<Way> all, int more, boolean cut, int tried) {}

  /** One way to it. */
  record Way(List<String> changes, String answer, String row, String note, List<String> alike) {}

  /** What hangs on each fact, by who said it. */
  record Fragile(List<Said> by, List<Teller> tellers, boolean cut) {}

  /** Facts said by one kind of person. */
  record Said(String who, String summary, List<Weight> facts) {}

  /** What hangs on one fact. */
  record Weight(String fact, String said, String kind, String style, List<String> moves) {}

  /** Who said a fact, to be chosen. */
  record Teller(String fact, String said, String field, List<AskPage.Choice> choices) {}

  /**
   * The recorded decision that was opened.
   *
   * @param replayed what answering it again came to; empty while the case is worked on
   * @param blank questions that were shown and left blank
   * @param words advice typed and not kept
   */
  record From(
      String reference,
      String at,
      String answer,
      String replayed,
      boolean same,
      List<String> blank,
      List<String> later,
      String words) {
    /** The same with words that could not be kept. */
    From with(String typed) {
      return new From(reference, at, answer, replayed, same, blank, later, typed);
    }
  }
}
