package org.guideonapage.authoring;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.Ask;
import org.guideonapage.guidance.Course;
import org.guideonapage.guidance.Difference;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.guidance.Trace;
import org.guideonapage.incident.Incident;
import org.guideonapage.rulebook.Condition;
import org.guideonapage.rulebook.FactReader;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Outcomes;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * What one scenario of a feature file has been told and what it got. Steps speak the sentences of
 * the rules.
 */
final class FeatureWorld {
  private static final ZonedDateTime LAW_DATE = LondonTime.midday(LocalDate.of(2026, 3, 1));

  private final Guidance guidance;
  private final Telling telling;
  private ZonedDateTime asAt = LAW_DATE;
  private @Nullable Trace trace;
  private final List<Course.Step> steps = new ArrayList<>();
  private @Nullable Course course;

  FeatureWorld(Guidance guidance) {
    this.guidance = guidance;
    this.telling = new Telling(guidance.rulebook());
  }

  private Rulebook rulebook() {
    return guidance.rulebook();
  }

  /** Answers every question that is asked before a refusal with the answer that shows no risk. */
  void quietCall() {
    telling.quietCall(asAt.toLocalDate());
  }

  void date(String date) {
    asAt =
        date.contains("T") ? LondonTime.parse(date).at() : LondonTime.midday(LocalDate.parse(date));
  }

  void tell(String sentences) {
    telling.tell(sentences);
  }

  void ask(@Nullable String guide) {
    Ask ask = new Ask(asked(), asAt, guide, null);
    trace = guidance.trace(ask);
    steps.add(new Course.Step(ask, false));
    course = null;
  }

  /** The incident moves: what is told is laid over what was told, and advice is asked again. */
  void later(@Nullable String time, String sentences) {
    if (steps.isEmpty()) {
      throw new AssertionError("advice has not been asked before it moved on");
    }
    if (time != null) {
      date(time);
    }
    tell(sentences);
    ask(steps.get(steps.size() - 1).ask().guide());
  }

  void supervisorAgrees() {
    Course.Step last = steps.remove(steps.size() - 1);
    steps.add(new Course.Step(last.ask(), true));
    course = null;
  }

  private Course.Stage stage() {
    if (course == null) {
      course = Course.of(guidance, steps);
    }
    return course.stages().get(course.stages().size() - 1);
  }

  void lowered(boolean lowered) {
    if (stage().lowered() != lowered) {
      throw new AssertionError(
          "the answer went from "
              + standing(stage().stands()).name()
              + " to "
              + stage().decision().deployment().code());
    }
  }

  void stands(String label) {
    String stands =
        Outcomes.label(rulebook().outcomes().deployment(), standing(stage().stands()).name());
    if (!stands.equals(label)) {
      throw new AssertionError("the answer that stands is \"" + stands + "\"");
    }
  }

  private Deployment standing(int step) {
    stage();
    return java.util.Objects.requireNonNull(course)
        .stages()
        .get(step)
        .decision()
        .deployment()
        .code();
  }

  /** What moved the answer: topics of facts, or that time passed. */
  void moved(String topics) {
    Difference changed = stage().changed();
    List<String> moved = new ArrayList<>();
    if (changed != null) {
      changed.because().forEach(fact -> moved.add(rulebook().fact(fact).topic()));
      if (changed.byTime()) {
        moved.add("time");
      }
    }
    if (!String.join("; ", moved).equals(topics)) {
      throw new AssertionError("what moved it: " + moved);
    }
  }

  void verdict(String provision, String label) {
    String is =
        trace().decision().powers().stream()
            .filter(power -> power.provision().equals(provision))
            .findFirst()
            .map(
                power ->
                    Outcomes.label(rulebook().outcomes().powerVerdict(), power.verdict().name()))
            .orElse("not shown");
    if (!is.equals(label)) {
      throw new AssertionError("power " + provision + " is \"" + is + "\"");
    }
  }

  private Incident asked() {
    FactReader.Result read = FactReader.read(rulebook(), telling.facts());
    if (!read.faults().isEmpty()) {
      throw new AssertionError(read.faults().toString());
    }
    return read.incident();
  }

  private Trace trace() {
    if (trace == null) {
      throw new AssertionError("advice has not been asked yet");
    }
    return trace;
  }

  void rule(String id, String does) {
    Trace.RuleState state = trace().rules().get(id);
    Trace.RuleState is = state == null ? Trace.RuleState.FAILS : state;
    boolean so =
        switch (does) {
          case "governs" -> is == Trace.RuleState.GOVERNS;
          case "holds" -> is == Trace.RuleState.GOVERNS || is == Trace.RuleState.OVERRULED;
          case "does not hold" -> is == Trace.RuleState.OPEN || is == Trace.RuleState.FAILS;
          case "is open" -> is == Trace.RuleState.OPEN;
          default ->
              throw new AssertionError(
                  "governs, holds, does not hold or is open, not \"" + does + "\"");
        };
    if (!so) {
      throw new AssertionError(
          "row "
              + id
              + ": "
              + is
              + ", not \""
              + does
              + "\". Governing: "
              + trace().decision().deployment().row());
    }
  }

  void answer(String label, boolean soFar) {
    Deployment is =
        soFar ? trace().decision().deployment().soFar() : trace().decision().deployment().code();
    String got = Outcomes.label(rulebook().outcomes().deployment(), is.name());
    if (!got.equals(label)) {
      throw new AssertionError(
          "the answer is \""
              + got
              + "\" (row "
              + trace().decision().deployment().row()
              + "), not \""
              + label
              + "\"");
    }
  }

  void follows(String sentences) {
    for (String sentence : sentences.split(";", -1)) {
      if (!sentence.isBlank()) {
        followsOne(sentence.strip());
      }
    }
  }

  private void followsOne(String sentence) {
    Condition condition =
        rulebook()
            .dictionary()
            .condition(sentence)
            .orElseThrow(() -> new AssertionError("no such sentence: \"" + sentence + "\""));
    boolean so;
    Object is;
    if (condition instanceof Condition.FindingTest test) {
      Condition.State state = trace().findings().getOrDefault(test.finding(), Condition.State.OPEN);
      so = test.states().contains(state);
      is = state;
    } else if (condition instanceof Condition.PowerTest test) {
      PowerVerdict verdict = trace().powers().getOrDefault(test.power(), PowerVerdict.NOT_KNOWN);
      so = test.verdicts().contains(verdict);
      is = verdict;
    } else {
      throw new AssertionError("not a sentence about a finding or power: \"" + sentence + "\"");
    }
    if (!so) {
      throw new AssertionError("\"" + sentence + "\" is not so: " + is);
    }
  }

  /** The guide that the picker opens, whichever of the guides read then governs. */
  void guide(String id) {
    String opens = guides().get(0);
    if (!opens.equals(id)) {
      throw new AssertionError("the guide that opens is " + opens + ", not " + id);
    }
  }

  /** The guides read, the opened one first, the others in the order of their numbers. */
  void guides(String ids) {
    List<String> wanted = List.of(ids.split(", ", -1));
    if (!guides().equals(wanted)) {
      throw new AssertionError("the guides read are " + guides() + ", not " + wanted);
    }
  }

  private List<String> guides() {
    return guidance.guidesFor(new Ask(asked(), asAt, null, null));
  }

  /** The guide whose row governs. */
  void answeringGuide(String id) {
    String answers = trace().decision().guide();
    if (!answers.equals(id)) {
      throw new AssertionError("the guide that answers is " + answers + ", not " + id);
    }
  }

  /** The row that sets the answer of all the guides read. */
  void answeringRow(String id) {
    String row = trace().decision().deployment().row();
    if (!row.equals(id)) {
      throw new AssertionError("the answer is that of row " + row + ", not " + id);
    }
  }

  void power(String provision, boolean shown) {
    boolean is =
        trace().decision().powers().stream().anyMatch(p -> p.provision().equals(provision));
    if (is != shown) {
      throw new AssertionError("power " + provision + (is ? " is shown" : " is not shown"));
    }
  }

  void notSaid(String words) {
    trace().decision().say().stream()
        .filter(line -> line.contains(words))
        .findFirst()
        .ifPresent(
            line -> {
              throw new AssertionError("the caller is told \"" + line + "\"");
            });
  }

  void action(String label) {
    if (trace().decision().actions().stream().noneMatch(a -> a.label().equals(label))) {
      throw new AssertionError("no action \"" + label + "\" among " + trace().decision().actions());
    }
  }

  void agency(String label) {
    Optional<String> code =
        rulebook().outcomes().agency().stream()
            .filter(e -> e.label().equals(label))
            .map(Outcomes.Entry::code)
            .findFirst();
    if (code.isEmpty()
        || trace().decision().agencies().stream().noneMatch(a -> a.code().equals(code.get()))) {
      throw new AssertionError(
          "the answer does not name \"" + label + "\" but " + trace().decision().agencies());
    }
  }

  void question(String topic, boolean first) {
    List<String> topics = new ArrayList<>();
    trace().decision().nextQuestions().forEach(q -> topics.add(rulebook().fact(q.fact()).topic()));
    boolean so = first ? !topics.isEmpty() && topics.get(0).equals(topic) : topics.contains(topic);
    if (!so) {
      throw new AssertionError("asked: " + topics + ", not \"" + topic + "\"");
    }
  }
}
