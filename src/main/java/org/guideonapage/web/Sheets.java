package org.guideonapage.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guideonapage.authoring.LiveRules;
import org.guideonapage.decision.Deployment;
import org.guideonapage.rulebook.Conclusion;
import org.guideonapage.rulebook.Edition;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.Guide;
import org.guideonapage.rulebook.Outcomes;
import org.guideonapage.rulebook.Power;
import org.guideonapage.rulebook.Rule;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.Sheet;
import org.guideonapage.rulebook.Source;
import org.guideonapage.rulebook.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Writes a guide's page from the rules in force: the choice is the authors', the words the rules'.
 */
@Component
class Sheets {
  private static final Map<Sheet.Audience, String> FIRST =
      Map.of(
          Sheet.Audience.CONTACT, "Is anyone's life in danger now? What makes you say so?",
          Sheet.Audience.OFFICERS, "What power am I using, and does it work here?",
          Sheet.Audience.SUPERVISORS, "Who owns this, is it accepted, and when do I look again?",
          Sheet.Audience.PARTNERS, "Can we do this ourselves, now?");
  private static final String SAY_LIMITS = "STATE_LIMITS_OF_POWER";
  private static final int MOST_POWERS = 6;
  private static final int MOST_WORDS = 25;
  private static final int MOST_ASKED = 10;
  private static final int MOST_CITED = 4;
  private static final int WRITE = 26;
  private static final int REVIEW = 26;
  private static final int MORE = 14;
  private static final int DUTIES = 40;
  private static final int LIMITS = 50;
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!]) (?=[A-Z])");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final LiveRules rules;
  private final Clock clock;

  Sheets(LiveRules rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  /** The page of a guide for a reader; empty when there is no such guide. */
  Optional<GuideSheet> sheet(String guide, Sheet.Audience audience) {
    return sheet(rules.guidance().rulebook(), LocalDate.now(clock), guide, audience);
  }

  /** The page of a guide as these rules have it on a day. */
  static Optional<GuideSheet> sheet(
      Rulebook rulebook, LocalDate today, String guide, Sheet.Audience audience) {
    return rulebook
        .guide(guide)
        .map(found -> new Writer(rulebook.on(today), today, found, audience).sheet());
  }

  /** What rule ids begin with, and the guide they stand in. */
  Map<String, String> prefixes() {
    Rulebook rulebook = rules.guidance().rulebook();
    Map<String, String> prefixes = new LinkedHashMap<>();
    for (Guide guide : rulebook.guides().values()) {
      Set<String> own = new TreeSet<>();
      rulebook.rules().stream()
          .filter(rule -> rule.guide().equals(guide.id()) && rule.kind() != Rule.Kind.FINDING)
          .map(rule -> rule.id().replaceAll("-.*", ""))
          .forEach(own::add);
      prefixes.put(String.join(", ", own), guide.number() + " " + guide.title());
    }
    return prefixes;
  }

  /** Writes one page. */
  private static final class Writer {
    private final Edition edition;
    private final LocalDate today;
    private final Rulebook rulebook;
    private final Guide guide;
    private final Sheet.Audience audience;
    private final Sheet.Side side;
    private final Optional<Sheet> gate;

    Writer(Edition edition, LocalDate today, Guide guide, Sheet.Audience audience) {
      this.edition = edition;
      this.today = today;
      this.rulebook = edition.rulebook();
      this.guide = guide;
      this.audience = audience;
      this.side =
          rulebook.sheet(guide.id()).map(sheet -> sheet.side(audience)).orElse(Sheet.Side.NONE);
      this.gate = rulebook.sheet(Guide.SAFETY_GATE);
    }

    GuideSheet sheet() {
      List<Rule> decide = decide();
      List<Rule> worded =
          side.words().isEmpty() ? decide : side.words().stream().flatMap(this::rule).toList();
      boolean contact = audience == Sheet.Audience.CONTACT;
      boolean officers = audience == Sheet.Audience.OFFICERS;
      boolean partners = audience == Sheet.Audience.PARTNERS;
      List<Power> powers = powers();
      List<GuideSheet.Line> limits = new ArrayList<>();
      if (officers) {
        powers.stream().filter(Writer::isNotPolice).map(this::noPower).forEach(limits::add);
        limits.addAll(words(worded, Words::notLawful, LIMITS));
      }
      GuideSheet plain =
          new GuideSheet(
              guide,
              audience,
              FIRST.getOrDefault(audience, ""),
              stop(),
              ask(),
              groups(decide),
              powers.stream()
                  .filter(power -> partners || !isNotPolice(power))
                  .map(this::power)
                  .toList(),
              limits,
              contact || officers
                  ? List.of()
                  : words(worded, Words::duties, partners ? DUTIES : DUTIES + MORE),
              script(worded).map(rule -> decide(rule).then()).orElse(""),
              script(worded).map(this::say).orElse(List.of()),
              partners
                  ? List.of()
                  : words(
                      worded,
                      Words::record,
                      audience == Sheet.Audience.SUPERVISORS ? WRITE + MORE : WRITE),
              officers || partners
                  ? List.of()
                  : words(
                      worded,
                      words -> words.review().stream().map(Words.Review::when).toList(),
                      REVIEW),
              disputes(),
              Map.of(),
              cites(decide),
              String.valueOf(
                  Optional.ofNullable(rulebook.parameters().get("lawVerifiedTo"))
                      .flatMap(parameter -> parameter.on(edition.day()))
                      .map(String::valueOf)
                      .map(day -> DAY.format(LocalDate.parse(day)))
                      .orElse("")),
              warning(),
              isSuperseded(),
              rows().size() - (int) decide.stream().filter(rule -> rows().contains(rule)).count());
      return plain.with(abbreviations(plain.toString().replace(plain.cites(), "")));
    }

    private boolean isSuperseded() {
      return guide.to() != null && today.isAfter(guide.to());
    }

    private @Nullable String warning() {
      if (guide.to() != null && today.isAfter(guide.to())) {
        return "Superseded: not in force after " + DAY.format(guide.to()) + ". Do not use.";
      }
      if (guide.reviewBy() != null && today.isAfter(guide.reviewBy())) {
        return "Review overdue since "
            + DAY.format(guide.reviewBy())
            + ". Ask the tactical advisor before you rely on it.";
      }
      return null;
    }

    private Map<String, String> abbreviations(String text) {
      Map<String, String> used = new LinkedHashMap<>();
      rulebook
          .abbreviations()
          .forEach(
              (letters, words) -> {
                if (Pattern.compile("(?<![-\\w])" + Pattern.quote(letters) + "s?(?![-\\w])")
                    .matcher(text)
                    .find()) {
                  used.put(letters, words);
                }
              });
      return used;
    }

    /** What sends police now: the box says so, and the rule says when. */
    private List<GuideSheet.Line> stop() {
      List<String> chosen = gate.map(Sheet::stop).orElse(List.of());
      return chosen.stream()
          .flatMap(this::rule)
          .map(
              rule -> {
                String when = rule.proposition().replaceAll(": .*", "");
                boolean ambulance =
                    rule.conclusions(Conclusion.Act.class).stream()
                        .anyMatch(act -> act.action().equals("CALL_AMBULANCE"));
                return new GuideSheet.Line(
                    when + (ambulance ? ": call an ambulance too" : ""), rule.id());
              })
          .toList();
    }

    /** The rule for a dispute; to partners, what they are owed in one. */
    private List<GuideSheet.Line> disputes() {
      List<GuideSheet.Line> lines = new ArrayList<>();
      gate.map(Sheet::disputes).orElse(List.of()).stream()
          .flatMap(this::rule)
          .forEach(
              rule -> {
                if (audience == Sheet.Audience.PARTNERS) {
                  rulebook
                      .words(rule.id())
                      .duties()
                      .forEach(duty -> lines.add(new GuideSheet.Line(duty, rule.id())));
                } else {
                  lines.add(new GuideSheet.Line(rule.proposition() + ".", rule.id()));
                }
              });
      return lines;
    }

    /**
     * Officers ask what they can and cannot do, partners what is theirs; the others read one list
     * in its order.
     */
    private List<GuideSheet.Group> groups(List<Rule> decide) {
      Map<String, List<GuideSheet.Decide>> groups = new LinkedHashMap<>();
      List<String> headings = headings();
      headings.forEach(heading -> groups.put(heading, new ArrayList<>()));
      decide.forEach(
          rule ->
              groups
                  .computeIfAbsent(headings.get(kind(rule)), heading -> new ArrayList<>())
                  .add(decide(rule)));
      return groups.entrySet().stream()
          .filter(group -> !group.getValue().isEmpty())
          .map(group -> new GuideSheet.Group(group.getKey(), group.getValue()))
          .toList();
    }

    private List<String> headings() {
      return switch (audience) {
        case CONTACT -> List.of("Decide: the first that fits", "", "");
        case SUPERVISORS -> List.of("Decide, review, sign", "", "");
        case OFFICERS -> List.of("Can and must", "Cannot, or leave to others", "Ask or call first");
        case PARTNERS ->
            List.of("Police come", "Yours: police do not or cannot", "Decided together");
      };
    }

    private int kind(Rule rule) {
      if (audience == Sheet.Audience.CONTACT || audience == Sheet.Audience.SUPERVISORS) {
        return 0;
      }
      if (rule.deployment().isEmpty()) {
        boolean limit =
            rule.conclusions(Conclusion.Act.class).stream()
                .anyMatch(act -> act.action().equals(SAY_LIMITS));
        return limit ? 1 : audience == Sheet.Audience.PARTNERS ? 2 : 0;
      }
      return switch (rule.deployment().get()) {
        case DEPLOY_NOW, DEPLOY_PLANNED, DEPLOY_WITH_CONDITIONS, REMAIN -> 0;
        case DO_NOT_DEPLOY, WITHDRAW_AFTER_HANDOVER -> 1;
        case ASK_FIRST, REFER -> 2;
      };
    }

    private java.util.stream.Stream<Rule> rule(String id) {
      return Optional.ofNullable(edition.rules().get(id)).stream();
    }

    private List<Rule> rows() {
      Set<Rule> rows = new LinkedHashSet<>();
      guide.tables().forEach(table -> rows.addAll(edition.rows(guide, table)));
      return List.copyOf(rows);
    }

    /** The authors' choice; where they have not chosen, the first rows of the guide. */
    private List<Rule> decide() {
      if (!side.decide().isEmpty()) {
        return side.decide().stream().flatMap(this::rule).toList();
      }
      return rows().stream()
          .filter(rule -> Character.isDigit(rule.id().charAt(rule.id().length() - 1)))
          .limit(Sheet.MOST)
          .toList();
    }

    private GuideSheet.Decide decide(Rule rule) {
      return new GuideSheet.Decide(
          rule.proposition(),
          then(rule),
          rule.deployment().map(Band::style).orElse("adds"),
          rule.id());
    }

    private String then(Rule rule) {
      Outcomes outcomes = rulebook.outcomes();
      if (rule.deployment().isPresent()) {
        Deployment deployment = rule.deployment().get();
        if (deployment == Deployment.REFER) {
          return rule.conclusions(Conclusion.Deploy.class).stream()
              .map(Conclusion.Deploy::referTo)
              .filter(java.util.Objects::nonNull)
              .findFirst()
              .flatMap(to -> Outcomes.entry(outcomes.referTo(), to.name()))
              .map(entry -> "Speak to " + entry.says())
              .orElse(Outcomes.label(outcomes.deployment(), deployment.name()));
        }
        String label = Outcomes.label(outcomes.deployment(), deployment.name());
        Optional<String> goes = instead(rule).map(agency -> agency + " should go");
        if (goes.isPresent() && audience == Sheet.Audience.PARTNERS) {
          return StringUtils.capitalize(goes.get());
        }
        return goes.map(who -> label + " - " + who).orElse(label);
      }
      return rule.conclusions(Conclusion.Act.class).stream()
          .map(Conclusion.Act::action)
          .filter(action -> !action.equals(SAY_LIMITS))
          .findFirst()
          .map(action -> Outcomes.label(outcomes.action(), action))
          .orElse("");
    }

    private Optional<String> instead(Rule rule) {
      return rule.conclusions(Conclusion.Agency.class).stream()
          .filter(agency -> agency.role() == Conclusion.Role.INSTEAD)
          .map(agency -> agencyWords(agency.agency()))
          .findFirst();
    }

    private String agencyWords(String code) {
      if (code.equals(Outcomes.REQUESTING_SERVICE)) {
        return audience == Sheet.Audience.PARTNERS ? "your service" : "the service that asks";
      }
      if (code.equals(Outcomes.SERVICE_RESPONSIBLE)) {
        return "the service responsible";
      }
      return Outcomes.entry(rulebook.outcomes().agency(), code)
          .map(entry -> entry.says() == null ? entry.label() : entry.says())
          .orElse(code);
    }

    private List<GuideSheet.Line> ask() {
      List<Fact> facts = side.ask().stream().map(rulebook::fact).toList();
      if (facts.isEmpty() && audience == Sheet.Audience.CONTACT) {
        facts =
            rulebook.facts().values().stream()
                .filter(Fact::isAsked)
                .filter(fact -> fact.group().equals(guide.id()) || fact.order() <= 50)
                .limit(MOST_ASKED)
                .toList();
      }
      return facts.stream()
          .map(
              fact ->
                  new GuideSheet.Line(
                      audience == Sheet.Audience.OFFICERS && fact.officerQuestion() != null
                          ? fact.officerQuestion()
                          : fact.question(),
                      String.valueOf(fact.order())))
          .toList();
    }

    private List<Power> powers() {
      List<String> provisions = side.powers();
      if (provisions.isEmpty() && audience == Sheet.Audience.OFFICERS) {
        provisions = guide.powers();
      }
      return provisions.stream().limit(MOST_POWERS).map(rulebook::power).toList();
    }

    private static boolean isNotPolice(Power power) {
      return power.holder() == Power.Holder.HOSPITAL || power.holder() == Power.Holder.NOBODY;
    }

    private GuideSheet.PowerLine power(Power power) {
      return new GuideSheet.PowerLine(
          StringUtils.capitalize(power.name()),
          power.conditions().isEmpty() ? null : power.conditions().get(0),
          fill(power.ends()),
          fill(power.others()),
          power.provision());
    }

    private GuideSheet.Line noPower(Power power) {
      String who =
          power.others() != null
              ? fill(power.others())
              : power.holder() == Power.Holder.HOSPITAL
                  ? "The hospital's, never police."
                  : "Nobody has it.";
      return new GuideSheet.Line(
          StringUtils.capitalize(power.name()) + ". " + who, power.provision());
    }

    /** One whole script, never shortened: who comes, who goes, what to do, when to ring 999. */
    private Optional<Rule> script(List<Rule> from) {
      return audience == Sheet.Audience.CONTACT || audience == Sheet.Audience.PARTNERS
          ? from.stream().filter(rule -> !rulebook.words(rule.id()).say().isEmpty()).findFirst()
          : Optional.empty();
    }

    private List<GuideSheet.Line> say(Rule rule) {
      return rulebook.words(rule.id()).say().stream()
          .flatMap(line -> SENTENCE.splitAsStream(fill(line, rule)))
          .map(sentence -> new GuideSheet.Line(sentence, rule.id()))
          .toList();
    }

    /**
     * The lines of a part, as many as are read aloud in its share of two minutes. What is too long
     * for a page stays on screen.
     */
    private List<GuideSheet.Line> words(
        List<Rule> from, Function<Words, List<String>> part, int budget) {
      Map<String, String> lines = new LinkedHashMap<>();
      int left = budget;
      for (Rule rule : from) {
        for (String words : part.apply(rulebook.words(rule.id()))) {
          String line = fill(words, rule);
          int length = SPACE.split(line).length;
          if (length <= left && length <= MOST_WORDS) {
            lines.putIfAbsent(StringUtils.capitalize(line), rule.id());
            left -= length;
          }
        }
      }
      return lines.entrySet().stream()
          .map(line -> new GuideSheet.Line(line.getKey(), line.getValue()))
          .toList();
    }

    private @Nullable String fill(@Nullable String line) {
      return line == null ? null : fill(line, null);
    }

    private String fill(String line, @Nullable Rule rule) {
      return Words.filled(line, name -> value(name, rule));
    }

    private String value(String name, @Nullable Rule rule) {
      if (name.equals("agency") && rule != null) {
        return instead(rule)
            .map(agency -> agency.equals("the service that asks") ? "your service" : agency)
            .orElse("the service that goes");
      }
      return Optional.ofNullable(rulebook.parameters().get(name))
          .flatMap(parameter -> parameter.on(edition.day()))
          .map(String::valueOf)
          .orElse("(to be set by the force)");
    }

    /** Law before guidance, and what most rows rest on first. */
    private String cites(List<Rule> from) {
      Map<String, Integer> counted = new LinkedHashMap<>();
      from.forEach(rule -> rule.cites().forEach(id -> counted.merge(id, 1, Integer::sum)));
      return counted.keySet().stream()
          .sorted(
              Comparator.comparing((String id) -> kindOf(id))
                  .thenComparing(id -> -counted.getOrDefault(id, 0)))
          .map(this::cite)
          .distinct()
          .limit(MOST_CITED)
          .collect(Collectors.joining("; "));
    }

    private Source.Kind kindOf(String id) {
      Source source = rulebook.sources().get(id);
      return source == null ? Source.Kind.policy : source.kind();
    }

    private String cite(String id) {
      @Nullable Source source = rulebook.sources().get(id);
      return source == null || source.provision() == null ? id : source.provision();
    }
  }
}
