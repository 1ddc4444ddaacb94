package org.guideonapage.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guideonapage.advice.BulkRun;
import org.guideonapage.advice.Differences;
import org.guideonapage.advice.SavedScenario;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.Ways;
import org.guideonapage.guidance.Workings;
import org.guideonapage.rulebook.Condition;
import org.jspecify.annotations.Nullable;

/** What the workbench answers, as it is written. */
final class AdviceView {
  private AdviceView() {}

  /** An answer with every rule of every guide read. */
  @JsonPropertyOrder({"decision", "picks", "guides"})
  record WorkingsView(Decision decision, List<LineView> picks, List<UnderGuideView> guides) {
    static WorkingsView of(Workings workings) {
      return new WorkingsView(
          workings.decision(),
          lines(workings.picks().stream()),
          workings.guides().stream().map(UnderGuideView::of).toList());
    }
  }

  /** One guide: rows by table, riders, findings and powers. */
  @JsonPropertyOrder({"guide", "rows", "riders", "findings", "powers"})
  record UnderGuideView(
      String guide,
      List<LineView> rows,
      List<LineView> riders,
      List<FoundView> findings,
      List<ClaimedView> powers) {
    static UnderGuideView of(Workings.UnderGuide under) {
      return new UnderGuideView(
          under.guide(),
          lines(under.tables().stream().flatMap(table -> table.rows().stream())),
          lines(under.riders().stream()),
          under.findings().stream()
              .map(one -> new FoundView(one.id(), one.state(), lines(one.lines().stream())))
              .toList(),
          under.powers().stream()
              .map(
                  one ->
                      new ClaimedView(one.provision(), one.verdict(), lines(one.lines().stream())))
              .toList());
    }
  }

  private static List<LineView> lines(Stream<Workings.Line> lines) {
    return lines.map(LineView::of).toList();
  }

  /** A rule and how it stands. */
  @JsonPropertyOrder({"rule", "sentence", "state", "by", "conditions", "openOn"})
  record LineView(
      String rule,
      String sentence,
      Workings.State state,
      @Nullable String by,
      List<ConditionView> conditions,
      List<String> openOn) {
    static LineView of(Workings.Line line) {
      return new LineView(
          line.rule().id(),
          line.rule().proposition(),
          line.state(),
          line.by(),
          line.parts().stream()
              .map(
                  part ->
                      new ConditionView(part.sentence(), part.met(), part.facts(), part.restsOn()))
              .toList(),
          line.openOn());
    }
  }

  /** A condition and how it stands. */
  @JsonPropertyOrder({"sentence", "met", "facts", "restsOn"})
  record ConditionView(
      String sentence, Workings.Met met, List<String> facts, @Nullable String restsOn) {}

  /** A finding with the rules that speak of it. */
  @JsonPropertyOrder({"finding", "state", "rules"})
  record FoundView(String finding, Condition.State state, List<LineView> rules) {}

  /** A power with the rules that speak of it. */
  @JsonPropertyOrder({"provision", "verdict", "rules"})
  record ClaimedView(String provision, PowerVerdict verdict, List<LineView> rules) {}

  /** What differs between two cases and their answers; a text is empty where a side has nothing. */
  @JsonPropertyOrder({"same", "facts", "answer", "powers", "tests", "rules", "lines"})
  record DifferencesView(
      boolean same,
      List<Apart> facts,
      List<Apart> answer,
      List<Apart> powers,
      List<Apart> tests,
      List<Apart> rules,
      List<Apart> lines) {
    static DifferencesView of(Differences differences) {
      return new DifferencesView(
          differences.isSameAnswer(),
          apart(differences.facts()),
          apart(differences.answer()),
          apart(differences.powers()),
          apart(differences.tests()),
          apart(differences.rules()),
          apart(differences.lines()));
    }

    private static List<Apart> apart(List<Differences.Pair> pairs) {
      return pairs.stream()
          .map(pair -> new Apart(pair.what(), pair.first(), pair.second()))
          .toList();
    }
  }

  /** One thing on two sides. */
  @JsonPropertyOrder({"what", "left", "right"})
  record Apart(String what, String left, String right) {}

  /** The nearest facts to a wanted answer. */
  @JsonPropertyOrder({"ways", "more", "cut", "tried"})
  record WaysView(List<WayView> ways, int more, boolean cut, int tried) {
    static WaysView of(Ways ways) {
      return new WaysView(
          ways.all().stream()
              .map(
                  way ->
                      new WayView(way.changes(), way.alike(), way.code(), way.soFar(), way.row()))
              .toList(),
          ways.more(),
          ways.cut(),
          ways.tried());
    }
  }

  /** One way to it. */
  @JsonPropertyOrder({"changes", "alike", "code", "soFar", "row"})
  record WayView(
      Map<String, Object> changes,
      List<Map<String, Object>> alike,
      Deployment code,
      Deployment soFar,
      String row) {}

  /** Scenarios, the force's own first, and what of them cannot be read. */
  @JsonPropertyOrder({"own", "shipped", "faults"})
  record ScenarioList(List<SavedScenario> own, List<SavedScenario> shipped, List<String> faults) {}

  /** Ids under which scenarios were kept. */
  record Kept(List<String> kept) {}

  /** A run of scenarios. */
  @JsonPropertyOrder({"id", "done", "of", "over", "cancelled", "results"})
  record RunView(
      String id, int done, int of, boolean over, boolean cancelled, List<BulkRun.Result> results) {
    static RunView of(String id, BulkRun run) {
      BulkRun.Progress progress = run.progress();
      return new RunView(
          id, progress.done(), progress.of(), progress.over(), progress.cancelled(), run.results());
    }
  }
}
