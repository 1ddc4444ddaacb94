package org.guideonapage.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one {@code .dslr} file line by line. A line is a comment, one of the five frame lines of a
 * rule, a listed annotation, or a sentence of the dictionary; anything else is a fault. Nothing of
 * the text is ever run or handed on as code.
 */
final class SentenceReader {
  private static final Pattern NAME = Pattern.compile("rule \"(\\S+) ([^\"\\\\]+)\"");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,30}\\+?");
  private static final Pattern ANNOTATION = Pattern.compile("@([a-z]+)(?:\\((.*)\\))?");
  private static final Pattern SOURCE_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*");
  private static final String RARE_ENDS = "\r\u000B\f\u0085\u2028\u2029";
  private static final int LONGEST_LINE = 600;
  private static final int MOST_RULES = 1000;
  private static final String FRAME =
      "a comment, or: rule \"ID A sentence\", @cites( ... ), when, a sentence of the dictionary, then, end";

  /** Where a line may stand. */
  private enum Place {
    BETWEEN,
    HEAD,
    WHEN,
    THEN
  }

  private final Dictionary dictionary;
  private final String file;
  private final String guide;
  private final Rule.Kind kind;
  private final @Nullable String table;
  private final List<Fault> faults;
  private final List<Rule> rules = new ArrayList<>();

  private Place place = Place.BETWEEN;
  private Draft draft = new Draft(0, "", "");

  private static final class Draft {
    final int line;
    final String id;
    final String proposition;
    final List<String> cites = new ArrayList<>();
    @Nullable LocalDate from;
    @Nullable LocalDate to;
    @Nullable String contested;
    boolean design;
    final List<Rule.When> when = new ArrayList<>();
    final List<Rule.Then> then = new ArrayList<>();

    Draft(int line, String id, String proposition) {
      this.line = line;
      this.id = id;
      this.proposition = proposition;
    }
  }

  SentenceReader(
      Dictionary dictionary,
      String file,
      String guide,
      Rule.Kind kind,
      @Nullable String table,
      List<Fault> faults) {
    this.dictionary = dictionary;
    this.file = file;
    this.guide = guide;
    this.kind = kind;
    this.table = table;
    this.faults = faults;
  }

  /** Reads a whole file. Rules get their order from {@code firstOrder} on. */
  List<Rule> read(String text, int firstOrder) {
    String[] lines = lines(text);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      if (line.length() > LONGEST_LINE) {
        fault(i + 1, "a line of " + line.length() + " characters", "at most " + LONGEST_LINE);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        readLine(i + 1, line, firstOrder);
      }
      if (rules.size() > MOST_RULES) {
        fault(
            i + 1, "more than " + MOST_RULES + " rules in one file", "fewer; a guide is one page");
        return List.of();
      }
    }
    if (place != Place.BETWEEN) {
      fault(draft.line, "rule " + draft.id + " without an end", "end on a line of its own");
    }
    return rules;
  }

  /** Lines by any end that Unicode knows; nearly always there is none but the usual one. */
  private static String[] lines(String text) {
    boolean usual = RARE_ENDS.chars().allMatch(end -> text.indexOf(end) < 0);
    return text.split(usual ? "\n" : "\\R", -1);
  }

  private void readLine(int number, String line, int firstOrder) {
    if (line.startsWith("rule ") || line.equals("rule")) {
      begin(number, line);
      return;
    }
    switch (place) {
      case BETWEEN -> fault(number, quoted(line), FRAME);
      case HEAD -> {
        if (line.equals("when")) {
          place = Place.WHEN;
        } else if (line.startsWith("@")) {
          annotate(number, line);
        } else {
          fault(number, quoted(line), "an annotation or when");
        }
      }
      case WHEN -> {
        if (line.equals("then")) {
          place = Place.THEN;
        } else {
          condition(number, line);
        }
      }
      case THEN -> {
        if (line.equals("end")) {
          end(firstOrder);
        } else {
          conclusion(number, line);
        }
      }
    }
  }

  private void begin(int number, String line) {
    if (place != Place.BETWEEN) {
      fault(draft.line, "rule " + draft.id + " without an end", "end on a line of its own");
    }
    Matcher name = NAME.matcher(line);
    place = Place.HEAD;
    if (!name.matches() || !ID.matcher(name.group(1)).matches()) {
      fault(number, quoted(line), "rule \"ID A sentence\"");
      draft = new Draft(number, "?" + number, "");
      return;
    }
    draft = new Draft(number, name.group(1), name.group(2).strip());
  }

  private void annotate(int number, String line) {
    Matcher annotation = ANNOTATION.matcher(line);
    if (!annotation.matches()) {
      fault(
          number,
          quoted(line),
          "@cites( ID, ID ), @from( date ), @to( date ), @contested( ID ) or @design");
      return;
    }
    String value = annotation.group(2) == null ? "" : annotation.group(2).strip();
    switch (annotation.group(1)) {
      case "cites" ->
          Arrays.stream(value.split(",", -1)).map(String::strip).forEach(id -> cite(number, id));
      case "from" -> draft.from = date(number, value);
      case "to" -> draft.to = date(number, value);
      case "contested" -> draft.contested = value;
      case "design" -> draft.design = true;
      default -> fault(number, quoted(line), "@cites, @from, @to, @contested or @design");
    }
  }

  private void cite(int number, String id) {
    if (SOURCE_ID.matcher(id).matches()) {
      draft.cites.add(id);
    } else {
      fault(number, quoted(id), "an id of sources.yaml");
    }
  }

  private @Nullable LocalDate date(int number, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      fault(number, quoted(value), "a date such as 2017-12-11");
      return null;
    }
  }

  private void condition(int number, String line) {
    Optional<Condition> condition = dictionary.condition(line);
    if (condition.isPresent()) {
      draft.when.add(new Rule.When(number, sentence(line), condition.get()));
    } else {
      faults.add(
          new Fault(
              file,
              number,
              quoted(line),
              "a sentence of the dictionary",
              dictionary.nearest(line, true)));
    }
  }

  private void conclusion(int number, String line) {
    Optional<Conclusion> conclusion = dictionary.conclusion(line);
    if (conclusion.isEmpty()) {
      faults.add(
          new Fault(
              file,
              number,
              quoted(line),
              "a conclusion of the dictionary",
              dictionary.nearest(line, false)));
    } else if (!fits(conclusion.get())) {
      fault(number, quoted(line), "a conclusion that belongs in this file (" + kind + ")");
    } else {
      draft.then.add(new Rule.Then(number, sentence(line), conclusion.get()));
    }
  }

  private boolean fits(Conclusion conclusion) {
    boolean finding =
        conclusion instanceof Conclusion.Find || conclusion instanceof Conclusion.Claim;
    boolean deployment =
        conclusion instanceof Conclusion.Deploy || conclusion instanceof Conclusion.AskFirst;
    return switch (kind) {
      case FINDING -> finding;
      case PICK -> picks(conclusion);
      case ROW -> !finding && !picks(conclusion);
      case RIDER -> !finding && !deployment && !picks(conclusion);
    };
  }

  private void end(int firstOrder) {
    place = Place.BETWEEN;
    if (draft.cites.isEmpty()) {
      fault(
          draft.line,
          "rule " + draft.id + " without a citation",
          "@cites( ... ) with at least one id");
    }
    if (draft.then.isEmpty()) {
      fault(
          draft.line,
          "rule " + draft.id + " without a conclusion",
          "at least one sentence under then");
    }
    rules.add(
        new Rule(
            draft.id,
            draft.proposition,
            kind,
            guide,
            table,
            file,
            draft.line,
            firstOrder + rules.size(),
            draft.cites,
            draft.from,
            draft.to,
            draft.contested,
            draft.design,
            draft.when,
            draft.then));
  }

  private static String sentence(String line) {
    String text = Dictionary.spaced(line);
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private void fault(int number, String found, String expected) {
    faults.add(Fault.of(file, number, found, expected));
  }

  private static String quoted(String text) {
    return "\"" + (text.length() > 120 ? text.substring(0, 120) + "..." : text) + "\"";
  }

  private static boolean picks(Conclusion conclusion) {
    return conclusion instanceof Conclusion.OpenGuide || conclusion instanceof Conclusion.AlsoRead;
  }
}
