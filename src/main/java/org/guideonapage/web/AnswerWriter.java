package org.guideonapage.web;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.Deployment;
import org.guideonapage.guidance.Course;
import org.guideonapage.guidance.LogText;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.Force;
import org.guideonapage.rulebook.Guide;
import org.guideonapage.rulebook.Outcomes;
import org.guideonapage.rulebook.Rule;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Writes an answer in the words of the answer page. */
final class AnswerWriter {
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

  private final Decision decision;
  private final Form form;
  private final Rulebook rulebook;
  private final Outcomes outcomes;
  private final Instant now;

  AnswerWriter(Decision decision, Form form, Rulebook rulebook, Instant now) {
    this.now = now;
    this.decision = decision;
    this.form = form;
    this.rulebook = rulebook;
    this.outcomes = rulebook.outcomes();
  }

  AnswerPage page(
      Course.@Nullable Stage stage,
      AnswerPage.Handling handling,
      AnswerPage.@Nullable Record record) {
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
        DecisionModel.lines(decision, form.incident(), rulebook),
        told(),
        plan(),
        stage == null ? null : Moved.words(stage, rulebook),
        CLOCK.format(OffsetDateTime.parse(decision.asAt())),
        LogText.of(decision, form.incident(), rulebook, logged(handling)),
        handling,
        record,
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
        .map(contact -> new AnswerPage.Reach(contact.service(), contact.area(), reach(contact)))
        .toList();
  }

  private static String reach(Decision.Contact contact) {
    String checked = " Last checked " + DAY.format(contact.lastChecked()) + ".";
    return contact.reach().equals(Force.TO_BE_SET) && contact.hours().equals(Force.TO_BE_SET)
        ? "way and hours to be set by the force."
        : contact.reach() + ". " + contact.hours() + "." + checked;
  }

  private AnswerPage.@Nullable Qualifier qualifier() {
    Decision.Qualifier proposed = decision.qualifier();
    return proposed == null
        ? null
        : new AnswerPage.Qualifier(
            proposed.label().endsWith(".")
                ? proposed.label().substring(0, proposed.label().length() - 1)
                : proposed.label(),
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
        StringUtils.capitalize(power.name()),
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
    return AnswerPage.Cite.of(id, rulebook);
  }

  private List<AnswerPage.Cite> cites(List<String> ids) {
    return ids.stream().map(this::cite).toList();
  }

  private List<AnswerPage.Deadline> deadlines() {
    return decision.deadlines().stream()
        .map(
            deadline -> {
              OffsetDateTime at = OffsetDateTime.parse(deadline.at());
              Duration left = Duration.between(now, at.toInstant());
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
                    Moved.sentences(change.changes(), rulebook),
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
          case Handlings.FOLLOW -> "followed";
          case Handlings.DIFFER -> "differed: " + Handlings.reason(handling);
          case Handlings.LOWER -> "lowered with supervisor: " + Handlings.reason(handling);
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
      if (decision.reference() != null) {
        fields.add(new AskPage.Hidden("replaces", decision.reference()));
      }
    } else {
      fields.add(new AskPage.Hidden("beforeAt", decision.asAt().substring(0, 16)));
    }
    return fields;
  }
}
