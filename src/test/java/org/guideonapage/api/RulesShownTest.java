package org.guideonapage.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.guideonapage.rulebook.TinyRules;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RulesShownTest extends ServiceTest {

  @Test
  void guides_are_listed_by_number() {
    JsonNode guides = shown("/api/v1/guides").get("guides");

    assertThat(guides).hasSize(2);
    assertThat(guides.get(1).propertyNames())
        .containsExactly("id", "number", "title", "purpose", "version", "from", "to");
    assertThat(guides.get(1).get("id").asString()).isEqualTo(TinyRules.GUIDE);
    assertThat(guides.get(1).get("from").asString()).isEqualTo("2020-01-01");
  }

  @Test
  void a_guide_is_shown_with_its_rows_as_they_are_written() {
    JsonNode guide = shown("/api/v1/guides/" + TinyRules.GUIDE);

    JsonNode rows = guide.get("tables").get(0).get("rows");
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).propertyNames())
        .containsExactly(
            "id",
            "guide",
            "proposition",
            "when",
            "then",
            "cites",
            "contested",
            "design",
            "from",
            "to",
            "words");
    assertThat(rows.get(0).get("id").asString()).isEqualTo("SW-4");
    assertThat(rows.get(0).get("when").get(0).asString())
        .isEqualTo("the threshold for police is not met");
    assertThat(rows.get(0).get("contested").asString()).isEqualTo("X-01");
    assertThat(rows.get(1).get("design").asBoolean()).isTrue();
    assertThat(rows.get(1).get("from").asString()).isEqualTo("2021-01-01");
    assertThat(rows.get(2).get("words").get("say").get(0).asString()).isEqualTo("Plain words.");
    assertThat(guide.get("riders").get(0).get("id").asString()).isEqualTo("SW-R1");
  }

  @Test
  void the_vocabulary_names_every_fact_with_its_values() {
    JsonNode vocabulary = shown("/api/v1/vocabulary");

    assertThat(vocabulary.get("facts").get(0).get("id").asString()).isEqualTo("lifeRiskNow");
    assertThat(vocabulary.get("facts").get(0).get("values").get(0).toString())
        .isEqualTo(
            "{\"code\":\"YES\",\"label\":\"yes\",\"sentence\":\"anyone's life is in danger now\"}");
    assertThat(vocabulary.get("plans").toString())
        .isEqualTo("[\"WELFARE_CHECK\",\"DETAIN_136\",\"ADVICE\"]");
    assertThat(vocabulary.get("codes").get("deployment")).hasSize(8);
  }

  @Test
  void the_sources_are_shown_whole() {
    JsonNode sources = shown("/api/v1/sources").get("sources");

    assertThat(sources).hasSize(4);
    assertThat(sources.get(3).get("kind").asString()).isEqualTo("case");
    assertThat(sources.get(1).get("lastChecked").asString()).isEqualTo("2026-04-09");
  }

  @Test
  void the_rulebook_says_how_the_rules_stand() {
    JsonNode rulebook = shown("/api/v1/rulebook");

    assertThat(rulebook.propertyNames())
        .containsExactly(
            "version",
            "inForceSince",
            "checkedAt",
            "fresh",
            "faults",
            "lawVerifiedTo",
            "force",
            "counts",
            "guides");
    assertThat(rulebook.get("version").asString()).isEqualTo(TinyRules.folder().checksum());
    assertThat(rulebook.get("fresh").asBoolean()).isTrue();
    assertThat(rulebook.get("lawVerifiedTo").asString()).isEqualTo("2026-04-09");
    assertThat(rulebook.get("force").get("id").asString()).isEqualTo("west-midlands");
    assertThat(rulebook.get("force").get("classification").asString()).isEqualTo("OFFICIAL");
    assertThat(rulebook.get("force").get("settings").toString())
        .contains("askBeforeRefusal")
        .doesNotContain("permittedPeriodHours")
        .doesNotContain("lawVerifiedTo");
    assertThat(rulebook.get("counts").get("rows").asInt()).isEqualTo(6);
  }

  private JsonNode shown(String path) {
    var response = get(path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    return json(response);
  }
}
