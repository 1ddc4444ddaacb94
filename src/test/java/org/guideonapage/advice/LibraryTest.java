package org.guideonapage.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guideonapage.TheRules;
import org.guideonapage.authoring.Features;
import org.guideonapage.decision.Decision;
import org.guideonapage.guidance.Ask;
import org.guideonapage.privacy.PersonalDataFound;
import org.guideonapage.rulebook.LondonTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios are kept whole, come out as they went in, and prove themselves as a feature. */
class LibraryTest {
  private static final Path FEATURES = Path.of("features");

  @TempDir private Path folder;
  private Library library;

  @BeforeEach
  void open() {
    library = new Library(folder.resolve("own"), FEATURES);
  }

  /** A scenario of these facts, expecting what is answered now. */
  private static SavedScenario scenario(String name, String guide, Map<String, Object> facts) {
    Decision decision =
        TheRules.guidance()
            .decide(
                new Ask(
                    TheRules.incident(facts),
                    LondonTime.midday(TheRules.CHECKED_DAY),
                    guide,
                    null));
    Map<String, List<String>> powers = new LinkedHashMap<>();
    decision.powers().stream()
        .limit(3)
        .forEach(power -> powers.put(power.provision(), List.of(power.verdict().name())));
    return new SavedScenario(
        SavedScenario.idOf(name),
        name,
        "testing",
        "Training team",
        guide,
        "2026-03-01T12:00",
        null,
        facts,
        new SavedScenario.Expected(
            List.of(decision.deployment().soFar().name()),
            decision.deployment().code().name(),
            decision.deployment().row(),
            powers,
            decision.agencies().stream().map(Decision.AgencyRole::code).toList(),
            decision.actions().stream().map(Decision.Action::code).toList()),
        null);
  }

  private static SavedScenario returned() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("legalStatus", "S3");
    facts.put("askedOfPolice", "RETURN_PERSON");
    facts.put("selfHarmNow", List.of("CUTTING", "LIGATURE"));
    facts.put("seriousHarmNow", "NOT_KNOWN");
    facts.put("earlierCalls", 2);
    return scenario("A ward asks for a patient to be brought back", "awol", facts);
  }

  private static SavedScenario held() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("legalStatus", "S136");
    facts.put("detainedAt", "2026-03-01T02:10Z");
    return scenario("Held since the night", null, facts);
  }

  @Test
  void what_is_kept_is_found_again_and_a_name_that_is_taken_gets_a_number() {
    SavedScenario first = library.keep(returned());
    SavedScenario second = library.keep(returned());

    assertThat(first).isEqualTo(returned());
    assertThat(second.id()).isEqualTo(first.id() + "-2");
    assertThat(library.own().scenarios()).containsExactlyInAnyOrder(first, second);
    assertThat(library.find(second.id())).hasValue(second);
    assertThat(library.remove(first.id())).isTrue();
    assertThat(library.remove(first.id())).isFalse();
    assertThat(library.own().scenarios()).containsExactly(second);
  }

  @Test
  void no_half_written_file_is_left_and_no_name_leads_out_of_the_folder() throws Exception {
    library.keep(returned());

    try (Stream<Path> files = Files.list(folder.resolve("own"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactly(returned().id() + ".json");
    }
    assertThat(SavedScenario.idOf("../../etc/passwd")).isEqualTo("etc-passwd");
    assertThatThrownBy(() -> returned().withId("../secret"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(library.remove("../own/" + returned().id())).isFalse();
  }

  @Test
  void a_file_that_cannot_be_read_is_named_and_keeps_no_other() throws Exception {
    library.keep(returned());
    Files.writeString(folder.resolve("own").resolve("broken.json"), "{\"id\":");
    Files.writeString(folder.resolve("own").resolve("other.json"), ScenarioFiles.json(returned()));

    assertThat(library.own().scenarios()).hasSize(1);
    assertThat(library.own().faults())
        .containsExactly("broken.json cannot be read", "other.json is not named after its id");
  }

  @Test
  void details_about_a_person_are_refused_and_not_said_back() {
    assertThatThrownBy(() -> scenario("Mr Smith has gone", null, Map.of()))
        .isInstanceOf(PersonalDataFound.class);

    String json = ScenarioFiles.json(returned()).replace("Training team", "Dr Jones, 07700 900123");
    ScenarioFiles.Read read =
        ScenarioFiles.read(json, ScenarioFiles.Format.JSON, TheRules.rulebook());

    assertThat(read.scenarios()).isEmpty();
    assertThat(read.faults()).containsExactly(PersonalDataFound.MESSAGE);
  }

  @Test
  void a_scenario_without_an_expectation_is_read_and_wrong_ones_are_refused_each() {
    String bare =
        "{\"id\": \"bare\", \"name\": \"Bare\", \"theme\": \"t\", \"owner\": \"team\","
            + " \"asAt\": \"2026-03-01T12:00\", \"facts\": {\"lifeRiskNow\": \"YES\"}%s}";
    assertThat(faults(bare.formatted(""))).isEmpty();
    for (String wrong :
        List.of(
            bare.formatted("").replace("2026-03-01T12:00", "then"),
            bare.formatted("").replace("\"facts\"", "\"facets\""),
            bare.formatted(", \"plan\": \"NO_SUCH_PLAN\""),
            bare.formatted(", \"expected\": {\"deployment\": [\"GO\"]}"),
            bare.formatted(", \"expected\": {\"row\": \"ring 07700 900123\"}"),
            bare.formatted(", \"expected\": {\"powers\": {\"MHA-136-1\": [\"PERHAPS\"]}}"))) {
      assertThat(faults(wrong)).as(wrong).hasSize(1).noneMatch(fault -> fault.contains("07700"));
    }
  }

  private static List<String> faults(String json) {
    return ScenarioFiles.read(json, ScenarioFiles.Format.JSON, TheRules.rulebook()).faults();
  }

  @Test
  void how_scenarios_came_out_last_outlives_the_library() {
    SavedScenario kept = library.keep(returned());
    BulkRun.Result result =
        new BulkRun.Result(kept.id(), "n", "t", BulkRun.State.PASSES, List.of(), List.of());
    new LastRuns(folder.resolve("own"))
        .keep(List.of(result), java.time.Instant.EPOCH, "rules", TheRules.CHECKED_DAY);

    Library again = new Library(folder.resolve("own"), FEATURES);
    assertThat(again.lastRuns())
        .containsOnly(
            Map.entry(
                kept.id(),
                new LastRuns.Last(
                    BulkRun.State.PASSES, java.time.Instant.EPOCH, "rules", TheRules.CHECKED_DAY)));
    assertThat(again.own().faults()).isEmpty();
    again.remove(kept.id());
    assertThat(library.lastRuns()).isEmpty();
  }

  @Test
  void what_is_taken_out_can_be_put_in_again() {
    List<SavedScenario> all = List.of(returned(), held());
    for (ScenarioFiles.Format format : ScenarioFiles.Format.values()) {
      String text = ScenarioFiles.write(all, format, TheRules.guidance());
      ScenarioFiles.Read read =
          ScenarioFiles.read(text, ScenarioFiles.formatOf(text), TheRules.rulebook());

      assertThat(read.faults()).as(text).isEmpty();
      assertThat(read.scenarios()).extracting(SavedScenario::facts).isEqualTo(facts(all));
      assertThat(read.scenarios())
          .extracting(one -> one.expected().row(), one -> one.expected().powers())
          .containsExactlyElementsOf(
              all.stream()
                  .map(
                      one ->
                          org.assertj.core.groups.Tuple.tuple(
                              one.expected().row(), one.expected().powers()))
                  .toList());
      if (format != ScenarioFiles.Format.GHERKIN) {
        assertThat(read.scenarios()).isEqualTo(all);
      }
    }
  }

  private static List<Map<String, Object>> facts(List<SavedScenario> all) {
    return all.stream().map(SavedScenario::facts).toList();
  }

  @Test
  void a_saved_scenario_passes_as_a_feature() throws Exception {
    List<SavedScenario> all =
        Stream.concat(Stream.of(returned(), held()), library.shipped().stream()).toList();
    Path feature = folder.resolve("library.feature");
    Files.writeString(
        feature, ScenarioFiles.write(all, ScenarioFiles.Format.GHERKIN, TheRules.guidance()));

    List<Features.Result> results = new Features(TheRules.guidance()).run(feature);

    assertThat(results).hasSameSizeAs(all);
    List<String> contested =
        all.stream().filter(SavedScenario::peopleDiffer).map(SavedScenario::name).toList();
    assertThat(results)
        .filteredOn(result -> !contested.contains(result.scenario()))
        .allSatisfy(result -> assertThat(result.failure()).as(result.scenario()).isNull());
  }

  @Test
  void a_wrong_expectation_fails_as_a_feature() throws Exception {
    Path feature = folder.resolve("wrong.feature");
    Files.writeString(
        feature,
        ScenarioFiles.write(List.of(returned()), ScenarioFiles.Format.GHERKIN, TheRules.guidance())
            .replaceFirst("of row \"[^\"]+\"", "of row \"AW-99\""));

    assertThat(new Features(TheRules.guidance()).run(feature)).allMatch(result -> !result.passes());
  }
}
