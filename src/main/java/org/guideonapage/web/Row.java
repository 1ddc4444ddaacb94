package org.guideonapage.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * One question of the form.
 *
 * @param kind radios, checkboxes, select, number or time
 * @param mark why it stands out: to be asked first, or optional; null otherwise
 * @param value what was sent for a number or a time
 * @param notKnown whether a number or time was answered with not known
 */
record Row(
    int number,
    String id,
    String question,
    String why,
    String kind,
    List<Option> options,
    @Nullable String value,
    boolean notKnown,
    @Nullable String unit,
    @Nullable String fault,
    @Nullable String mark) {

  /** Most options shown as radios; more become a list. */
  private static final int RADIOS = 7;

  private static final int DIGITS = 9;
  private static final String NONE = "NONE";

  /**
   * One answer that can be chosen.
   *
   * @param key the key that chooses it, empty where it has none
   */
  record Option(String code, String label, boolean chosen, String key, String field) {}

  /** Builds the row of a fact. */
  static Row of(int number, Fact fact, Form form, @Nullable String mark) {
    List<String> sent = form.sent().getOrDefault(fact.id(), List.of());
    List<Option> options = fact.type().isCoded() ? options(fact, sent) : List.of();
    boolean coded = fact.type().isCoded();
    return new Row(
        number,
        fact.id(),
        fact.question(),
        fact.why(),
        kind(fact, options),
        options,
        coded || sent.isEmpty() || sent.get(0).equals(Told.NOT_KNOWN_CODE) ? null : sent.get(0),
        !coded && sent.contains(Told.NOT_KNOWN_CODE),
        fact.type().isNumber() && fact.type() != Fact.Type.count ? fact.type().name() : null,
        form.faultAt(fact.id()),
        mark);
  }

  /** The field that a link to this row goes to. */
  public String field() {
    return options.isEmpty() || kind.equals("select") ? "f-" + id : options.get(0).field();
  }

  /** The stylesheet's name for a part of one radio or checkbox: item, input or label. */
  public String part(String part) {
    return "govuk-" + kind + "__" + part;
  }

  /** Whether it was answered, be it with not known. */
  public boolean isAnswered() {
    return notKnown || value != null || options.stream().anyMatch(Option::chosen);
  }

  private static String kind(Fact fact, List<Option> options) {
    return switch (fact.type()) {
      case yesNo -> "radios";
      case choice -> options.size() <= RADIOS ? "radios" : "select";
      case choices -> "checkboxes";
      case time -> "time";
      case count, minutes, hours, days -> "number";
    };
  }

  private static List<Option> options(Fact fact, List<String> sent) {
    List<Option> options = new ArrayList<>();
    for (Map.Entry<String, Fact.Value> value : fact.allValues().entrySet()) {
      options.add(option(fact, value.getKey(), value.getValue().label(), sent, options.size() + 1));
    }
    options.add(option(fact, Told.NOT_KNOWN_CODE, "not known", sent, options.size() + 1));
    return List.copyOf(options);
  }

  private static Option option(Fact fact, String code, String label, List<String> sent, int place) {
    return new Option(
        code,
        StringUtils.capitalize(label),
        sent.contains(code),
        key(code, place),
        "f-" + fact.id() + "-" + place);
  }

  /** In a long list the two answers given most often still have a key: those beside the nine. */
  private static String key(String code, int place) {
    if (place <= DIGITS) {
      return String.valueOf(place);
    }
    return code.equals(NONE) ? "0" : code.equals(Told.NOT_KNOWN_CODE) ? "-" : "";
  }
}
