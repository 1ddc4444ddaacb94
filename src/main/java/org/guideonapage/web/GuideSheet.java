package org.guideonapage.web;

import java.util.List;
import org.guideonapage.rulebook.Guide;
import org.guideonapage.rulebook.Sheet;

/**
 * One guide on one page for one reader. Every line carries the id of the rule, fact or provision it
 * comes from.
 *
 * @param first the question this reader begins with
 * @param stop what sends police whatever else the page says
 * @param ask what to ask, or to have ready
 * @param decide the decisions in their order
 * @param powers powers with the conditions of their use
 * @param limits what is not lawful
 * @param duties what must or should be done
 * @param say words for the caller, or for the person
 * @param write what goes on the log
 * @param review when to look again
 * @param cites what the page rests on
 * @param more how many more rows the guide has on screen
 */
record GuideSheet(
    Guide guide,
    Sheet.Audience audience,
    String first,
    List<Line> stop,
    List<Line> ask,
    List<Decide> decide,
    List<Line> powers,
    List<Line> limits,
    List<Line> duties,
    List<Line> say,
    List<Line> write,
    List<Line> review,
    String cites,
    int more) {

  /** A line and the id it comes from. */
  record Line(String words, String id) {}

  /** A decision: what is so, what follows, and its id. */
  record Decide(String when, String then, String style, String id) {}
}
