package org.guideonapage.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guideonapage.TheRules;
import org.guideonapage.authoring.Scenario;
import org.guideonapage.authoring.Scenarios;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.Deployment;
import org.guideonapage.rulebook.FactReader;
import org.guideonapage.rulebook.Force;
import org.guideonapage.rulebook.Guide;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Rule;
import org.guideonapage.rulebook.RuleFolder;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.RulebookReader;
import org.junit.jupiter.api.Test;

/** A second, made-up force gets other answers from the same rules. */
class ForcesTest {
  private static final String WELFARE = "crisis-welfare-checks";
  private static final RuleFolder NORTHMOOR = TheRules.text().forForce("northmoor");
  private static final Guidance THERE = new Guidance(RulebookReader.read(NORTHMOOR));

  private static Map<String, Object> clinicalCheck() {
    Map<String, Object> facts = new TreeMap<>();
    facts.put("callerRole", "MENTAL_HEALTH_TEAM");
    facts.put("askedOfPolice", "CLINICAL_CHECK");
    facts.put("ageBand", "ADULT");
    facts.put("whereabouts", "KNOWN");
    facts.put("lifeRiskNow", "NO");
    facts.put("seriousHarmNow", "NO");
    facts.put("weaponOrViolence", List.of("NONE"));
    facts.put("crime", "NONE");
    facts.put("selfHarmNow", List.of("NONE"));
    facts.put("statedIntent", "NONE");
    facts.put("medicalRedFlags", List.of("NONE"));
    facts.put("policeCommitment", "NONE");
    facts.put("earlierCalls", 0);
    facts.put("meansHeld", "NO");
    return facts;
  }

  private static Decision here(Map<String, ?> facts, ZonedDateTime at) {
    return decide(TheRules.guidance(), facts, at);
  }

  private static Decision there(Map<String, ?> facts, ZonedDateTime at) {
    return decide(THERE, facts, at);
  }

  private static Decision decide(Guidance guidance, Map<String, ?> facts, ZonedDateTime at) {
    FactReader.Result read = FactReader.read(guidance.rulebook(), facts);
    assertThat(read.faults()).isEmpty();
    return guidance.decide(new Ask(read.incident(), at, WELFARE, null));
  }

  private static ZonedDateTime midday() {
    return LondonTime.midday(TheRules.CHECKED_DAY);
  }

  private static ZonedDateTime at(String time) {
    return LondonTime.parse(time).at();
  }

  private static String reviews(Decision decision) {
    return decision.review().toString();
  }

  @Test
  void a_force_decides_whether_the_threshold_covers_children() {
    Map<String, Object> child = clinicalCheck();
    child.put("ageBand", "AGE_16_OR_17");

    assertThat(here(child, midday()).deployment().code()).isEqualTo(Deployment.REFER);
    assertThat(there(child, midday()).deployment().code()).isEqualTo(Deployment.DO_NOT_DEPLOY);
    for (Decision decision : List.of(here(child, midday()), there(child, midday()))) {
      assertThat(decision.actions())
          .extracting(Decision.Action::code)
          .contains("SAFEGUARDING_REFERRAL");
    }
    child.put("childOrDependant", "AT_RISK");
    assertThat(there(child, midday()).deployment().code()).isEqualTo(Deployment.DEPLOY_NOW);
  }

  @Test
  void both_read_the_same_shared_rules() {
    Map<String, String> west = new TreeMap<>(TheRules.text().texts());
    Map<String, String> north = new TreeMap<>(NORTHMOOR.texts());
    west.keySet().removeIf(path -> path.startsWith("forces/"));
    north.keySet().removeIf(path -> path.startsWith("forces/"));

    assertThat(north).isEqualTo(west);
    assertThat(THERE.rulebook().rules()).isEqualTo(TheRules.rulebook().rules());
    assertThat(north.values())
        .noneSatisfy(text -> assertThat(text).containsIgnoringCase("northmoor"));
  }

  @Test
  void the_version_is_that_of_the_rules_with_the_force() {
    assertThat(THERE.rulebook().version()).isNotEqualTo(TheRules.rulebook().version());
    assertThat(there(clinicalCheck(), midday()).force()).isEqualTo("northmoor");
    assertThat(here(clinicalCheck(), midday()).force()).isEqualTo("west-midlands");
    assertThat(here(clinicalCheck(), midday()).logText()).contains(" for west-midlands");

    RuleFolder edited = TheRules.text().with("forces/northmoor/words.yaml", "words: []\n");

    assertThat(edited.checksum()).isEqualTo(TheRules.text().checksum());
    assertThat(edited.forForce("northmoor").checksum()).isNotEqualTo(NORTHMOOR.checksum());
  }

  @Test
  void figures_and_names_in_words_are_those_of_the_force() {
    Decision here = here(clinicalCheck(), midday());
    Decision there = there(clinicalCheck(), midday());

    assertThat(here.deployment().code()).isEqualTo(Deployment.DO_NOT_DEPLOY);
    assertThat(there.deployment().code()).isEqualTo(Deployment.DO_NOT_DEPLOY);
    assertThat(reviews(here)).contains("60 minutes").doesNotContain("20 minutes");
    assertThat(reviews(there)).contains("20 minutes").doesNotContain("60 minutes");
    assertThat(there.say()).anySatisfy(line -> assertThat(line).contains("moor duty manager"));
    assertThat(here.say()).noneSatisfy(line -> assertThat(line).contains("moor"));
  }

  @Test
  void the_value_and_the_words_in_force_on_the_day_asked_are_used() {
    Decision before = there(clinicalCheck(), at("2025-06-01T12:00"));
    Decision between = there(clinicalCheck(), at("2026-01-15T12:00"));
    Decision after = there(clinicalCheck(), midday());

    assertThat(reviews(before)).contains("90 minutes");
    assertThat(reviews(between)).contains("20 minutes");
    assertThat(between.say().get(0)).isEqualTo(here(clinicalCheck(), midday()).say().get(0));
    assertThat(after.say().get(0))
        .isEqualTo(
            "This is a question for the mental health trust, and Northmoor officers will not be"
                + " coming.");
    assertThat(after.recordThis()).containsAll(here(clinicalCheck(), midday()).recordThis());
  }

  @Test
  void the_words_of_the_force_are_used_for_a_guide_read_beside_another_too() {
    Rulebook shared = THERE.rulebook();
    for (Scenario scenario : Scenarios.read(Path.of("features", "scenarios", "public.yaml"))) {
      Ask ask = new Ask(FactReader.read(shared, scenario.facts()).incident(), midday(), null, null);
      Decision before = THERE.decide(ask);
      for (Decision.Reason reason : before.because()) {
        Rule rule = shared.on(TheRules.CHECKED_DAY).rules().get(reason.rule());
        List<String> words = shared.words(reason.rule()).say();
        if (rule.kind() == Rule.Kind.RIDER
            && !List.of(before.guide(), Guide.SAFETY_GATE).contains(rule.guide())
            && !words.isEmpty()
            && before.say().contains(words.get(0))) {
          Guidance edited = new Guidance(RulebookReader.read(saying(rule.id(), "Moor words.")));

          assertThat(edited.decide(ask).say()).contains("Moor words.");
          return;
        }
      }
    }
    throw new AssertionError("no scenario in which a guide beside says something");
  }

  private static RuleFolder saying(String rule, String words) {
    String path = "forces/northmoor/words.yaml";
    return NORTHMOOR.with(
        path,
        NORTHMOOR.texts().get(path)
            + "\n  - rule: "
            + rule
            + "\n    from: \"2026-02-01\"\n    to: null\n    source: \"For a test\"\n    say: [\""
            + words
            + "\"]\n");
  }

  @Test
  void a_figure_of_the_force_moves_the_line_of_a_rule() {
    Map<String, Object> facts = clinicalCheck();
    facts.put("earlierCalls", 2);

    assertThat(here(facts, midday()).deployment().code()).isEqualTo(Deployment.REFER);
    assertThat(there(facts, midday()).deployment().code()).isEqualTo(Deployment.DO_NOT_DEPLOY);

    facts.put("earlierCalls", 3);

    assertThat(there(facts, midday()).deployment().code()).isEqualTo(Deployment.REFER);
  }

  @Test
  void a_force_may_ask_more_before_it_refuses() {
    Map<String, Object> facts = clinicalCheck();
    facts.remove("meansHeld");

    assertThat(here(facts, midday()).deployment().code()).isEqualTo(Deployment.DO_NOT_DEPLOY);
    assertThat(there(facts, midday()).deployment().code()).isEqualTo(Deployment.ASK_FIRST);
  }

  @Test
  void contacts_are_those_that_may_answer_at_the_hour() {
    // 1 March 2026 is a Sunday, 6 March a Friday.
    assertThat(services(there(clinicalCheck(), at("2026-03-02T09:00"))))
        .containsExactly("Northmoor crisis team, days");
    assertThat(services(there(clinicalCheck(), at("2026-03-01T09:00")))).isEmpty();
    assertThat(services(there(clinicalCheck(), at("2026-03-06T21:00"))))
        .containsExactly("Northmoor crisis team, nights", "Northmoor triage car");
    assertThat(services(there(clinicalCheck(), at("2026-03-08T01:30"))))
        .containsExactly("Northmoor crisis team, nights", "Northmoor triage car");
    assertThat(services(there(clinicalCheck(), at("2026-03-09T01:30"))))
        .containsExactly("Northmoor crisis team, nights");

    assertThat(here(clinicalCheck(), midday()).contacts())
        .hasSizeGreaterThan(3)
        .allSatisfy(
            contact -> {
              assertThat(contact.reach()).isEqualTo(Force.TO_BE_SET);
              assertThat(contact.hours()).isEqualTo(Force.TO_BE_SET);
              assertThat(contact.lastChecked()).isEqualTo(LocalDate.of(2026, 11, 22));
            });
  }

  private static List<String> services(Decision decision) {
    return decision.contacts().stream().map(Decision.Contact::service).toList();
  }

  @Test
  void the_qualifier_is_proposed_with_the_closing_codes_of_the_force() {
    Decision.Qualifier there = there(clinicalCheck(), midday()).qualifier();
    Decision.Qualifier here = here(clinicalCheck(), midday()).qualifier();

    assertThat(there).isNotNull();
    assertThat(there.code()).isEqualTo("MENTAL_HEALTH");
    assertThat(there.label()).contains("national mental health qualifier");
    assertThat(there.because()).contains("A mental health service calls");
    assertThat(there.cites()).contains("NSIR-2011");
    assertThat(there.closingCodes())
        .containsExactly(
            new Decision.ClosingCode(
                "closingCodeNotAttended", "the closing code where another service went", "NM-N2"));
    assertThat(here).isNotNull();
    assertThat(here.closingCodes()).hasSize(1).allSatisfy(c -> assertThat(c.code()).isNull());
  }

  @Test
  void the_qualifier_stays_open_or_falls_away_by_what_is_told() {
    Decision nothing = there(Map.of(), midday());
    Map<String, Object> facts = clinicalCheck();
    facts.put("callerRole", "PUBLIC");
    facts.put("askedOfPolice", "WELFARE_CHECK");
    facts.put("placeOfPerson", "OWN_HOME");
    facts.put("legalStatus", "NONE");
    facts.put("vulnerabilities", List.of("FRAIL_OR_HOUSEBOUND"));
    Decision neighbour = there(facts, midday());

    assertThat(nothing.qualifier()).isNotNull();
    assertThat(nothing.qualifier().code()).isEqualTo("NOT_KNOWN");
    assertThat(nothing.qualifier().closingCodes()).isEmpty();
    assertThat(neighbour.qualifier()).isNotNull();
    assertThat(neighbour.qualifier().code()).isEqualTo("NONE");
    assertThat(neighbour.qualifier().closingCodes()).isEmpty();
  }

  @Test
  void the_law_stays_the_law() {
    Rulebook there = THERE.rulebook();
    TheRules.rulebook()
        .parameters()
        .values()
        .forEach(
            shared -> {
              if (!shared.isForces()) {
                assertThat(there.parameter(shared.id())).isEqualTo(shared);
              }
            });
  }

  @Test
  void no_force_that_ships_holds_anything_like_a_telephone_number() {
    for (String force : TheRules.text().forces()) {
      TheRules.text().forForce(force).texts().entrySet().stream()
          .filter(entry -> entry.getKey().startsWith("forces/"))
          .forEach(
              entry ->
                  assertThat(entry.getValue().lines())
                      .as(entry.getKey())
                      .filteredOn(line -> !line.contains("incidentNumber"))
                      .noneSatisfy(
                          line ->
                              assertThat(line.replaceAll("\\d{4}-\\d{2}-\\d{2}", ""))
                                  .containsPattern("\\d[\\d ]{4,}")));
    }
  }
}
