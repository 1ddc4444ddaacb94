package org.guideonapage.web;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guideonapage.authoring.LiveRules;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.Deployment;
import org.guideonapage.guidance.Ask;
import org.guideonapage.guidance.Contradiction;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.guidance.NoGuideThen;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Decides which questions stand on the form: the opening ones, those answered, and those the
 * guidance says still matter, in its order.
 */
@Component
class Questioning {
  /** Questions that every call begins with, danger first; the vocabulary's order says which. */
  private static final int OPENING = 8;

  /** Most questions still to be answered that are shown at once. */
  private static final int OPEN = 8;

  private static final Pattern ANY_NUMBER = Pattern.compile("[A-Za-z0-9/-]{1,24}");

  /** Sent when the next questions are asked for. */
  private static final String MORE = "more";

  private static final String FIRST = "Ask this first";
  private static final String OPTIONAL = "Optional now";

  private final LiveRules rules;
  private final Clock clock;

  Questioning(LiveRules rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  /** Reads a posted form. */
  Form read(MultiValueMap<String, String> fields) {
    Form form = Form.read(fields, rulebook());
    String number = form.other("incidentNumber");
    if (number != null && !incidentNumber().matcher(number).matches()) {
      return form.with(
          new Form.Fault(
              List.of("incidentNumber"),
              "Enter the incident number only, such as 1234-221126, or leave it empty."));
    }
    return form;
  }

  /** What an incident number looks like: the force's shape, or short and without spaces. */
  private Pattern incidentNumber() {
    String shape = rulebook().force().profile().incidentNumber();
    return shape == null
        ? ANY_NUMBER
        : Pattern.compile(
            shape
                .chars()
                .mapToObj(
                    sign ->
                        sign == 'A'
                            ? "[A-Z]"
                            : sign == '9' ? "[0-9]" : Pattern.quote(Character.toString(sign)))
                .collect(Collectors.joining()));
  }

  /** The answer before, as fields to carry along. */
  List<AskPage.Hidden> before(MultiValueMap<String, String> fields) {
    List<AskPage.Hidden> carried = new ArrayList<>();
    Form before = Form.readBefore(fields, rulebook());
    before
        .sent()
        .forEach(
            (id, values) ->
                values.forEach(value -> carried.add(new AskPage.Hidden(Form.BEFORE + id, value))));
    String at = fields.getFirst("beforeAt");
    if (!carried.isEmpty() && at != null) {
      carried.add(new AskPage.Hidden("beforeAt", at));
    }
    return carried;
  }

  /** The page for a form. */
  AskPage page(Form sent, List<AskPage.Hidden> before, boolean posted) {
    Guidance guidance = rules.guidance();
    Rulebook rulebook = guidance.rulebook();
    Form form = sent;
    Decision decision = null;
    if (!form.isEmpty() && form.faults().stream().noneMatch(fault -> fault.facts().size() > 1)) {
      try {
        decision = guidance.decide(ask(form, rulebook, now()));
      } catch (Contradiction e) {
        form =
            form.with(
                new Form.Fault(
                    e.facts(), "These answers do not fit together: " + e.getMessage() + "."));
      } catch (NoGuideThen e) {
        form = form.with(new Form.Fault(List.of("guide"), "This guide is not in force today."));
      }
    }
    List<Row> rows = rows(form, decision, rulebook);
    return new AskPage(
        band(form, decision, rulebook),
        rows,
        posted ? problems(form, rows) : List.of(),
        String.join(",", rows.stream().map(Row::id).toList()),
        Choices.guides(rulebook, form.other("guide")),
        Choices.plans(rulebook, form.other("plan")),
        form.other("incidentNumber"),
        rulebook.version(),
        guideTitle(decision, rulebook),
        carried(form, before),
        start(rows, form));
  }

  /** The answer before, and what marks this form: its token, and which answer it is about. */
  private static List<AskPage.Hidden> carried(Form form, List<AskPage.Hidden> before) {
    List<AskPage.Hidden> carried = new ArrayList<>(before);
    String token = form.other("token");
    carried.add(new AskPage.Hidden("token", token == null ? UUID.randomUUID().toString() : token));
    String replaces = form.other("replaces");
    if (replaces != null) {
      carried.add(new AskPage.Hidden("replaces", replaces));
    }
    return carried;
  }

  /** The moment a call is judged at. */
  ZonedDateTime now() {
    return ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
  }

  /** What a form asks. */
  static Ask ask(Form form, Rulebook rulebook, ZonedDateTime at) {
    String guide = form.other("guide");
    String plan = form.other("plan");
    return new Ask(
        form.incident(),
        at,
        guide != null && rulebook.guide(guide).isPresent() ? guide : null,
        plan != null && Choices.plans(rulebook, plan).stream().anyMatch(AskPage.Choice::chosen)
            ? plan
            : null);
  }

  private Rulebook rulebook() {
    return rules.guidance().rulebook();
  }

  private Band band(Form form, @Nullable Decision decision, Rulebook rulebook) {
    if (decision == null) {
      return form.faults().isEmpty() ? Band.empty() : Band.conflict(form.faults().get(0).words());
    }
    List<String> notes = new ArrayList<>();
    String version = form.other("rulesVersion");
    if (version != null && !version.equals(rulebook.version())) {
      notes.add("The rules changed while this form was open. This answer is by the new rules.");
    }
    if (!form.faults().isEmpty()) {
      notes.add("An answer below could not be read and is left out of this.");
    }
    return Band.of(decision, rulebook, notes);
  }

  private static List<Row> rows(Form form, @Nullable Decision decision, Rulebook rulebook) {
    List<String> wanted =
        decision == null
            ? List.of()
            : decision.nextQuestions().stream().map(Decision.Question::fact).toList();
    Set<String> order = new LinkedHashSet<>(opening(rulebook));
    for (String id : form.shown()) {
      if (form.answers(id) || wanted.contains(id)) {
        order.add(id);
      }
    }
    order.addAll(form.sent().keySet());
    long open = openBelow(order, form);
    for (String id : wanted) {
      if (open < OPEN && !form.answers(id) && order.add(id)) {
        open++;
      }
    }
    List<Row> rows = new ArrayList<>();
    for (String id : order) {
      rows.add(Row.of(rows.size() + 1, rulebook.fact(id), form, mark(id, form, decision, wanted)));
    }
    return rows;
  }

  /**
   * Questions still to be answered. Those that were passed over do not hold up the next ones: they
   * stand above an answer, or the next ones were asked for.
   */
  private static long openBelow(Set<String> order, Form form) {
    long open = 0;
    for (String id : order) {
      open = form.answers(id) || isPassed(id, form) ? 0 : open + 1;
    }
    return open;
  }

  private static boolean isPassed(String id, Form form) {
    return form.other(MORE) != null && form.shown().contains(id);
  }

  /** The first open row below those answered or passed over. */
  private static @Nullable String start(List<Row> rows, Form form) {
    Row start = null;
    for (Row row : rows) {
      if (row.isAnswered() || isPassed(row.id(), form)) {
        start = null;
      } else if (start == null) {
        start = row;
      }
    }
    return start == null ? null : start.field();
  }

  private static @Nullable String mark(
      String id, Form form, @Nullable Decision decision, List<String> wanted) {
    if (decision == null || form.answers(id)) {
      return null;
    }
    if (decision.deployment().code() == Deployment.ASK_FIRST) {
      return wanted.indexOf(id) == 0 ? FIRST : null;
    }
    return decision.deployment().settled() ? OPTIONAL : null;
  }

  private static List<String> opening(Rulebook rulebook) {
    return rulebook.facts().values().stream()
        .filter(Fact::isAsked)
        .sorted(Comparator.comparingInt(Fact::order))
        .limit(OPENING)
        .map(Fact::id)
        .toList();
  }

  private static List<AskPage.Problem> problems(Form form, List<Row> rows) {
    List<AskPage.Problem> problems = new ArrayList<>();
    for (Form.Fault fault : form.faults()) {
      for (String fact : fault.facts()) {
        problems.add(
            new AskPage.Problem(
                fault.words(),
                rows.stream()
                    .filter(row -> row.id().equals(fact))
                    .findFirst()
                    .map(Row::field)
                    .orElse(fact)));
      }
    }
    return problems;
  }

  private static String guideTitle(@Nullable Decision decision, Rulebook rulebook) {
    return decision == null
        ? ""
        : rulebook
            .guide(decision.guide())
            .map(guide -> guide.number() + " " + guide.title())
            .orElse("");
  }
}
