package org.guideonapage.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.guideonapage.authoring.LiveRules;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.guidance.LogText;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.FactReader;
import org.guideonapage.rulebook.Guide;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Outcomes;
import org.guideonapage.rulebook.Rule;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Turns a decision into the words of the answer page. */
@Component
class Answering {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final String ASKED = "askedOfPolice";
  private static final int MINUTES = 60;
  private static final Map<String, String> ROLES =
      Map.of(
          "POLICE", "go",
          "INSTEAD", "goes instead",
          "LEADS", "leads",
          "HELPS", "helps",
          "TOLD", "to be told");
  private static final Map<String, String> PLAN_WORDS =
      Map.of(
          "AGREES", "Guidance agrees with this plan",
          "DOES_NOT_AGREE", "Guidance does not agree with this plan",
          "NO_POWER", "There is no power for this plan",
          "NOT_KNOWN", "Not known yet whether this plan is right");

  /** Why a handler does something else; the list is closed, so nothing about a person is typed. */
  static final Map<String, String> REASONS = reasons();

  private final LiveRules rules;
  private final Clock clock;

  Answering(LiveRules rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  /** The page that answers a form. */
  AnswerPage page(Form form, MultiValueMap<String, String> fields) {
    Guidance guidance = rules.guidance();
    Rulebook rulebook = guidance.rulebook();
    ZonedDateTime now = ZonedDateTime.now(clock).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    Decision decision = guidance.decide(Questioning.ask(form, rulebook, now));
    AnswerPage.Handling handling = handling(form);
    return new Writer(decision, form, rulebook)
        .page(difference(guidance, form, fields, decision), handling);
  }

  /** An answer in the words of the answer page, for other pages. */
  static AnswerPage words(Decision decision, Form form, Rulebook rulebook) {
    return new Writer(decision, form, rulebook).page(null, new AnswerPage.Handling("", "", "", ""));
  }

  private static AnswerPage.Handling handling(Form form) {
    String reason = form.other("reason");
    return new AnswerPage.Handling(
        orEmpty(form.other("decision")),
        reason != null && REASONS.containsKey(reason) ? reason : "",
        orEmpty(form.other("told")),
        orEmpty(form.other("contacted")));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private AnswerPage.@Nullable Difference difference(
      Guidance guidance, Form form, MultiValueMap<String, String> fields, Decision now) {
    Rulebook rulebook = guidance.rulebook();
    Form before = Form.readBefore(fields, rulebook);
    if (before.isEmpty() || !before.faults().isEmpty()) {
      return null;
    }
    ZonedDateTime at = clock.instant().atZone(clock.getZone());
    String sent = form.other("beforeAt");
    if (sent != null) {
      try {
        at = LondonTime.parse(sent).at();
      } catch (DateTimeException e) {
        at = clock.instant().atZone(clock.getZone());
      }
    }
    Decision was =
        guidance.decide(
            Questioning.ask(
                new Form(before.sent(), List.of(), before.incident(), List.of(), form.other()),
                rulebook,
                at));
    List<String> facts = new ArrayList<>();
    for (Fact fact : rulebook.facts().values()) {
      String earlier = before.incident().told(fact.id()).map(fact::sentence).orElse("");
      String later = form.incident().told(fact.id()).map(fact::sentence).orElse("");
      if (!earlier.equals(later)) {
        facts.add(
            earlier.isEmpty()
                ? "New: " + later
                : later.isEmpty()
                    ? "No longer said: " + earlier
                    : "Was: " + earlier + ". Now: " + later);
      }
    }
    Map<String, PowerVerdict> verdicts = new LinkedHashMap<>();
    was.powers().forEach(power -> verdicts.put(power.provision(), power.verdict()));
    List<String> powers = new ArrayList<>();
    for (Decision.Power power : now.powers()) {
      PowerVerdict earlier = verdicts.getOrDefault(power.provision(), PowerVerdict.NOT_KNOWN);
      if (earlier != power.verdict()) {
        Outcomes outcomes = rulebook.outcomes();
        powers.add(
            power.name()
                + ": was "
                + Outcomes.label(outcomes.powerVerdict(), earlier.name()).toLowerCase(Locale.ROOT)
                + ", now "
                + Outcomes.label(outcomes.powerVerdict(), power.verdict().name())
                    .toLowerCase(Locale.ROOT));
      }
    }
    boolean lowered =
        was.deployment().code().sendsPolice() && !now.deployment().code().sendsPolice();
    return new AnswerPage.Difference(
        was.deployment().label(),
        now.deployment().label(),
        now.deployment().because(),
        lowered,
        facts,
        powers);
  }

  private static Map<String, String> reasons() {
    Map<String, String> reasons = new LinkedHashMap<>();
    reasons.put("NEW_FACTS", "New facts known to me");
    reasons.put("SUPERVISOR", "Supervisor's decision");
    reasons.put("ADVISOR", "Tactical advisor's decision");
    reasons.put("NO_RESOURCE", "Resource not available");
    reasons.put("OTHER", "Another reason, in the incident log");
    return java.util.Collections.unmodifiableMap(reasons);
  }

  /** Writes one page. */
  private static final class Writer {
    private final Decision decision;
    private final Form form;
    private final Rulebook rulebook;
    private final Outcomes outcomes;

    Writer(Decision decision, Form form, Rulebook rulebook) {
      this.decision = decision;
      this.form = form;
      this.rulebook = rulebook;
      this.outcomes = rulebook.outcomes();
    }

    AnswerPage page(AnswerPage.@Nullable Difference difference, AnswerPage.Handling handling) {
      List<AnswerPage.Power> shown = new ArrayList<>();
      List<AnswerPage.Power> none = new ArrayList<>();
      List<AnswerPage.Power> open = new ArrayList<>();
      for (Decision.Power power : decision.powers()) {
        switch (power.verdict()) {
          case AVAILABLE, NOT_NEEDED -> shown.add(power(power));
          case NOT_AVAILABLE -> (isInQuestion(power) ? shown : none).add(power(power));
          case NOT_KNOWN -> open.add(power(power));
        }
      }
      shown.sort(Comparator.comparing(power -> !power.style().equals("available")));
      return new AnswerPage(
          Band.of(decision, rulebook, List.of()),
          decision,
          guide().map(Guide::title).orElse(decision.guide()),
          guide().map(Guide::number).orElse(0),
          decision.deployment().because(),
          parties(),
          contacts(),
          qualifier(),
          shown,
          none,
          open,
          judged(decision.tests(), true),
          judged(decision.aims(), false),
          deadlines(),
          reviews(),
          because(),
          whyNot(),
          changes(),
          overruled(),
          model(),
          told(),
          plan(),
          difference,
          CLOCK.format(OffsetDateTime.parse(decision.asAt())),
          LogText.of(decision, form.incident(), rulebook, logged(handling)),
          handling,
          fields(Form.FACT),
          fields(Form.BEFORE),
          form.other("incidentNumber"));
    }

    private java.util.Optional<Guide> guide() {
      return rulebook.guide(decision.guide());
    }

    private List<AnswerPage.Party> parties() {
      return decision.agencies().stream()
          .map(
              agency ->
                  new AnswerPage.Party(
                      agency.code(),
                      Outcomes.label(outcomes.agency(), agency.code()),
                      ROLES.getOrDefault(agency.role(), agency.role().toLowerCase(Locale.ROOT))))
          .toList();
    }

    /** Whether what is asked of police, or what officers intend, needs this power. */
    private boolean isInQuestion(Decision.Power power) {
      List<String> intents = new ArrayList<>();
      form.incident().told(ASKED).ifPresent(told -> intents.add(String.valueOf(told.plain())));
      if (decision.planCheck() != null) {
        intents.add(decision.planCheck().plan());
      }
      return intents.stream()
          .map(intent -> rulebook.plans().get(intent))
          .anyMatch(plan -> plan != null && plan.anyOf().contains(power.provision()));
    }

    private List<AnswerPage.Reach> contacts() {
      return decision.contacts().stream()
          .map(
              contact ->
                  new AnswerPage.Reach(
                      contact.service(),
                      contact.area(),
                      contact.hours(),
                      contact.reach(),
                      DAY.format(contact.lastChecked())))
          .toList();
    }

    private AnswerPage.@Nullable Qualifier qualifier() {
      Decision.Qualifier proposed = decision.qualifier();
      return proposed == null
          ? null
          : new AnswerPage.Qualifier(
              proposed.label(),
              proposed.because(),
              proposed.closingCodes().stream()
                  .map(
                      code ->
                          code.label()
                              + ": "
                              + (code.code() == null ? "(to be set by the force)" : code.code()))
                  .toList());
    }

    private AnswerPage.Power power(Decision.Power power) {
      return new AnswerPage.Power(
          power.name().substring(0, 1).toUpperCase(Locale.ROOT) + power.name().substring(1),
          power.provision(),
          Outcomes.label(outcomes.powerVerdict(), power.verdict().name()),
          style(power.verdict().name()),
          power.because(),
          power.settled(),
          power.conditions(),
          cites(power.cites()));
    }

    private static String style(String code) {
      return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<AnswerPage.Judged> judged(Map<String, Decision.Judged> all, boolean tests) {
      return all.entrySet().stream()
          .map(
              entry ->
                  new AnswerPage.Judged(
                      tests
                          ? Outcomes.label(outcomes.test(), entry.getKey())
                          : sourceWords(entry.getKey()),
                      Outcomes.label(outcomes.testVerdict(), entry.getValue().verdict().name()),
                      style(entry.getValue().verdict().name()),
                      entry.getValue().because()))
          .toList();
    }

    private String sourceWords(String id) {
      Source source = rulebook.sources().get(id);
      return source == null ? id : source.title();
    }

    private AnswerPage.Cite cite(String id) {
      Source source = rulebook.sources().get(id);
      if (source == null) {
        return new AnswerPage.Cite(id, id, null);
      }
      String words =
          source.provision() == null ? source.title() : source.title() + ", " + source.provision();
      String address = source.address();
      return new AnswerPage.Cite(
          id, words, address != null && address.startsWith("https://") ? address : null);
    }

    private List<AnswerPage.Cite> cites(List<String> ids) {
      return ids.stream().map(this::cite).toList();
    }

    private List<AnswerPage.Deadline> deadlines() {
      return decision.deadlines().stream()
          .map(
              deadline -> {
                OffsetDateTime at = OffsetDateTime.parse(deadline.at());
                Duration left = Duration.between(OffsetDateTime.parse(decision.asAt()), at);
                return new AnswerPage.Deadline(
                    deadline.what(),
                    CLOCK.format(at),
                    left(left),
                    left.isNegative(),
                    deadline.from(),
                    cite(deadline.provision()));
              })
          .toList();
    }

    private List<AnswerPage.Line> reviews() {
      return decision.review().stream()
          .map(
              review ->
                  new AnswerPage.Line(
                      review.when().endsWith(".")
                          ? review.when().substring(0, review.when().length() - 1)
                          : review.when(),
                      review.why()))
          .toList();
    }

    private static String left(Duration left) {
      long minutes = Math.abs(left.toMinutes());
      String amount = minutes / MINUTES + " h " + minutes % MINUTES + " min";
      return left.isNegative() ? "passed " + amount + " ago" : amount + " left";
    }

    private List<AnswerPage.Why> because() {
      return decision.because().stream()
          .map(
              reason ->
                  new AnswerPage.Why(
                      reason.rule(),
                      reason.sentence(),
                      reason.facts().stream().map(this::said).toList(),
                      cites(reason.cites())))
          .toList();
    }

    private String said(String factId) {
      Fact fact = rulebook.facts().get(factId);
      if (fact == null) {
        return factId;
      }
      return form.incident().told(factId).map(fact::sentence).orElse(fact.topic() + ", worked out");
    }

    private List<AnswerPage.WhyNot> whyNot() {
      return decision.whyNot().stream()
          .map(
              row ->
                  new AnswerPage.WhyNot(
                      row.rule(), row.sentence(), row.state().equals("OPEN"), row.conditions()))
          .toList();
    }

    private List<AnswerPage.Change> changes() {
      return decision.whatWouldChange().stream()
          .map(
              change ->
                  new AnswerPage.Change(
                      sentences(change.changes()),
                      Outcomes.label(outcomes.deployment(), change.deployment().name()),
                      change.powers().entrySet().stream()
                          .map(
                              power ->
                                  rulebook.power(power.getKey()).name()
                                      + ": "
                                      + Outcomes.label(
                                          outcomes.powerVerdict(), power.getValue().name()))
                          .toList()))
          .toList();
    }

    private String sentences(Map<String, Object> facts) {
      Incident read = FactReader.read(rulebook, facts).incident();
      return facts.keySet().stream()
          .map(id -> read.told(id).map(told -> rulebook.fact(id).sentence(told)).orElse(id))
          .collect(Collectors.joining(", and "));
    }

    private List<String> overruled() {
      return decision.overruled().stream()
          .map(
              over ->
                  over.rule()
                      + " "
                      + proposition(over.rule())
                      + " gave way to "
                      + over.by()
                      + " "
                      + proposition(over.by()))
          .toList();
    }

    private String proposition(String rule) {
      return rulebook.rules().stream()
          .filter(found -> found.id().equals(rule))
          .findFirst()
          .map(Rule::proposition)
          .orElse("");
    }

    /** The National Decision Model in six lines. */
    private List<AnswerPage.Line> model() {
      List<AnswerPage.Line> lines = new ArrayList<>();
      long notKnown =
          form.incident().facts().values().stream().filter(Told.NotKnown.class::isInstance).count();
      int told = form.incident().facts().size();
      lines.add(
          new AnswerPage.Line(
              "Code of Ethics",
              String.join(
                  " ",
                  decision.aims().values().stream()
                      .limit(1)
                      .map(Decision.Judged::because)
                      .toList())));
      lines.add(
          new AnswerPage.Line(
              "Information",
              (told - notKnown)
                  + (told - notKnown == 1 ? " fact told, " : " facts told, ")
                  + notKnown
                  + " not known. "
                  + (decision.nextQuestions().isEmpty()
                      ? "Nothing more to ask."
                      : "Next: " + decision.nextQuestions().get(0).question())));
      lines.add(new AnswerPage.Line("Threat and risk", risk()));
      lines.add(
          new AnswerPage.Line(
              "Powers and policy",
              powersInOneLine()
                  + " Row "
                  + decision.deployment().row()
                  + " of guide "
                  + guide().map(Guide::number).orElse(0)
                  + "."));
      lines.add(
          new AnswerPage.Line(
              "Options",
              decision.deployment().label()
                  + ". "
                  + (decision.overruled().isEmpty()
                      ? "No other row of the guide held."
                      : decision.overruled().size() + " other rows held and gave way.")));
      lines.add(
          new AnswerPage.Line(
              "Action and review",
              (decision.actions().isEmpty()
                      ? "No step beyond the answer."
                      : decision.actions().stream()
                          .limit(3)
                          .map(Decision.Action::label)
                          .collect(Collectors.joining("; ", "", ".")))
                  + (decision.review().isEmpty()
                      ? ""
                      : " Look again " + decision.review().get(0).when() + ".")));
      return lines;
    }

    private String powersInOneLine() {
      String available =
          decision.powers().stream()
              .filter(power -> power.verdict() == PowerVerdict.AVAILABLE)
              .map(Decision.Power::name)
              .collect(Collectors.joining("; "));
      return available.isEmpty() ? "No power is available." : "Available: " + available + ".";
    }

    private String risk() {
      String risks =
          rulebook.facts().values().stream()
              .filter(Fact::safetyFact)
              .filter(fact -> form.incident().told(fact.id()).isPresent())
              .sorted(Comparator.comparingInt(Fact::order))
              .limit(5)
              .map(fact -> form.incident().told(fact.id()).map(fact::sentence).orElse(""))
              .collect(Collectors.joining("; "));
      return risks.isEmpty() ? "No danger question answered yet." : risks + ".";
    }

    private List<AnswerPage.Line> told() {
      return rulebook.facts().values().stream()
          .filter(fact -> form.answers(fact.id()))
          .sorted(Comparator.comparingInt(Fact::order))
          .map(
              fact ->
                  new AnswerPage.Line(
                      fact.question(),
                      form.incident()
                          .told(fact.id())
                          .map(told -> answer(fact, told))
                          .orElse("not known")))
          .toList();
    }

    private static String answer(Fact fact, Told told) {
      if (told instanceof Told.Value value) {
        return label(fact, value.code());
      }
      if (told instanceof Told.Values values) {
        return values.codes().stream()
            .sorted()
            .map(code -> label(fact, code))
            .collect(Collectors.joining("; "));
      }
      if (told instanceof Told.Amount amount) {
        return amount.number() + (fact.type() == Fact.Type.count ? "" : " " + fact.type().name());
      }
      if (told instanceof Told.Moment moment) {
        return CLOCK.format(moment.at());
      }
      return "not known";
    }

    private static String label(Fact fact, String code) {
      Fact.Value value = fact.allValues().get(code);
      return value == null ? code : value.label();
    }

    private AnswerPage.@Nullable Plan plan() {
      Decision.PlanCheck check = decision.planCheck();
      if (check == null) {
        return null;
      }
      Fact asked = rulebook.facts().get(ASKED);
      return new AnswerPage.Plan(
          asked == null ? check.plan() : label(asked, check.plan()),
          PLAN_WORDS.getOrDefault(check.verdict(), check.verdict()),
          style(check.verdict()),
          check.because(),
          check.better(),
          cites(check.cites()));
    }

    private LogText.Handling logged(AnswerPage.Handling handling) {
      boolean goes =
          decision.deployment().code().sendsPolice()
              || decision.deployment().code() == Deployment.REMAIN;
      String done =
          switch (handling.decision()) {
            case "FOLLOW" -> "followed";
            case "DIFFER" ->
                "differed: "
                    + REASONS
                        .getOrDefault(handling.reason(), "reason in the incident log")
                        .toLowerCase(Locale.ROOT);
            default -> LogText.Handling.OPEN.decision();
          };
      String told =
          switch (handling.told()) {
            case "YES" -> "Y; police attending " + (goes ? "Y" : "N") + "; ring back 999 if worse";
            case "NO" -> "N";
            default -> LogText.Handling.OPEN.callerTold();
          };
      String contacted =
          switch (handling.contacted()) {
            case "YES" -> "Y";
            case "NO" -> "N";
            case "REFUSED" -> "refused";
            default -> LogText.Handling.OPEN.contacted();
          };
      return new LogText.Handling(done, told, contacted);
    }

    private List<AskPage.Hidden> fields(String prefix) {
      List<AskPage.Hidden> fields = new ArrayList<>();
      form.sent()
          .forEach(
              (id, values) ->
                  values.forEach(value -> fields.add(new AskPage.Hidden(prefix + id, value))));
      if (prefix.equals(Form.FACT)) {
        fields.add(new AskPage.Hidden("shown", String.join(",", form.shown())));
        form.other()
            .forEach(
                (name, value) -> {
                  if (List.of("guide", "plan", "incidentNumber").contains(name)) {
                    fields.add(new AskPage.Hidden(name, value));
                  }
                });
        fields.add(new AskPage.Hidden("rulesVersion", rulebook.version()));
      } else {
        fields.add(new AskPage.Hidden("beforeAt", decision.asAt().substring(0, 16)));
      }
      return fields;
    }
  }
}
