package org.guideonapage.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.guideonapage.advice.Cartographer;
import org.guideonapage.advice.Fragility;
import org.guideonapage.advice.GuideMap;
import org.guideonapage.advice.Workbench;
import org.guideonapage.authoring.LiveRules;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.rulebook.FactReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The workbench for other systems, so that a training team can script it. Nothing is recorded. */
@Tag(name = "advice", description = "The workbench: cases seen whole, scenarios, maps")
@RestController
@RequestMapping(path = "/api/v1/advice", produces = MediaType.APPLICATION_JSON_VALUE)
class AdviceController {
  private final AdviceDesk desk;
  private final Workbench bench;
  private final Cartographer maps;
  private final LiveRules rules;
  private final Clock clock;

  AdviceController(
      AdviceDesk desk, Workbench bench, Cartographer maps, LiveRules rules, Clock clock) {
    this.desk = desk;
    this.bench = bench;
    this.maps = maps;
    this.rules = rules;
    this.clock = clock;
  }

  @Operation(
      operationId = "workings",
      summary = "A case with every rule read, condition by condition")
  @Speaks(takes = ApiDocument.CASE, gives = "WorkingsView", as = "The answer and all behind it")
  @PostMapping(path = "/workings", consumes = MediaType.APPLICATION_JSON_VALUE)
  AdviceView.WorkingsView workings(@RequestBody(required = false) byte @Nullable [] body) {
    return desk.one(body, looked -> AdviceView.WorkingsView.of(bench.look(looked)));
  }

  @Operation(
      operationId = "besideEachOther",
      summary = "Two cases, dates or versions of the rules, and all that differs")
  @Speaks(
      takes = ApiDocument.TWO_CASES,
      gives = "DifferencesView",
      as = "What differs; an empty text where one side has nothing")
  @PostMapping(path = "/comparisons", consumes = MediaType.APPLICATION_JSON_VALUE)
  AdviceView.DifferencesView compare(@RequestBody(required = false) byte @Nullable [] body) {
    return desk.two(body);
  }

  @Operation(operationId = "ways", summary = "What would have to be true for another answer")
  @Speaks(
      takes = ApiDocument.WANTING,
      gives = "WaysView",
      as = "At most three changes each, the nearest first")
  @PostMapping(path = "/ways", consumes = MediaType.APPLICATION_JSON_VALUE)
  AdviceView.WaysView ways(@RequestBody(required = false) byte @Nullable [] body) {
    return desk.ways(body);
  }

  @Operation(operationId = "fragility", summary = "What hangs on each fact told")
  @Speaks(takes = ApiDocument.CASE, gives = "Fragility", as = "By fact, in asking order")
  @PostMapping(path = "/fragility", consumes = MediaType.APPLICATION_JSON_VALUE)
  Fragility fragility(@RequestBody(required = false) byte @Nullable [] body) {
    return desk.one(body, bench::fragility);
  }

  @Operation(operationId = "scenarios", summary = "The scenario library")
  @Speaks(gives = "ScenarioList", as = "Own and public scenarios")
  @GetMapping("/scenarios")
  AdviceView.ScenarioList scenarios() {
    return desk.scenarios();
  }

  @Operation(operationId = "keepScenarios", summary = "Keeps scenarios, all of a body or none")
  @Speaks(takes = ApiDocument.SCENARIOS, gives = "Kept", as = "The ids under which they were kept")
  @PostMapping(path = "/scenarios", consumes = MediaType.APPLICATION_JSON_VALUE)
  AdviceView.Kept keep(@RequestBody(required = false) byte @Nullable [] body) {
    return desk.keep(body);
  }

  @Operation(operationId = "run", summary = "Begins a run of scenarios")
  @Speaks(takes = ApiDocument.RUN, gives = "RunView", as = "How far it is")
  @PostMapping(path = "/runs", consumes = MediaType.APPLICATION_JSON_VALUE)
  AdviceView.RunView run(@RequestBody(required = false) byte @Nullable [] body) {
    return desk.run(body);
  }

  @Operation(operationId = "runShown", summary = "How far a run is, and its results so far")
  @Speaks(gives = "RunView", as = "The run")
  @GetMapping("/runs/{run}")
  AdviceView.RunView shown(@PathVariable String run) {
    return desk.shown(run, false);
  }

  @Operation(operationId = "runStopped", summary = "Stops a run; what was run stands")
  @Speaks(gives = "RunView", as = "The run")
  @DeleteMapping("/runs/{run}")
  AdviceView.RunView cancelled(@PathVariable String run) {
    return desk.cancelled(run);
  }

  @Operation(
      operationId = "map",
      summary = "The map of a guide: rows, what they read, where they lead, the shortest facts")
  @Speaks(gives = "GuideMap", as = "The map, by the rules in force today")
  @GetMapping("/maps/{id}")
  GuideMap map(@PathVariable String id) {
    Guidance guidance = rules.guidance();
    return maps.map(guidance, id, Guidance.today(clock))
        .orElseThrow(
            () ->
                new Refused(
                    Problem.of(
                        Problem.Kind.NOT_FOUND,
                        "There is no such guide.",
                        List.of(
                            new Problem.Entry(
                                "",
                                id,
                                "the id of a guide, one of "
                                    + guidance.rulebook().guides().keySet(),
                                FactReader.nearestGuides(guidance.rulebook(), id))))));
  }
}
