package org.guideonapage.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guideonapage.advice.Case;
import org.guideonapage.advice.NoSuchRules;
import org.guideonapage.advice.RuleVersions;
import org.guideonapage.advice.Workbench;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * One side of what an advisor posts: the case, and everything that is wrong with it.
 *
 * @param form the facts as they were sent, read against the rules in force
 * @param looked the case, or null when it cannot be looked at
 * @param asAt as it was sent, empty for now
 * @param unknown facts that the chosen rules do not know, by id
 */
record BenchForm(
    Form form,
    @Nullable Case looked,
    String asAt,
    String guide,
    String plan,
    String rules,
    List<String> unknown) {
  private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
  private static final DateTimeFormatter TO_THE_SECOND =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
  private static final int LONGEST = 80;

  /** Names of the fields of a side beside its facts. */
  record Names(String facts, String asAt, String guide, String plan, String rules) {
    static final Names SECOND = new Names(Form.FACT, "asAt", "guide", "plan", "rules");
    static final Names FIRST =
        new Names(Form.BEFORE, "beforeAt", "beforeGuide", "beforePlan", "beforeRules");
  }

  static BenchForm read(
      MultiValueMap<String, String> fields, Names names, Workbench bench, Clock clock) {
    Rulebook now = bench.versions().guidance(RuleVersions.IN_FORCE).rulebook();
    Form form = names == Names.SECOND ? Form.read(fields, now) : Form.readBefore(fields, now);
    String asAt = field(fields, names.asAt());
    String guide = field(fields, names.guide());
    String plan = field(fields, names.plan());
    String rules = field(fields, names.rules());
    rules = rules.isEmpty() ? RuleVersions.IN_FORCE : rules;
    List<Form.Fault> faults = new ArrayList<>();
    ZonedDateTime at = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    if (!asAt.isEmpty()) {
      try {
        at = LondonTime.parse(asAt).at();
      } catch (DateTimeException e) {
        faults.add(
            new Form.Fault(
                List.of("asAt"), "Enter a date and time, such as 21 November 2026 14:05."));
      }
    }
    List<String> unknown = new ArrayList<>();
    Incident told = form.incident();
    try {
      told = known(told, bench.versions().guidance(rules).rulebook(), unknown);
    } catch (NoSuchRules e) {
      faults.add(new Form.Fault(List.of("rules"), String.valueOf(e.getMessage())));
    }
    Form whole = form;
    for (Form.Fault fault : faults) {
      whole = whole.with(fault);
    }
    return new BenchForm(
        whole,
        whole.faults().isEmpty()
            ? new Case(told, at, or(guide), now.plans().containsKey(plan) ? plan : null, rules)
            : null,
        asAt,
        guide,
        plan,
        rules,
        List.copyOf(unknown));
  }

  private static @Nullable String or(String text) {
    return text.isEmpty() ? null : text;
  }

  /** What the rules of another day know of these facts. */
  private static Incident known(Incident told, Rulebook rulebook, List<String> unknown) {
    Map<String, Told> facts = new TreeMap<>();
    told.facts()
        .forEach(
            (id, answer) -> {
              var fact = rulebook.facts().get(id);
              boolean known =
                  fact != null
                      && fact.isAsked()
                      && (answer instanceof Told.Value value
                          ? fact.allValues().containsKey(value.code())
                          : !(answer instanceof Told.Values values)
                              || fact.allValues().keySet().containsAll(values.codes()));
              if (known) {
                facts.put(id, answer);
              } else {
                unknown.add(id);
              }
            });
    return new Incident(facts);
  }

  private static String field(MultiValueMap<String, String> fields, String name) {
    String value = fields.getFirst(name);
    return value == null || value.length() > LONGEST ? "" : value.strip();
  }

  /** A moment as a field takes it. */
  static String field(ZonedDateTime at) {
    return (at.getSecond() == 0 ? FIELD : TO_THE_SECOND).format(at);
  }

  /** This side as fields of that name, to be carried along unseen. */
  List<AskPage.Hidden> as(Names names, String moment) {
    List<AskPage.Hidden> hidden = new ArrayList<>();
    form.sent()
        .forEach(
            (id, values) ->
                values.forEach(value -> hidden.add(new AskPage.Hidden(names.facts() + id, value))));
    hidden.add(new AskPage.Hidden(names.asAt(), moment));
    hidden.add(new AskPage.Hidden(names.guide(), guide));
    hidden.add(new AskPage.Hidden(names.plan(), plan));
    hidden.add(new AskPage.Hidden(names.rules(), rules));
    return List.copyOf(hidden);
  }
}
