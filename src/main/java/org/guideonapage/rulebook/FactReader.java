package org.guideonapage.rulebook;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;

/**
 * Reads facts as they come from outside, by id and plain value, and says everything that is wrong
 * with them.
 */
public final class FactReader {
  private static final int LARGEST = 1_000_000;
  private static final int LONGEST_ECHO = 60;
  private static final int NEAREST = 3;

  /**
   * A fact that cannot be accepted.
   *
   * @param pointer JSON pointer below the facts, such as "/legalStatus"
   * @param sent what was sent, shortened
   * @param allowed what is allowed
   * @param nearest nearest known names
   */
  public record FactFault(String pointer, String sent, String allowed, List<String> nearest) {}

  /**
   * What was read.
   *
   * @param notes things to be said about how a time was read
   */
  public record Result(Incident incident, List<FactFault> faults, List<String> notes) {}

  private final Rulebook rulebook;
  private final List<FactFault> faults = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private FactReader(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** An answer to a fact as it is read here: several values stand in a list, not known too. */
  public static Object plain(Fact fact, Told told) {
    return told instanceof Told.NotKnown && fact.type() == Fact.Type.choices
        ? List.of(Told.NOT_KNOWN_CODE)
        : told.plain();
  }

  /** Reads facts against a rulebook's vocabulary. */
  public static Result read(Rulebook rulebook, Map<String, ?> facts) {
    return new FactReader(rulebook).read(facts);
  }

  private Result read(Map<String, ?> facts) {
    Incident incident = Incident.EMPTY;
    for (Map.Entry<String, ?> entry : facts.entrySet()) {
      Fact fact = rulebook.facts().get(entry.getKey());
      String pointer = "/" + entry.getKey().replace("~", "~0").replace("/", "~1");
      if (fact == null || !fact.isAsked()) {
        List<String> near = Dictionary.Nearest.to(entry.getKey(), asked(), NEAREST);
        faults.add(
            new FactFault(
                pointer, shorten(entry.getKey()), "the id of a fact of the vocabulary", near));
        continue;
      }
      Told told = told(fact, entry.getValue(), pointer);
      if (told != null) {
        incident = incident.with(fact.id(), told);
      }
    }
    return new Result(incident, faults, notes);
  }

  private List<String> asked() {
    return rulebook.facts().values().stream().filter(Fact::isAsked).map(Fact::id).toList();
  }

  private @org.jspecify.annotations.Nullable Told told(
      Fact fact, @org.jspecify.annotations.Nullable Object value, String pointer) {
    return switch (fact.type()) {
      case yesNo, choice -> coded(fact, value, pointer);
      case choices -> several(fact, value, pointer);
      case time -> time(value, pointer);
      case count, minutes, hours, days -> amount(fact, value, pointer);
    };
  }

  private @org.jspecify.annotations.Nullable Told coded(
      Fact fact, @org.jspecify.annotations.Nullable Object value, String pointer) {
    if (value instanceof String code) {
      if (code.equals(Told.NOT_KNOWN_CODE)) {
        return Told.NOT_KNOWN;
      }
      if (fact.allValues().containsKey(code)) {
        return new Told.Value(code);
      }
    }
    refuse(fact, value, pointer, "one of " + RulebookReader.accepted(fact));
    return null;
  }

  private @org.jspecify.annotations.Nullable Told several(
      Fact fact, @org.jspecify.annotations.Nullable Object value, String pointer) {
    if (!(value instanceof Collection<?> list) || list.isEmpty()) {
      refuse(fact, value, pointer, "a list of one or more of " + RulebookReader.accepted(fact));
      return null;
    }
    Set<String> codes = new TreeSet<>();
    int index = 0;
    boolean fine = true;
    for (Object item : list) {
      if (item instanceof String code && RulebookReader.accepted(fact).contains(code)) {
        if (!codes.add(code)) {
          refuse(fact, item, pointer + "/" + index, "each value once");
          fine = false;
        }
      } else {
        refuse(fact, item, pointer + "/" + index, "one of " + RulebookReader.accepted(fact));
        fine = false;
      }
      index++;
    }
    if (fine
        && codes.size() > 1
        && (codes.contains(Fact.NONE) || codes.contains(Told.NOT_KNOWN_CODE))) {
      refuse(fact, value, pointer, "NONE or NOT_KNOWN alone");
      return null;
    }
    if (!fine) {
      return null;
    }
    return codes.contains(Told.NOT_KNOWN_CODE) ? Told.NOT_KNOWN : new Told.Values(codes);
  }

  private @org.jspecify.annotations.Nullable Told amount(
      Fact fact, @org.jspecify.annotations.Nullable Object value, String pointer) {
    if ((value instanceof Integer || value instanceof Long)
        && ((Number) value).longValue() >= 0
        && ((Number) value).longValue() <= LARGEST) {
      return new Told.Amount(((Number) value).intValue());
    }
    refuse(
        fact,
        value,
        pointer,
        "a whole number"
            + (fact.type() == Fact.Type.count ? "" : " of " + fact.type())
            + " from 0 to "
            + LARGEST
            + ", or leave it out when not known");
    return null;
  }

  private @org.jspecify.annotations.Nullable Told time(
      @org.jspecify.annotations.Nullable Object value, String pointer) {
    if (value instanceof String text) {
      try {
        LondonTime time = LondonTime.parse(text);
        if (time.note() != null) {
          notes.add(time.note());
        }
        return new Told.Moment(time.at());
      } catch (DateTimeException e) {
        faults.add(
            new FactFault(pointer, shorten(text), String.valueOf(e.getMessage()), List.of()));
        return null;
      }
    }
    faults.add(
        new FactFault(pointer, shorten(String.valueOf(value)), LondonTime.EXPECTED, List.of()));
    return null;
  }

  private void refuse(
      Fact fact, @org.jspecify.annotations.Nullable Object value, String pointer, String allowed) {
    String sent = shorten(String.valueOf(value));
    faults.add(
        new FactFault(pointer, sent, allowed, nearest(value, RulebookReader.accepted(fact))));
  }

  /**
   * What was meant by a code misspelt, or by true and false; of anything else nothing is guessed.
   */
  private static List<String> nearest(
      @org.jspecify.annotations.Nullable Object value, Collection<String> accepted) {
    if (value instanceof Boolean said) {
      return Stream.of(said ? "YES" : "NO").filter(accepted::contains).toList();
    }
    return value instanceof String code
        ? Dictionary.Nearest.to(shorten(code), accepted, NEAREST)
        : List.of();
  }

  private static String shorten(String text) {
    return text.length() > LONGEST_ECHO ? text.substring(0, LONGEST_ECHO) + "..." : text;
  }

  /** The nearest guides to a name. */
  public static List<String> nearestGuides(Rulebook rulebook, String name) {
    return Dictionary.Nearest.to(
        name.length() > LONGEST_ECHO ? name.substring(0, LONGEST_ECHO) : name,
        rulebook.guides().keySet(),
        NEAREST);
  }
}
