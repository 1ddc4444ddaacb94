package org.guideonapage.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
  private static final int MOST_POWERS = 7;
  private static final int MOST_LINES = 4;
  private static final int MOST_ASKED = 9;
  private static final int MOST_CITED = 10;

  private final LiveRules rules;
  private final Clock clock;

  Sheets(LiveRules rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  /** The page of a guide for a reader; empty when there is no such guide. */
  Optional<GuideSheet> sheet(String guide, Sheet.Audience audience) {
    Rulebook rulebook = rules.guidance().rulebook();
    LocalDate today = LocalDate.now(clock);
    return rulebook
        .guide(guide)
        .map(found -> new Writer(rulebook.on(today), found, audience).sheet());
  }

  /** Writes one page. */
  private static final class Writer {
    private final Edition edition;
    private final Rulebook rulebook;
    private final Guide guide;
    private final Sheet.Audience audience;
    private final Sheet.Side side;

    Writer(Edition edition, Guide guide, Sheet.Audience audience) {
      this.edition = edition;
      this.rulebook = edition.rulebook();
      this.guide = guide;
      this.audience = audience;
      this.side =
          rulebook
              .sheet(guide.id())
              .map(sheet -> sheet.side(audience))
              .orElseGet(() -> new Sheet.Side(null, null, null, null));
    }

    GuideSheet sheet() {
      List<Rule> decide = decide();
      List<Rule> worded =
          side.words().isEmpty() ? decide : side.words().stream().flatMap(this::rule).toList();
      boolean contact = audience == Sheet.Audience.CONTACT;
      boolean officers = audience == Sheet.Audience.OFFICERS;
      boolean partners = audience == Sheet.Audience.PARTNERS;
      return new GuideSheet(
          guide,
          audience,
          FIRST.getOrDefault(audience, ""),
          stop(),
          contact || partners ? ask() : List.of(),
          decide.stream().map(this::decide).toList(),
          contact ? List.of() : powers(),
          contact ? List.of() : words(worded, Words::notLawful),
          words(worded, Words::duties),
          contact ? words(worded, Words::say) : List.of(),
          partners ? List.of() : words(worded, Words::record),
          officers
              ? List.of()
              : words(worded, words -> words.review().stream().map(Words.Review::when).toList()),
          cites(decide),
          rows().size() - (int) decide.stream().filter(rule -> rows().contains(rule)).count());
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
              .map(to -> "Speak to: " + Outcomes.label(outcomes.referTo(), to.name()))
              .orElse(Outcomes.label(outcomes.deployment(), deployment.name()));
        }
        String label = Outcomes.label(outcomes.deployment(), deployment.name());
        return instead(rule).map(agency -> label + "; " + agency + " should go").orElse(label);
      }
      List<String> claims = new ArrayList<>();
      rule.conclusions(Conclusion.Act.class).stream()
          .limit(2)
          .forEach(act -> claims.add(Outcomes.label(outcomes.action(), act.action())));
      return String.join("; ", claims);
    }

    private Optional<String> instead(Rule rule) {
      return rule.conclusions(Conclusion.Agency.class).stream()
          .filter(agency -> agency.role() == Conclusion.Role.INSTEAD)
          .map(agency -> agencyWords(agency.agency()))
          .findFirst();
    }

    private String agencyWords(String code) {
      if (code.equals(Outcomes.REQUESTING_SERVICE)) {
        return "the service that asks";
      }
      if (code.equals(Outcomes.SERVICE_RESPONSIBLE)) {
        return "the service responsible";
      }
      return Outcomes.entry(rulebook.outcomes().agency(), code)
          .map(entry -> entry.says() == null ? entry.label() : entry.says())
          .orElse(code);
    }

    /** The rows of the safety gate that send police at once, the same on every page. */
    private List<GuideSheet.Line> stop() {
      Guide gate = rulebook.guide(Guide.SAFETY_GATE).orElse(guide);
      List<String> chosen =
          rulebook.sheet(gate.id()).map(sheet -> sheet.contact().decide()).orElse(List.of());
      return chosen.stream()
          .flatMap(this::rule)
          .filter(rule -> rule.deployment().filter(d -> d == Deployment.DEPLOY_NOW).isPresent())
          .limit(MOST_LINES + 1)
          .map(rule -> new GuideSheet.Line(rule.proposition(), rule.id()))
          .toList();
    }

    private List<GuideSheet.Line> ask() {
      List<Fact> facts =
          side.ask().isEmpty()
              ? rulebook.facts().values().stream()
                  .filter(Fact::isAsked)
                  .filter(fact -> fact.group().equals(guide.id()) || fact.order() <= 50)
                  .limit(MOST_ASKED)
                  .toList()
              : side.ask().stream().map(rulebook::fact).toList();
      return facts.stream()
          .map(fact -> new GuideSheet.Line(fact.question(), String.valueOf(fact.order())))
          .toList();
    }

    private List<GuideSheet.Line> powers() {
      List<String> provisions = side.powers().isEmpty() ? guide.powers() : side.powers();
      return provisions.stream()
          .limit(MOST_POWERS)
          .map(
              provision -> {
                Power power = rulebook.power(provision);
                String conditions =
                    power.conditions().isEmpty() ? "" : ": " + power.conditions().get(0);
                String holder =
                    switch (power.holder()) {
                      case POLICE -> "";
                      case HOSPITAL -> " (the hospital's, never police)";
                      case ANYONE_AUTHORISED -> " (police, AMHP or others authorised)";
                      case NOBODY -> " (nobody has it)";
                    };
                return new GuideSheet.Line(
                    power.name().substring(0, 1).toUpperCase(Locale.ROOT)
                        + power.name().substring(1)
                        + holder
                        + conditions,
                    provision);
              })
          .toList();
    }

    private List<GuideSheet.Line> words(List<Rule> from, Function<Words, List<String>> part) {
      Map<String, String> lines = new LinkedHashMap<>();
      for (Rule rule : from) {
        for (String line : part.apply(rulebook.words(rule.id()))) {
          lines.putIfAbsent(fill(line, rule), rule.id());
        }
      }
      return lines.entrySet().stream()
          .limit(MOST_LINES)
          .map(line -> new GuideSheet.Line(line.getKey(), line.getValue()))
          .toList();
    }

    private String fill(String line, Rule rule) {
      StringBuilder text = new StringBuilder();
      int at = 0;
      for (int open = line.indexOf('{'); open >= 0; open = line.indexOf('{', at)) {
        int close = line.indexOf('}', open);
        if (close < 0) {
          break;
        }
        String value = value(line.substring(open + 1, close), rule);
        boolean starts = open == 0 || line.substring(0, open).endsWith(". ");
        text.append(line, at, open)
            .append(
                starts && !value.isEmpty()
                    ? value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1)
                    : value);
        at = close + 1;
      }
      return text.append(line.substring(at)).toString();
    }

    private String value(String name, Rule rule) {
      if (name.equals("agency")) {
        return instead(rule).orElse("the service that goes");
      }
      return Optional.ofNullable(rulebook.parameters().get(name))
          .flatMap(parameter -> parameter.on(edition.day()))
          .map(String::valueOf)
          .orElse("(to be set by the force)");
    }

    private String cites(List<Rule> from) {
      Set<String> cites = new LinkedHashSet<>();
      from.forEach(rule -> rule.cites().forEach(id -> cites.add(cite(id))));
      List<String> shown = cites.stream().limit(MOST_CITED).toList();
      return String.join("; ", shown)
          + (cites.size() > shown.size()
              ? "; and " + (cites.size() - shown.size()) + " more."
              : ".");
    }

    private String cite(String id) {
      @Nullable Source source = rulebook.sources().get(id);
      return source == null || source.provision() == null ? id : source.provision();
    }
  }
}
