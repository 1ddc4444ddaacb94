package org.guideonapage.web;

import java.util.List;
import java.util.Map;
import org.guideonapage.rulebook.Guide;
import org.guideonapage.rulebook.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * One guide on one page for one reader. Every line carries the id of the rule, fact or provision it
 * comes from.
 *
 * @param first the question this reader begins with
 * @param stop what sends police whatever else the page says
 * @param ask what to ask, or to have ready
 * @param decide the decisions in their order, under the headings this reader needs
 * @param powers powers that may be used, where they end and who else has them
 * @param limits what there is no power for
 * @param duties what must or should be done
 * @param sayWhen the outcome for which the script is
 * @param say words for the caller
 * @param write what goes on the log
 * @param review when to look again
 * @param disputes what happens when services disagree
 * @param abbreviations those used on the page, with their words
 * @param cites what the page rests on
 * @param lawCheckedTo the day to which the law was checked
 * @param warning why the page may not be relied on, or null
 * @param superseded whether the guide is no longer asked
 * @param more how many more rows the guide has on screen
 */
record GuideSheet(
    Guide guide,
    Sheet.Audience audience,
    String first,
    List<Line> stop,
    List<Line> ask,
    List<Group> decide,
    List<PowerLine> powers,
    List<Line> limits,
    List<Line> duties,
    String sayWhen,
    List<Line> say,
    List<Line> write,
    List<Line> review,
    List<Line> disputes,
    Map<String, String> abbreviations,
    String cites,
    String lawCheckedTo,
    @Nullable String warning,
    boolean superseded,
    int more) {

  /** The same page with its abbreviations. */
  GuideSheet with(Map<String, String> used) {
    return new GuideSheet(
        guide,
        audience,
        first,
        stop,
        ask,
        decide,
        powers,
        limits,
        duties,
        sayWhen,
        say,
        write,
        review,
        disputes,
        used,
        cites,
        lawCheckedTo,
        warning,
        superseded,
        more);
  }

  /** A line and the id it comes from. */
  record Line(String words, String id) {}

  /** Decisions under one heading. */
  record Group(String title, List<Decide> rows) {}

  /** A decision: what is so, what follows, and its id. */
  record Decide(String when, String then, String style, String id) {}

  /** A power: what goes with its use, where and when it ends, who else has it. */
  record PowerLine(
      String name,
      @Nullable String uses,
      @Nullable String ends,
      @Nullable String others,
      String id) {}
}
