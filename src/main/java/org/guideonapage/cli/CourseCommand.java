package org.guideonapage.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.guideonapage.guidance.Ask;
import org.guideonapage.guidance.Course;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.rulebook.FactReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers an incident that moves, step by step. */
@Command(
    name = "course",
    description = "Answer an incident that moves: what each step changed, and which answer stands.",
    mixinStandardHelpOptions = true)
final class CourseCommand implements Callable<Integer> {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  @Mixin private RulesOption rules = new RulesOption();

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--steps",
      paramLabel = "FILE",
      required = true,
      description =
          "JSON as for the service: {\"guide\": ..., \"steps\": [{\"asAt\": ..., \"facts\": {...},"
              + " \"agreed\": {\"supervisor\": ..., \"reason\": ...}}, ...]}; each step says what is new.")
  private Path file = Path.of("");

  @Option(names = "--json", description = "Print the stages as JSON, as the service gives them.")
  private boolean json;

  /** A file of steps. */
  record Steps(@Nullable String guide, @Nullable List<Step> steps) {}

  /** One step of a file. */
  record Step(
      @Nullable String asAt,
      @Nullable Map<String, Object> facts,
      @Nullable String plan,
      @Nullable Agreement agreed) {}

  /** Who agreed to a lowered outcome, and why. */
  record Agreement(@Nullable String supervisor, @Nullable String reason) {
    boolean isWhole() {
      return supervisor != null && !supervisor.isBlank() && reason != null && !reason.isBlank();
    }
  }

  @Override
  public Integer call() {
    Guidance guidance = rules.guidance();
    Course course =
        Course.of(
            guidance, steps(guidance, JsonFile.read(file, new TypeReference<Steps>() {}, "steps")));
    PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
    out.println(
        json
            ? JSON.writerWithDefaultPrettyPrinter().writeValueAsString(course)
            : new CoursePage(guidance.rulebook()).of(course));
    out.flush();
    return Commands.WELL;
  }

  private static List<Course.Step> steps(Guidance guidance, Steps read) {
    List<Course.Step> steps = new ArrayList<>();
    Map<String, Object> told = new LinkedHashMap<>();
    for (Step step : read.steps() == null ? List.<Step>of() : read.steps()) {
      String where = "step " + (steps.size() + 1) + ": ";
      if (step.facts() == null) {
        throw new Commands.BadInput(where + "facts are missing");
      }
      step.facts()
          .forEach(
              (fact, value) -> {
                if (value == null) {
                  told.remove(fact);
                } else {
                  told.put(fact, value);
                }
              });
      FactReader.Result facts = FactReader.read(guidance.rulebook(), told);
      if (!facts.faults().isEmpty()) {
        FactReader.FactFault fault = facts.faults().get(0);
        throw new Commands.BadInput(
            where + fault.pointer() + ": sent " + fault.sent() + "; allowed " + fault.allowed());
      }
      if (step.agreed() != null && !step.agreed().isWhole()) {
        throw new Commands.BadInput(where + "agreed needs a supervisor and a reason");
      }
      steps.add(
          new Course.Step(
              new Ask(
                  facts.incident(),
                  When.moment(step.asAt(), where + "asAt"),
                  read.guide(),
                  step.plan()),
              step.agreed() != null));
    }
    if (steps.isEmpty()) {
      throw new Commands.BadInput("there are no steps");
    }
    return steps;
  }
}
