package org.guideonapage.api;

import static org.guideonapage.api.RecordSchemas.of;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guideonapage.incident.Told;
import org.guideonapage.record.Event;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.Rulebook;

/**
 * JSON schemas of requests, taken from the vocabulary that answers now: every fact by name, with
 * what it accepts.
 */
final class AskSchemas {
  static final String FACTS = "Facts";
  static final String SIDE = "ComparedAsk";
  private static final String TIME =
      "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})?$";
  private static final int LARGEST = 1_000_000;
  private static final Set<String> FOR_EXAMPLE =
      Set.of("lifeRiskNow", "seriousHarmNow", "weaponOrViolence", "crime", "askedOfPolice");

  private final Rulebook rulebook;

  AskSchemas(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  Map<String, Map<String, Object>> byName() {
    Map<String, Map<String, Object>> schemas = new LinkedHashMap<>();
    schemas.put(FACTS, facts());
    Map<String, Object> ask = members();
    ask.put(
        AskReader.RECORD,
        orNull(
            of("type", "boolean"),
            "Whether to keep the answer. A kept answer has a reference; one that could not be kept"
                + " has none and says so in recordThis."));
    ask.put(
        AskReader.INCIDENT,
        orNull(
            of("type", "string", "minLength", 1, "maxLength", 24),
            "The incident number, to be kept with the answer; nothing about a person."));
    ask.put(
        AskReader.REPLACES,
        orNull(
            of("type", "string"),
            "Reference of the recorded answer that this one is a new version of."));
    schemas.put(ApiDocument.ASK, object(ask, List.of(AskReader.FACTS), "A question to the guides"));
    Map<String, Object> side = members();
    side.put(
        AskReader.RULES_VERSION,
        orNull(
            of("type", "string", "const", rulebook.version()),
            "The rules to answer by. Only the version in force is kept."));
    schemas.put(SIDE, object(side, List.of(AskReader.FACTS), "One side of a comparison"));
    Map<String, Object> sides = new LinkedHashMap<>();
    Comparison.SIDES.forEach(name -> sides.put(name, of("$ref", ApiDocument.REF + SIDE)));
    Map<String, Object> aCase = members();
    aCase.put(
        AdviceDesk.RULES,
        orNull(
            of("type", "string", "maxLength", 80),
            "The rules to answer by: in-force (as when left out), section-48 for those with section"
                + " 48 of the 2025 Act taken as begun, draft:NAME, or the checksum of recorded ones."));
    schemas.put(
        ApiDocument.CASE, object(aCase, List.of(AskReader.FACTS), "A case for the workbench"));
    Map<String, Object> cases = new LinkedHashMap<>();
    Comparison.SIDES.forEach(
        name -> cases.put(name, of("$ref", ApiDocument.REF + ApiDocument.CASE)));
    schemas.put(
        ApiDocument.TWO_CASES, object(cases, Comparison.SIDES, "Two cases for the workbench"));
    Map<String, Object> wanting = new LinkedHashMap<>(aCase);
    wanting.put(
        AdviceDesk.WANTED,
        of(
            "type",
            "string",
            "description",
            "A deployment code, or the provision of a power that would have to be available.",
            "enum",
            AdviceDesk.wanted(rulebook)));
    schemas.put(
        ApiDocument.WANTING,
        object(
            wanting,
            List.of(AskReader.FACTS, AdviceDesk.WANTED),
            "A case, and what its answer would have to be"));
    schemas.put(
        ApiDocument.RUN,
        object(
            of(
                AdviceDesk.WHICH,
                of("type", "string", "enum", AdviceDesk.SHELVES),
                AdviceDesk.RULES,
                of("type", "string", "maxLength", 80),
                AdviceDesk.BESIDE,
                of("type", "string", "maxLength", 80),
                AdviceDesk.DAY,
                of("type", "string", "format", "date")),
            List.of(),
            "Which scenarios, by which rules, beside which others, and on which day"));
    schemas.put(
        ApiDocument.TWO_ASKS, object(sides, Comparison.SIDES, "Two questions to the guides"));
    schemas.put(
        ApiDocument.SCENARIOS,
        of("type", "object", "description", "Scenarios, as the library hands them out"));
    schemas.put(ApiDocument.STEPS, steps());
    schemas.put(ApiDocument.HANDLING, handling());
    return schemas;
  }

  private Map<String, Object> steps() {
    Map<String, Object> members = members();
    Map<String, Object> step = new LinkedHashMap<>();
    step.put(AskReader.AS_AT, members.get(AskReader.AS_AT));
    Map<String, Object> facts = new LinkedHashMap<>(facts());
    Map<String, Object> properties = new LinkedHashMap<>();
    ((Map<?, ?>) java.util.Objects.requireNonNull(facts.get("properties")))
        .forEach(
            (id, schema) ->
                properties.put(
                    String.valueOf(id), of("anyOf", List.of(schema, of("type", "null")))));
    facts.put("properties", properties);
    facts.put("description", "What is new; null takes a fact back");
    step.put(AskReader.FACTS, facts);
    step.put(AskReader.PLAN, members.get(AskReader.PLAN));
    Map<String, Object> agreement = new LinkedHashMap<>();
    CourseReader.OF_AN_AGREEMENT.stream()
        .sorted()
        .forEach(name -> agreement.put(name, of("type", "string", "minLength", 1)));
    step.put(
        CourseReader.AGREED,
        orNull(
            object(agreement, List.copyOf(agreement.keySet()), "Who agreed, and why"),
            "The supervisor's agreement to an outcome that is lowered."));
    Map<String, Object> course = new LinkedHashMap<>();
    course.put(AskReader.GUIDE, members.get(AskReader.GUIDE));
    course.put(
        CourseReader.STEPS,
        of(
            "type",
            "array",
            "minItems",
            1,
            "maxItems",
            CourseReader.MOST,
            "items",
            object(step, List.of(AskReader.FACTS), "One step")));
    return object(course, List.of(CourseReader.STEPS), "An incident that moves");
  }

  private static Map<String, Object> handling() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put(RecordedDesk.CHOICE, codes(Event.Choice.values(), "What the person decided"));
    members.put(RecordedDesk.REASON, codes(Event.Reason.values(), "Why, when differed or lowered"));
    members.put(
        RecordedDesk.WORDS,
        orNull(
            of("type", "string", "minLength", 1, "maxLength", Event.LONGEST_REASON),
            "More about the reason; nothing about a person."));
    members.put(
        RecordedDesk.SUPERVISOR,
        orNull(
            of("type", "string", "minLength", 1, "maxLength", RecordedDesk.LONGEST_STAFF_ID),
            "Staff id of the supervisor behind a lowered outcome."));
    members.put(
        RecordedDesk.TOLD,
        orNull(of("type", "boolean"), "Whether the words to say were read out to the caller."));
    members.put(
        RecordedDesk.CONTACTED,
        codes(Event.Contact.values(), "Whether the agency that should go was reached"));
    return object(members, List.of(), "What the person did with an answer");
  }

  private static Map<String, Object> codes(Enum<?>[] codes, String description) {
    return orNull(
        of("type", "string", "enum", java.util.Arrays.stream(codes).map(Enum::name).toList()),
        description);
  }

  /** A request that these rules accept. */
  Map<String, Object> example() {
    Map<String, Object> facts = new LinkedHashMap<>();
    rulebook.facts().values().stream()
        .filter(fact -> fact.isAsked() && fact.type().isCoded() && FOR_EXAMPLE.contains(fact.id()))
        .forEach(fact -> facts.put(fact.id(), answer(fact)));
    List<String> guides = new ArrayList<>(rulebook.guides().keySet());
    return of(
        AskReader.GUIDE,
        guides.get(guides.size() - 1),
        AskReader.AS_AT,
        "2026-03-01T14:05",
        AskReader.FACTS,
        facts,
        AskReader.RECORD,
        false);
  }

  private static Object answer(Fact fact) {
    List<String> codes = fact.codes();
    String code =
        codes.contains("NO") ? "NO" : codes.contains(Fact.NONE) ? Fact.NONE : codes.get(0);
    return fact.type() == Fact.Type.choices ? List.of(code) : code;
  }

  private Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put(
        AskReader.GUIDE,
        orNull(
            of("type", "string", "enum", List.copyOf(rulebook.guides().keySet())),
            "Id of a guide. Without it one is picked from what is asked of police."));
    members.put(
        AskReader.AS_AT,
        orNull(
            of("type", "string", "pattern", TIME),
            "The moment judged, local to Europe/London unless it has an offset. Without it, now."));
    members.put(AskReader.FACTS, of("$ref", ApiDocument.REF + FACTS));
    members.put(
        AskReader.PLAN,
        orNull(
            of("type", "string", "enum", List.copyOf(AskReader.plans(rulebook))),
            "What officers intend, to hear whether it is right."));
    return members;
  }

  private Map<String, Object> facts() {
    Map<String, Object> properties = new LinkedHashMap<>();
    rulebook.facts().values().stream()
        .filter(Fact::isAsked)
        .forEach(fact -> properties.put(fact.id(), fact(fact)));
    return object(
        properties,
        List.of(),
        "What has been told, by fact. A fact left out is blank: not asked yet, which is neither"
            + " NOT_KNOWN nor NO.");
  }

  private static Map<String, Object> fact(Fact fact) {
    Map<String, Object> schema =
        switch (fact.type()) {
          case yesNo, choice -> {
            List<String> codes = new ArrayList<>(fact.codes());
            codes.add(Told.NOT_KNOWN_CODE);
            yield of("type", "string", "enum", codes);
          }
          case choices -> several(fact);
          case time -> of("type", "string", "pattern", TIME);
          case count, minutes, hours, days ->
              of("type", "integer", "minimum", 0, "maximum", LARGEST);
        };
    schema.put("description", fact.question());
    return schema;
  }

  private static Map<String, Object> several(Fact fact) {
    List<String> codes = fact.codes().stream().filter(code -> !code.equals(Fact.NONE)).toList();
    List<String> alone =
        fact.codes().contains(Fact.NONE)
            ? List.of(Fact.NONE, Told.NOT_KNOWN_CODE)
            : List.of(Told.NOT_KNOWN_CODE);
    Map<String, Object> some =
        of(
            "type",
            "array",
            "minItems",
            1,
            "uniqueItems",
            true,
            "items",
            of("type", "string", "enum", codes));
    Map<String, Object> one =
        of(
            "type",
            "array",
            "minItems",
            1,
            "maxItems",
            1,
            "items",
            of("type", "string", "enum", alone));
    return of("anyOf", List.of(some, one));
  }

  private static Map<String, Object> object(
      Map<String, Object> properties, List<String> required, String description) {
    return of(
        "type",
        "object",
        "description",
        description,
        "properties",
        properties,
        "required",
        required,
        "additionalProperties",
        false);
  }

  private static Map<String, Object> orNull(Map<String, Object> schema, String description) {
    return of("description", description, "anyOf", List.of(schema, of("type", "null")));
  }
}
