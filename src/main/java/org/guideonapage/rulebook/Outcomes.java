package org.guideonapage.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The closed lists of what an answer may say, and the words shown for each code. */
public record Outcomes(
    int version,
    List<Entry> deployment,
    List<Entry> referTo,
    List<Entry> powerVerdict,
    List<Entry> testVerdict,
    List<Entry> test,
    List<Entry> action,
    List<Entry> agency,
    Map<String, String> callerAgency,
    Map<String, String> serviceAgency) {

  /** One code with its label, and the words rules use for it. */
  public record Entry(
      String code,
      String label,
      @Nullable String meaning,
      @Nullable String says,
      @Nullable Integer urgency) {}

  /** The agency that asked: resolved from who calls. */
  public static final String REQUESTING_SERVICE = "REQUESTING_SERVICE";

  /** The agency that has the duty: resolved from the fact of that name. */
  public static final String SERVICE_RESPONSIBLE = "SERVICE_RESPONSIBLE";

  /** An entry of one of the lists by its code. */
  public static Optional<Entry> entry(List<Entry> list, String code) {
    return list.stream().filter(e -> e.code().equals(code)).findFirst();
  }

  /** The label of a code, or the code itself where the list does not have it. */
  public static String label(List<Entry> list, String code) {
    return entry(list, code).map(Entry::label).orElse(code);
  }

  /** The labels of several codes of which any will do. */
  public static String either(List<Entry> list, List<String> codes) {
    return String.join(" or ", codes.stream().map(code -> label(list, code)).toList());
  }
}
