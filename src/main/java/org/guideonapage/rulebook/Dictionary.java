package org.guideonapage.rulebook;

import static org.guideonapage.rulebook.Condition.Base.ANY;
import static org.guideonapage.rulebook.Condition.Base.AT_LEAST;
import static org.guideonapage.rulebook.Condition.Base.KNOWN;
import static org.guideonapage.rulebook.Condition.Base.NONE_OF;
import static org.guideonapage.rulebook.Condition.Base.NOTHING;
import static org.guideonapage.rulebook.Condition.Base.NUMBER_BELOW;
import static org.guideonapage.rulebook.Condition.Base.NUMBER_FROM;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.decision.ReferTo;
import org.guideonapage.rulebook.Condition.Either;
import org.guideonapage.rulebook.Condition.FactTest;
import org.guideonapage.rulebook.Condition.FindingTest;
import org.guideonapage.rulebook.Condition.PowerTest;
import org.guideonapage.rulebook.Condition.State;

/**
 * Every sentence a rule may use, generated from the vocabulary, the findings, the powers and the
 * outcomes. A sentence that is not here means nothing: there is no other way into a rule.
 */
public final class Dictionary {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final String OR = " or ";
  private static final String OR_ELSE = ", or else ";
  private static final String OR_NOT_KNOWN = ", or this is not known";
  private static final String OR_NOT_KNOWN_OR_ASKED = ", or this is not known or not asked";
  private static final String NOBODY_SAID = "nobody has said that ";
  private static final List<String> NUMBER_WORDS = List.of("one", "two", "three", "four");
  private static final int NEAREST = 3;

  private record Stem(
      Fact fact, String before, String after, boolean denies, Map<String, String> codeByWords) {}

  private final Map<String, Condition> conditions = new LinkedHashMap<>();
  private final Map<String, Conclusion> conclusions = new LinkedHashMap<>();
  private final List<Stem> stems = new ArrayList<>();
  private final List<Fault> clashes = new ArrayList<>();

  Dictionary(
      Collection<Fact> facts,
      Collection<Finding> findings,
      Collection<Power> powers,
      Collection<Parameter> parameters,
      Collection<Clock> clocks,
      Outcomes outcomes,
      Collection<String> guides) {
    facts.forEach(fact -> addFact(fact, parameters));
    findings.forEach(this::addFinding);
    powers.forEach(this::addPower);
    addOutcomes(outcomes);
    clocks.forEach(
        clock ->
            conclude(
                "run the clock " + clock.words(),
                new Conclusion.RunClock(clock.id()),
                "clocks.yaml"));
    guides.forEach(
        guide -> {
          conclude("open the guide " + guide, new Conclusion.OpenGuide(guide), "guide.yaml");
          conclude("also read the guide " + guide, new Conclusion.AlsoRead(guide), "guide.yaml");
        });
  }

  /** Faults of the dictionary itself: one sentence with two meanings. */
  List<Fault> clashes() {
    return clashes;
  }

  /** What a sentence under {@code when} means, or empty if there is no such sentence. */
  public Optional<Condition> condition(String sentence) {
    String text = normal(sentence);
    Condition exact = conditions.get(text);
    if (exact != null) {
      return Optional.of(exact);
    }
    if (text.contains(OR_ELSE)) {
      List<FactTest> tests = new ArrayList<>();
      for (String part : text.split(OR_ELSE, -1)) {
        Optional<FactTest> test = factTest(part);
        if (test.isEmpty()) {
          return Optional.empty();
        }
        tests.add(test.get());
      }
      return Optional.of(new Either(tests));
    }
    return factTest(text).map(t -> t);
  }

  /** What a sentence under {@code then} means, or empty if there is no such sentence. */
  public Optional<Conclusion> conclusion(String sentence) {
    return Optional.ofNullable(conclusions.get(normal(sentence)));
  }

  /** The existing sentences nearest to one that does not exist, nearest first. */
  List<String> nearest(String sentence, boolean underWhen) {
    String text = normal(sentence);
    Collection<String> all = underWhen ? conditions.keySet() : conclusions.keySet();
    return Nearest.to(text, all, NEAREST);
  }

  /** All single sentences under {@code when}, in the order of the vocabulary. */
  public Set<String> conditionSentences() {
    return java.util.Collections.unmodifiableSet(conditions.keySet());
  }

  /** All sentences under {@code then}. */
  public Set<String> conclusionSentences() {
    return java.util.Collections.unmodifiableSet(conclusions.keySet());
  }

  private Optional<FactTest> factTest(String text) {
    if (text.endsWith(OR_NOT_KNOWN_OR_ASKED)) {
      return plainTest(text.substring(0, text.length() - OR_NOT_KNOWN_OR_ASKED.length()))
          .map(t -> t.allowing(true, true));
    }
    if (text.endsWith(OR_NOT_KNOWN)) {
      return plainTest(text.substring(0, text.length() - OR_NOT_KNOWN.length()))
          .map(t -> t.allowing(true, false));
    }
    if (text.startsWith(NOBODY_SAID)) {
      return plainTest(text.substring(NOBODY_SAID.length())).map(FactTest::negated);
    }
    return plainTest(text);
  }

  private Optional<FactTest> plainTest(String text) {
    if (conditions.get(text) instanceof FactTest exact) {
      return Optional.of(exact);
    }
    FactTest best = null;
    int longest = -1;
    for (Stem stem : stems) {
      int cut = stem.before().length();
      if (cut > longest
          && text.startsWith(stem.before())
          && text.endsWith(stem.after())
          && text.length() > cut + stem.after().length()) {
        Set<String> codes =
            alternatives(
                text.substring(cut, text.length() - stem.after().length()), stem.codeByWords());
        if (!codes.isEmpty()) {
          best = FactTest.of(stem.fact().id(), stem.denies() ? NONE_OF : ANY, codes);
          longest = cut;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Reads "a or b or c" where a word itself may contain " or "; empty if it cannot be read. */
  private static Set<String> alternatives(String text, Map<String, String> codeByWords) {
    String whole = codeByWords.get(text);
    if (whole != null) {
      return Set.of(whole);
    }
    for (int at = text.indexOf(OR); at >= 0; at = text.indexOf(OR, at + 1)) {
      String first = codeByWords.get(text.substring(0, at));
      if (first != null) {
        Set<String> rest = alternatives(text.substring(at + OR.length()), codeByWords);
        if (!rest.isEmpty()) {
          Set<String> codes = new TreeSet<>(rest);
          codes.add(first);
          return codes;
        }
      }
    }
    return Set.of();
  }

  private void addFact(Fact fact, Collection<Parameter> parameters) {
    String id = fact.id();
    Map<String, String> codeByWords = new LinkedHashMap<>();
    fact.allValues()
        .forEach(
            (code, value) -> {
              meet(fact.sentence(code), FactTest.of(id, ANY, List.of(code)));
              if (value.words() != null && fact.says() != null) {
                codeByWords.put(normal(value.words()), code);
              }
            });
    if (fact.says() != null) {
      addStem(fact, fact.says(), false, codeByWords);
    }
    if (fact.denies() != null) {
      addStem(fact, fact.denies(), true, codeByWords);
    }
    if (fact.atLeast() != null) {
      for (int n = 1; n <= NUMBER_WORDS.size(); n++) {
        FactTest test = new FactTest(id, AT_LEAST, Set.of(), n, null, false, false);
        meet(fact.atLeast().replace("{}", NUMBER_WORDS.get(n - 1)), test);
      }
    }
    if (fact.type().isNumber()) {
      for (Parameter parameter : parameters) {
        if (parameter.unit() == Parameter.Unit.valueOf(fact.type().name())) {
          meet(
              fact.topic() + " is at least " + parameter.words(),
              new FactTest(id, NUMBER_FROM, Set.of(), 0, parameter.id(), false, false));
          meet(
              fact.topic() + " is less than " + parameter.words(),
              new FactTest(id, NUMBER_BELOW, Set.of(), 0, parameter.id(), false, false));
        }
      }
    }
    FactTest nothing = FactTest.of(id, NOTHING, List.of());
    meet(fact.topic() + " is known", FactTest.of(id, KNOWN, List.of()));
    if (fact.type().isCoded()) {
      meet(fact.topic() + " is not known", nothing.allowing(true, false));
    }
    meet(fact.topic() + " has not been asked", nothing.allowing(false, true));
    meet(fact.topic() + " is not known or not asked", nothing.allowing(true, true));
    conclude("ask first about " + fact.topic(), new Conclusion.AskFirst(id), "vocabulary.yaml");
    conclude("ask about " + fact.topic(), new Conclusion.AskAbout(id), "vocabulary.yaml");
  }

  private void addStem(Fact fact, String stem, boolean denies, Map<String, String> codeByWords) {
    int hole = stem.indexOf("{}");
    if (hole < 0) {
      clashes.add(
          Fault.of(
              "vocabulary.yaml", 0, "stem \"" + stem + "\" of " + fact.id(), "a stem with {}"));
      return;
    }
    String before =
        normal(stem.substring(0, hole)) + (hole > 0 && stem.charAt(hole - 1) == ' ' ? " " : "");
    String tail = stem.substring(hole + 2);
    String after = tail.isEmpty() ? "" : (tail.startsWith(" ") ? " " : "") + normal(tail);
    stems.add(new Stem(fact, before, after, denies, codeByWords));
    if (denies) {
      codeByWords.forEach(
          (words, code) ->
              meet(stem.replace("{}", words), FactTest.of(fact.id(), NONE_OF, List.of(code))));
    }
  }

  private void addFinding(Finding finding) {
    String id = finding.id();
    meet(finding.holds(), new FindingTest(id, EnumSet.of(State.ESTABLISHED)));
    meet(finding.fails(), new FindingTest(id, EnumSet.of(State.EXCLUDED)));
    meet("it is open whether " + finding.holds(), new FindingTest(id, EnumSet.of(State.OPEN)));
    meet(
        "nothing shows that " + finding.holds(),
        new FindingTest(id, EnumSet.of(State.EXCLUDED, State.OPEN)));
    meet(
        "nothing rules out that " + finding.holds(),
        new FindingTest(id, EnumSet.of(State.ESTABLISHED, State.OPEN)));
    conclude(finding.holds(), new Conclusion.Find(id, true), "findings.yaml");
    conclude(finding.fails(), new Conclusion.Find(id, false), "findings.yaml");
  }

  private void addPower(Power power) {
    String name = power.name();
    String id = power.provision();
    meet(name + " is available", new PowerTest(id, EnumSet.of(PowerVerdict.AVAILABLE)));
    meet(name + " is not available", new PowerTest(id, EnumSet.of(PowerVerdict.NOT_AVAILABLE)));
    meet(name + " is not needed", new PowerTest(id, EnumSet.of(PowerVerdict.NOT_NEEDED)));
    meet(name + " is not known", new PowerTest(id, EnumSet.of(PowerVerdict.NOT_KNOWN)));
    conclude(
        name + " is available",
        new Conclusion.Claim(id, PowerVerdict.Claim.ELEMENTS_MET),
        "powers.yaml");
    conclude(
        name + " is not available",
        new Conclusion.Claim(id, PowerVerdict.Claim.BARRED),
        "powers.yaml");
    conclude(
        name + " is not needed",
        new Conclusion.Claim(id, PowerVerdict.Claim.NOT_NEEDED),
        "powers.yaml");
    conclude(
        name + " is not known",
        new Conclusion.Claim(id, PowerVerdict.Claim.LAW_OPEN),
        "powers.yaml");
    conclude("rely on " + name, new Conclusion.Rely(id), "powers.yaml");
  }

  private void addOutcomes(Outcomes outcomes) {
    String file = "outcomes.yaml";
    for (Outcomes.Entry entry : outcomes.deployment()) {
      if (entry.says() != null) {
        conclude(entry.says(), new Conclusion.Deploy(Deployment.valueOf(entry.code()), null), file);
      }
    }
    for (Outcomes.Entry entry : outcomes.referTo()) {
      ReferTo to = ReferTo.valueOf(entry.code());
      conclude("speak to " + entry.says(), new Conclusion.Deploy(Deployment.REFER, to), file);
      conclude("a refusal needs " + entry.says(), new Conclusion.RefusalNeeds(to), file);
    }
    for (Outcomes.Entry entry : outcomes.action()) {
      if (entry.says() != null) {
        conclude(entry.says(), new Conclusion.Act(entry.code()), file);
      }
    }
    for (Outcomes.Entry entry : outcomes.agency()) {
      if (entry.says() != null) {
        conclude(
            entry.says() + " goes instead",
            new Conclusion.Agency(entry.code(), Conclusion.Role.INSTEAD),
            file);
        conclude(
            entry.says() + " leads",
            new Conclusion.Agency(entry.code(), Conclusion.Role.LEADS),
            file);
        conclude(
            entry.says() + " helps",
            new Conclusion.Agency(entry.code(), Conclusion.Role.HELPS),
            file);
        conclude(
            "tell " + entry.says(),
            new Conclusion.Agency(entry.code(), Conclusion.Role.TOLD),
            file);
      }
    }
  }

  private void meet(String sentence, Condition condition) {
    Condition before = conditions.putIfAbsent(normal(sentence), condition);
    if (before != null && !before.equals(condition)) {
      clashes.add(
          Fault.of(
              "vocabulary.yaml",
              0,
              "two meanings of the sentence \"" + sentence + "\"",
              "one meaning"));
    }
  }

  private void conclude(String sentence, Conclusion conclusion, String file) {
    Conclusion before = conclusions.putIfAbsent(normal(sentence), conclusion);
    if (before != null && !before.equals(conclusion)) {
      clashes.add(
          Fault.of(file, 0, "two meanings of the sentence \"" + sentence + "\"", "one meaning"));
    }
  }

  /**
   * Sentences compare without regard to the case of letters, runs of spaces and a final full stop.
   */
  static String normal(String sentence) {
    String text = spaced(sentence.strip());
    if (text.endsWith(".")) {
      text = text.substring(0, text.length() - 1);
    }
    return text.toLowerCase(Locale.ROOT);
  }

  /** A text with one space in place of every run of spaces. */
  static String spaced(String text) {
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      if (at == ' ' && !space) {
        space = true;
      } else if (at == ' ' || (at >= '\t' && at <= '\r')) {
        return SPACES.matcher(text).replaceAll(" ");
      } else {
        space = false;
      }
    }
    return text;
  }

  /** Nearest strings by edit distance. */
  static final class Nearest {
    private Nearest() {}

    static List<String> to(String text, Collection<String> all, int most) {
      return all.stream()
          .map(candidate -> Map.entry(candidate, distance(lower(text), lower(candidate))))
          .sorted(
              Map.Entry.<String, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
          .limit(most)
          .map(Map.Entry::getKey)
          .toList();
    }

    private static String lower(String text) {
      return text.toLowerCase(Locale.ROOT);
    }

    private static int distance(String a, String b) {
      int[] row = new int[b.length() + 1];
      for (int j = 0; j <= b.length(); j++) {
        row[j] = j;
      }
      for (int i = 1; i <= a.length(); i++) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= b.length(); j++) {
          int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
          int next = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + cost);
          diagonal = row[j];
          row[j] = next;
        }
      }
      return row[b.length()];
    }
  }
}
