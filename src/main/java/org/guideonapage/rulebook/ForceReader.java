package org.guideonapage.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the folder of one force and lays its values over the shared parameters. Its text is as
 * little trusted as that of the rules: exactly the fields known, every id one that exists, every
 * value of the unit of its parameter, nothing of the law replaced.
 */
final class ForceReader {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();
  private static final Set<String> FILES =
      Set.of("force.yaml", "parameters.yaml", "contacts.yaml", "words.yaml");
  private static final Pattern INCIDENT_NUMBER = Pattern.compile("[A9/. -]{1,24}");
  private static final Pattern PLAIN = Pattern.compile("[^\\p{Cntrl}{}<>]*");
  private static final int LONGEST_TEXT = 600;
  private static final int MOST_ENTRIES = 500;
  private static final int LARGEST_NUMBER = 100_000;
  private static final int NEAREST = 3;

  record SettingsFile(List<Force.Setting> parameters) {}

  record ContactsFile(List<Force.Contact> contacts) {}

  record WordsFile(List<Force.Wording> words) {}

  private final RuleFolder folder;
  private final RulebookReader.Parts parts;
  private final List<Fault> faults;
  private final String at;
  private Map<String, Integer> lines = Map.of();
  private String file = "";

  ForceReader(RuleFolder folder, RulebookReader.Parts parts, List<Fault> faults) {
    this.folder = folder;
    this.parts = parts;
    this.faults = faults;
    this.at = RuleFolder.FORCES + folder.force() + "/";
  }

  /**
   * Reads the force of the folder; faults are added, and without any the parameters are laid over.
   */
  void read() {
    String profileFile = at + "force.yaml";
    if (!folder.texts().containsKey(profileFile)) {
      faults.add(
          new Fault(
              profileFile,
              0,
              "no force " + folder.force(),
              "a folder of rules/forces with a force.yaml",
              Dictionary.Nearest.to(folder.force(), folder.forces(), NEAREST)));
      return;
    }
    folder.texts().keySet().stream()
        .filter(path -> path.startsWith(at) && !FILES.contains(path.substring(at.length())))
        .forEach(
            path ->
                faults.add(
                    Fault.of(path, 0, "an unknown file of a force", "one of " + sorted(FILES))));
    int before = faults.size();
    Force.Profile profile = parsed("force.yaml", Force.Profile.class);
    if (profile != null) {
      profile(profile);
    }
    Map<String, Force.Setting> settings = settings();
    List<Force.Contact> contacts = contacts();
    Map<String, List<Force.Wording>> words = words();
    if (profile != null && faults.size() == before) {
      parts.force = new Force(profile, settings, contacts, words);
      settings.values().forEach(this::layOver);
    }
  }

  private void layOver(Force.Setting setting) {
    Parameter shared = java.util.Objects.requireNonNull(parts.parameters.get(setting.id()));
    List<Parameter.Dated> values = new ArrayList<>(setting.values());
    values.addAll(shared.values());
    parts.parameters.put(
        setting.id(),
        new Parameter(
            shared.id(),
            shared.words(),
            shared.unit(),
            values,
            shared.cites(),
            shared.basis(),
            shared.note()));
  }

  // ---- the profile

  private void profile(Force.Profile profile) {
    if (!profile.id().equals(folder.force())) {
      fault("/id", "the force " + profile.id(), "the name of its folder, " + folder.force());
    }
    plain("/name", profile.name());
    plain("/source", profile.source());
    if (profile.incidentNumber() != null
        && !INCIDENT_NUMBER.matcher(profile.incidentNumber()).matches()) {
      fault(
          "/incidentNumber",
          "the shape " + quoted(profile.incidentNumber()),
          "at most 24 of A (a capital letter), 9 (a figure), space and - / .");
    }
  }

  // ---- parameters

  private Map<String, Force.Setting> settings() {
    Map<String, Force.Setting> settings = new LinkedHashMap<>();
    SettingsFile read = parsed("parameters.yaml", SettingsFile.class);
    if (read == null || tooMany(read.parameters())) {
      return settings;
    }
    for (int i = 0; i < read.parameters().size(); i++) {
      Force.Setting setting = read.parameters().get(i);
      String here = "/parameters/" + i;
      Parameter shared = parts.parameters.get(setting.id());
      if (shared == null) {
        nearest(
            here + "/id", "parameter " + setting.id(), "a parameter", parts.parameters.keySet());
      } else if (!shared.isForces()) {
        fault(
            here + "/id",
            "parameter " + setting.id() + ", which is no force's to set",
            "a parameter whose basis is guidance, design or force");
      } else if (shared.unit() == Parameter.Unit.contacts) {
        fault(here + "/id", "the list " + setting.id(), "entries of contacts.yaml");
      } else if (settings.putIfAbsent(setting.id(), setting) != null) {
        fault(here + "/id", "a second entry " + setting.id(), "each id once");
      } else {
        setting(here, setting, shared);
      }
    }
    return settings;
  }

  private void setting(String here, Force.Setting setting, Parameter shared) {
    cites(here, setting.cites());
    plain(here + "/source", setting.source());
    if (setting.status() == Force.Status.toBeSet) {
      if (!setting.values().isEmpty()) {
        fault(here + "/id", setting.id() + " to be set, with values", "status set, or no values");
      }
      return;
    }
    if (setting.values().isEmpty()) {
      fault(here + "/id", setting.id() + " set, without a value", "values, or status toBeSet");
    }
    if (setting.cites().isEmpty() && isBlank(setting.source())) {
      fault(here + "/id", setting.id() + " set, without a source", "cites, or source");
    }
    List<Span> spans = new ArrayList<>();
    for (int v = 0; v < setting.values().size(); v++) {
      Parameter.Dated dated = setting.values().get(v);
      String there = here + "/values/" + v;
      if (dated.from() == null) {
        fault(there, "a value of " + setting.id() + " without a first day", "from: a date");
      } else {
        overlaps(there, setting.id(), spans, new Span(dated.from(), dated.to()));
      }
      value(there + "/value", setting.id(), shared.unit(), dated.value());
    }
  }

  private void value(String there, String id, Parameter.Unit unit, @Nullable Object value) {
    boolean fits =
        switch (unit) {
          case hours, minutes, days, months, count ->
              value instanceof Integer n && n >= 1 && n <= LARGEST_NUMBER;
          case flag -> value instanceof Boolean;
          case text -> value instanceof String text && isPlain(text) && !text.isBlank();
          case date -> value instanceof String text && isDate(text);
          case list ->
              value instanceof List<?> list
                  && list.size() <= MOST_ENTRIES
                  && list.stream().allMatch(e -> e instanceof String text && isPlain(text));
          case contacts -> false;
        };
    if (!fits) {
      fault(
          there,
          "the value " + quoted(String.valueOf(value)) + " of " + id,
          switch (unit) {
            case hours, minutes, days, months, count ->
                "a whole number from 1 to " + LARGEST_NUMBER;
            case flag -> "true or false";
            case date -> "a date such as 2026-04-09";
            case list -> "a list of plain texts";
            default -> "a plain text, at most " + LONGEST_TEXT + " characters";
          });
    } else if (id.equals("askBeforeRefusal")) {
      asks(there, (Collection<?>) java.util.Objects.requireNonNull(value));
    }
  }

  private void asks(String there, Collection<?> facts) {
    if (!facts.containsAll(RulebookCheck.NEVER_DROPPED)) {
      fault(
          there,
          "askBeforeRefusal without all of " + sorted(RulebookCheck.NEVER_DROPPED),
          "these five and more; no force may drop them");
    }
    for (Object fact : facts) {
      if (!parts.facts.containsKey(String.valueOf(fact))) {
        nearest(there, "askBeforeRefusal with " + fact, "a fact", parts.facts.keySet());
      }
    }
  }

  // ---- contacts

  private List<Force.Contact> contacts() {
    ContactsFile read = parsed("contacts.yaml", ContactsFile.class);
    if (read == null || tooMany(read.contacts())) {
      return List.of();
    }
    Set<String> lists = new TreeSet<>();
    parts.parameters.values().stream()
        .filter(parameter -> parameter.unit() == Parameter.Unit.contacts)
        .forEach(parameter -> lists.add(parameter.id()));
    Set<String> agencies = new TreeSet<>();
    parts.outcomes.agency().forEach(entry -> agencies.add(entry.code()));
    for (int i = 0; i < read.contacts().size(); i++) {
      Force.Contact contact = read.contacts().get(i);
      String here = "/contacts/" + i;
      if (!lists.contains(contact.list())) {
        nearest(here + "/list", "the list " + contact.list(), "a list of contacts", lists);
      }
      if (!agencies.contains(contact.agency())) {
        nearest(here + "/agency", "agency " + contact.agency(), "an agency", agencies);
      }
      plain(here + "/service", contact.service());
      plain(here + "/area", contact.area());
      plain(here + "/reach", contact.reach());
      plain(here + "/source", contact.source());
      cites(here, contact.cites());
      if (contact.cites().isEmpty() && isBlank(contact.source())) {
        fault(here + "/list", "a contact without a source", "cites, or source");
      }
      if (contact.status() == Force.Status.set && isBlank(contact.reach())) {
        fault(here + "/list", "a contact set, without how to reach it", "reach, or toBeSet");
      }
      if ((contact.opens() == null) != (contact.closes() == null)) {
        fault(here + "/list", "one end of the hours", "opens and closes, or neither");
      }
    }
    return read.contacts();
  }

  // ---- words; whether their rules exist is checked when the rules have been read

  private Map<String, List<Force.Wording>> words() {
    Map<String, List<Force.Wording>> words = new LinkedHashMap<>();
    WordsFile read = parsed("words.yaml", WordsFile.class);
    if (read == null || tooMany(read.words())) {
      return words;
    }
    Map<String, List<Span>> spans = new HashMap<>();
    for (int i = 0; i < read.words().size(); i++) {
      Force.Wording wording = read.words().get(i);
      String here = "/words/" + i;
      parts.wordLines.put(wording, line(here + "/rule"));
      words.computeIfAbsent(wording.rule(), any -> new ArrayList<>()).add(wording);
      overlaps(
          here + "/rule",
          wording.rule(),
          spans.computeIfAbsent(wording.rule(), any -> new ArrayList<>()),
          new Span(wording.from(), wording.to()));
      cites(here, wording.cites());
      if ((wording.cites() == null || wording.cites().isEmpty()) && isBlank(wording.source())) {
        fault(here + "/rule", "words without a source", "cites, or source");
      }
      if (wording.say() == null && wording.record() == null && wording.review() == null) {
        fault(here + "/rule", "no words for " + wording.rule(), "say, record or review");
      }
      texts(wording)
          .forEach(
              text -> {
                if (text.isBlank()
                    || text.length() > LONGEST_TEXT
                    || text.chars().anyMatch(Character::isISOControl)) {
                  fault(
                      here + "/rule",
                      "words that are empty, too long or not plain",
                      "at most " + LONGEST_TEXT + " characters a sentence");
                }
              });
      if (isEmpty(wording.say()) || isEmpty(wording.record()) || isEmpty(wording.review())) {
        fault(here + "/rule", "an empty list of words", "at least one sentence, or leave it out");
      }
    }
    return words;
  }

  private static boolean isEmpty(@Nullable List<?> list) {
    return list != null && list.isEmpty();
  }

  /** Every sentence of a force's wording. */
  static List<String> texts(Force.Wording wording) {
    List<String> texts = new ArrayList<>();
    if (wording.say() != null) {
      texts.addAll(wording.say());
    }
    if (wording.record() != null) {
      texts.addAll(wording.record());
    }
    if (wording.review() != null) {
      wording.review().forEach(review -> texts.addAll(List.of(review.when(), review.why())));
    }
    return texts;
  }

  // ---- help

  private record Span(LocalDate from, @Nullable LocalDate to) {
    boolean overlaps(Span other) {
      return (other.to == null || !from.isAfter(other.to))
          && (to == null || !other.from.isAfter(to));
    }
  }

  private void overlaps(String there, String id, List<Span> spans, Span span) {
    if (span.to() != null && span.to().isBefore(span.from())) {
      fault(there, "a span of " + id + " that ends before it begins", "from, then to");
    }
    if (spans.stream().anyMatch(span::overlaps)) {
      fault(there, "two spans of " + id + " that overlap", "one at a time");
    }
    spans.add(span);
  }

  private void cites(String here, @Nullable List<String> cites) {
    if (cites != null) {
      for (String id : new HashSet<>(cites)) {
        if (!parts.sources.containsKey(id)) {
          nearest(
              here + "/cites", "citation " + id, "an id of sources.yaml", parts.sources.keySet());
        }
      }
    }
  }

  private void plain(String there, @Nullable String text) {
    if (text != null && (text.isBlank() || !isPlain(text))) {
      fault(there, quoted(text), "a plain text, at most " + LONGEST_TEXT + " characters");
    }
  }

  private static boolean isPlain(String text) {
    return text.length() <= LONGEST_TEXT && PLAIN.matcher(text).matches();
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private boolean tooMany(@Nullable List<?> entries) {
    if (entries == null || entries.size() > MOST_ENTRIES || entries.contains(null)) {
      fault("", "an empty entry, or too many", "1 to " + MOST_ENTRIES + " entries");
      return true;
    }
    return false;
  }

  private <T> @Nullable T parsed(String name, Class<T> type) {
    file = at + name;
    String text = folder.texts().get(file);
    lines = Map.of();
    if (text == null) {
      return null;
    }
    try {
      lines = linesOf(text);
      T read = YAML.readValue(text, type);
      if (read == null) {
        fault("", "an empty file", "the fields of the authoring guide");
      }
      return read;
    } catch (JacksonException e) {
      notRead(e);
    } catch (IllegalArgumentException | NullPointerException | ArithmeticException e) {
      fault("", "an entry with a missing or impossible field", "the fields of the authoring guide");
    }
    return null;
  }

  private void notRead(JacksonException e) {
    StringBuilder pointer = new StringBuilder();
    e.getPath()
        .forEach(
            step ->
                pointer
                    .append('/')
                    .append(
                        step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()));
    int told = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
    int line = line(pointer.toString()) > 0 ? line(pointer.toString()) : told;
    String expected = "the fields of the authoring guide";
    if (e instanceof UnrecognizedPropertyException unknown) {
      List<String> known = new ArrayList<>();
      if (unknown.getKnownPropertyIds() != null) {
        unknown.getKnownPropertyIds().forEach(id -> known.add(String.valueOf(id)));
      }
      String name = unknown.getPropertyName();
      faults.add(
          new Fault(
              file,
              line,
              "the field " + name,
              expected,
              Dictionary.Nearest.to(name, known, NEAREST)));
    } else if (e instanceof ValueInstantiationException) {
      faults.add(Fault.of(file, line, "an entry with a missing or impossible field", expected));
    } else {
      faults.add(Fault.of(file, line, RulebookReader.firstLine(e.getOriginalMessage()), expected));
    }
  }

  /** The line on which each value of a file begins, by its JSON pointer. */
  private static Map<String, Integer> linesOf(String text) {
    Map<String, Integer> lines = new HashMap<>();
    try (JsonParser parser = YAML.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token != JsonToken.PROPERTY_NAME) {
          lines.putIfAbsent(
              parser.streamReadContext().pathAsPointer().toString(),
              parser.currentTokenLocation().getLineNr());
        }
      }
    }
    return lines;
  }

  private int line(String pointer) {
    String at = pointer;
    while (!lines.containsKey(at) && at.contains("/")) {
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return at.isEmpty() ? 0 : lines.getOrDefault(at, 0);
  }

  private void fault(String pointer, String found, String expected) {
    faults.add(Fault.of(file, line(pointer), found, expected));
  }

  private void nearest(String pointer, String found, String expected, Collection<String> known) {
    String name = found.substring(found.lastIndexOf(' ') + 1);
    faults.add(
        new Fault(
            file, line(pointer), found, expected, Dictionary.Nearest.to(name, known, NEAREST)));
  }

  private static List<String> sorted(Set<String> names) {
    return names.stream().sorted().toList();
  }

  private static String quoted(String text) {
    return "\"" + (text.length() > 60 ? text.substring(0, 60) + "..." : text) + "\"";
  }
}
