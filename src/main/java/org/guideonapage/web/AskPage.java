package org.guideonapage.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form with its band.
 *
 * @param shown ids of the rows in their order, carried by the form
 * @param guides what the guide can be set to
 * @param plans what officers may intend to do
 * @param before fields of the answer before, carried along to show the difference
 * @param start the field where typing begins
 */
record AskPage(
    Band band,
    List<Row> rows,
    List<Problem> problems,
    String shown,
    List<Choice> guides,
    List<Choice> plans,
    @Nullable String incidentNumber,
    String rulesVersion,
    String guideTitle,
    List<Hidden> before,
    @Nullable String start) {

  /** A line of the error summary, with the field it leads to. */
  record Problem(String words, String field) {}

  /** An entry of a list. */
  record Choice(String code, String label, boolean chosen) {}

  /** A field that the page carries along unseen. */
  record Hidden(String name, String value) {}

  /** Whether typing begins at this field. */
  public boolean startsAt(String field) {
    return problems.isEmpty() && field.equals(start);
  }
}
