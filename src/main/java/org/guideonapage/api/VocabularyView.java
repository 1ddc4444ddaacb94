package org.guideonapage.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.Outcomes;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * What can be told and what can be answered.
 *
 * @param facts in asking order
 * @param plans what officers may intend, for the plan of a request
 */
@JsonPropertyOrder({"facts", "plans", "codes"})
record VocabularyView(List<FactView> facts, List<String> plans, Codes codes) {

  /**
   * A fact.
   *
   * @param asked false for facts of the calendar, which a request may not tell
   * @param derivedFrom ids of the facts it is worked out from while it is blank
   * @param mayBeNotKnown whether NOT_KNOWN is an answer; figures and times are left out instead
   * @param values none for figures and times
   */
  @JsonPropertyOrder({
    "id",
    "order",
    "group",
    "guides",
    "type",
    "safetyFact",
    "asked",
    "topic",
    "question",
    "officerQuestion",
    "why",
    "authority",
    "derivedFrom",
    "mayBeNotKnown",
    "values"
  })
  record FactView(
      String id,
      int order,
      String group,
      List<Integer> guides,
      Fact.Type type,
      boolean safetyFact,
      boolean asked,
      String topic,
      String question,
      @Nullable String officerQuestion,
      String why,
      List<String> authority,
      List<String> derivedFrom,
      boolean mayBeNotKnown,
      List<ValueView> values) {

    static FactView of(Fact fact) {
      List<ValueView> values = new ArrayList<>();
      fact.allValues()
          .forEach(
              (code, value) -> values.add(new ValueView(code, value.label(), fact.sentence(code))));
      return new FactView(
          fact.id(),
          fact.order(),
          fact.group(),
          fact.guides(),
          fact.type(),
          fact.safetyFact(),
          fact.isAsked(),
          fact.topic(),
          fact.question(),
          fact.officerQuestion(),
          fact.why(),
          fact.authority(),
          fact.derived() == null ? List.of() : fact.derived().from(),
          fact.type().isCoded(),
          values);
    }
  }

  /** A value, its label on a form and its sentence in a rule. */
  @JsonPropertyOrder({"code", "label", "sentence"})
  record ValueView(String code, String label, String sentence) {}

  /** The closed lists of an answer. */
  @JsonPropertyOrder({
    "deployment",
    "referTo",
    "powerVerdict",
    "testVerdict",
    "test",
    "action",
    "agency"
  })
  record Codes(
      List<CodeView> deployment,
      List<CodeView> referTo,
      List<CodeView> powerVerdict,
      List<CodeView> testVerdict,
      List<CodeView> test,
      List<CodeView> action,
      List<CodeView> agency) {

    static Codes of(Outcomes outcomes) {
      return new Codes(
          CodeView.all(outcomes.deployment()),
          CodeView.all(outcomes.referTo()),
          CodeView.all(outcomes.powerVerdict()),
          CodeView.all(outcomes.testVerdict()),
          CodeView.all(outcomes.test()),
          CodeView.all(outcomes.action()),
          CodeView.all(outcomes.agency()));
    }
  }

  /** A code with its words. */
  @JsonPropertyOrder({"code", "label", "meaning"})
  record CodeView(String code, String label, @Nullable String meaning) {
    static List<CodeView> all(List<Outcomes.Entry> entries) {
      return entries.stream()
          .map(entry -> new CodeView(entry.code(), entry.label(), entry.meaning()))
          .toList();
    }
  }

  static VocabularyView of(Rulebook rulebook) {
    return new VocabularyView(
        rulebook.facts().values().stream().map(FactView::of).toList(),
        List.copyOf(AskReader.plans(rulebook)),
        Codes.of(rulebook.outcomes()));
  }
}
