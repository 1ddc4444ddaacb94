package org.guideonapage.rulebook;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.guideonapage.incident.Told;
import org.jspecify.annotations.Nullable;

/**
 * One fact of the vocabulary: what is asked, why, on what authority, and the sentences rules may
 * use about it.
 *
 * @param id as it stands in requests
 * @param order asking order, risk first
 * @param group the guide that owns the question, or "shared"
 * @param guides numbers of the guides that use it
 * @param safetyFact not known takes the protective branch
 * @param topic noun phrase: "the place"
 * @param says stem of a choice sentence with {} for the value's words
 * @param denies the same, negated
 * @param yes sentence of a yes/no fact answered yes
 * @param no sentence of a yes/no fact answered no
 * @param none sentence for "asked, none applies" of a fact with several values
 * @param atLeast stem for counting several values, {} for a number word
 * @param values codes with their words and labels, NOT_KNOWN left out
 * @param derived how the fact is worked out from others, or null if it is only asked
 * @param asked false for facts that nobody is asked: those of the calendar, such as the state of
 *     the law, and those a force sets
 * @param setBy id of the parameter, a flag, by which a force answers it; null for every other fact
 */
public record Fact(
    String id,
    int order,
    String group,
    List<Integer> guides,
    Type type,
    boolean safetyFact,
    String question,
    @Nullable String officerQuestion,
    String why,
    List<String> authority,
    String topic,
    @Nullable String says,
    @Nullable String denies,
    @Nullable String yes,
    @Nullable String no,
    @Nullable String none,
    @Nullable String atLeast,
    @Nullable Map<String, Value> values,
    @Nullable Derived derived,
    @Nullable Boolean asked,
    @Nullable String setBy) {

  /** A value's words in a sentence and the label a form shows. */
  public record Value(@Nullable String words, String label) {}

  /**
   * A fact worked out from others when it is blank.
   *
   * @param from time facts, all of which are read; of several starts the earliest counts
   * @param as the arithmetic: HOURS_SINCE, DAYS_SINCE_COUNTING_THE_FIRST, STILL_TO_COME
   */
  public record Derived(List<String> from, Arithmetic as) {}

  /** Kinds of derivation. */
  public enum Arithmetic {
    /** Whole elapsed hours from the start to the moment judged. */
    HOURS_SINCE,
    /** Calendar days in local time, the first day counted as day 1. */
    DAYS_SINCE_COUNTING_THE_FIRST,
    /** YES while the time is still to come, NO from then on. */
    STILL_TO_COME
  }

  /** Kinds of fact. */
  @SuppressWarnings("JavaLangClash")
  public enum Type {
    yesNo,
    choice,
    choices,
    time,
    count,
    minutes,
    hours,
    days;

    /** Whether an answer is a whole number. */
    public boolean isNumber() {
      return this == count || this == minutes || this == hours || this == days;
    }

    /** Whether an answer is one of a closed list of codes. */
    public boolean isCoded() {
      return this == yesNo || this == choice || this == choices;
    }
  }

  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK);

  /** The code of "asked, none applies". */
  public static final String NONE = "NONE";

  public Fact {
    guides = List.copyOf(guides);
    authority = authority == null ? List.of() : List.copyOf(authority);
    Map<String, Value> kept = new LinkedHashMap<>();
    if (type == Type.yesNo) {
      kept.put("YES", new Value(yes, "yes"));
      kept.put("NO", new Value(no, "no"));
    } else if (values != null) {
      values.forEach(
          (code, value) -> {
            if (!code.equals(Told.NOT_KNOWN_CODE)) {
              kept.put(code, value);
            }
          });
    }
    values = java.util.Collections.unmodifiableMap(kept);
  }

  /** Codes of the values an answer may have, NOT_KNOWN left out; empty for numbers and times. */
  public List<String> codes() {
    return new ArrayList<>(allValues().keySet());
  }

  /** Values by code, in the vocabulary's order. */
  public Map<String, Value> allValues() {
    return values == null ? Map.of() : values;
  }

  /** Whether a caller or officer can be asked for it. */
  public boolean isAsked() {
    return asked == null || asked;
  }

  /** The sentence that says the fact has this value. */
  public String sentence(String code) {
    if (type == Type.yesNo) {
      String sentence = code.equals("YES") ? yes : no;
      return sentence == null ? topic + " is " + code : sentence;
    }
    if (code.equals(NONE) && none != null) {
      return none;
    }
    Value value = allValues().get(code);
    String words = value == null || value.words() == null ? code : value.words();
    return says == null ? topic + " is " + words : says.replace("{}", words);
  }

  /** What was told about it, as a sentence without its full stop. */
  public String sentence(Told told) {
    if (told instanceof Told.Value value) {
      return sentence(value.code());
    }
    if (told instanceof Told.Values values) {
      return values.codes().stream().sorted().map(this::sentence).collect(Collectors.joining(", "));
    }
    if (told instanceof Told.Amount amount) {
      return topic + " is " + amount.number();
    }
    if (told instanceof Told.Moment moment) {
      return topic + " is " + SHOWN.format(moment.at());
    }
    return topic + " is not known";
  }
}
