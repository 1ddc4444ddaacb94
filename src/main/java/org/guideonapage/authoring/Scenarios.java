package org.guideonapage.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guideonapage.decision.Decision;
import org.guideonapage.guidance.Ask;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.rulebook.FactReader;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Runs public scenarios against the guides, each twice: with what the story says and its answer
 * assumes, the answer must be the published one; with the story alone it may ask instead, but never
 * say the opposite.
 */
public final class Scenarios {
  private static final LocalDate LAW_DATE = LocalDate.of(2026, 3, 1);
  private static final LocalDate EARLIER_LAW = LocalDate.of(2016, 3, 1);
  private static final Set<String> ASKING = Set.of("ASK_FIRST", "REFER");
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /**
   * How one scenario came out.
   *
   * @param faults where the answer differs from the published one
   * @param remarks differences that are reported and do not fail
   */
  public record Result(Scenario scenario, List<String> faults, List<String> remarks) {
    /** Whether it passes: no fault, or contested. */
    public boolean passes() {
      return faults.isEmpty() || scenario.contested();
    }
  }

  private final Guidance guidance;

  /** Scenarios against this guidance. */
  public Scenarios(Guidance guidance) {
    this.guidance = guidance;
  }

  /** Reads a file of scenarios. */
  public static List<Scenario> read(Path file) {
    try {
      return YAML.readValue(Files.readString(file), new TypeReference<List<Scenario>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException("the scenarios cannot be read from " + file, e);
    }
  }

  /** Runs one scenario both ways. */
  public Result run(Scenario scenario) {
    List<String> faults = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    Map<String, Object> all = new LinkedHashMap<>(scenario.facts());
    all.putAll(scenario.assumed() == null ? Map.of() : scenario.assumed());
    Decision whole = decide(scenario, all, LAW_DATE);
    compare("with assumed", scenario.expected(), whole, false, faults, remarks);
    if (scenario.assumed() != null && !scenario.assumed().isEmpty()) {
      Decision alone = decide(scenario, scenario.facts(), LAW_DATE);
      compare("facts alone", scenario.expected(), alone, true, faults, remarks);
    }
    if (scenario.expected().powersThen() != null) {
      Decision then = decide(scenario, all, EARLIER_LAW);
      scenario
          .expected()
          .powersThen()
          .forEach(
              (power, verdict) ->
                  power("under the earlier law", power, verdict, then, false, faults));
    }
    return new Result(scenario, faults, remarks);
  }

  private Decision decide(Scenario scenario, Map<String, Object> facts, LocalDate day) {
    Rulebook rulebook = guidance.rulebook();
    FactReader.Result read = FactReader.read(rulebook, facts);
    if (!read.faults().isEmpty()) {
      throw new IllegalStateException(scenario.id() + ": " + read.faults());
    }
    return guidance.decide(
        new Ask(read.incident(), LondonTime.midday(day), scenario.guide(), null));
  }

  private static void compare(
      String way,
      Scenario.Expected expected,
      Decision got,
      boolean mayAsk,
      List<String> faults,
      List<String> remarks) {
    String code = got.deployment().code().name();
    String soFar = got.deployment().soFar().name();
    boolean asking = ASKING.contains(code);
    if (expected.deployment() != null) {
      Collection<String> any = list(expected.deployment());
      boolean met =
          any.contains(code)
              || (code.equals("ASK_FIRST") && any.contains(soFar))
              || (mayAsk && (asking || ASKING.contains(soFar)));
      if (!met) {
        faults.add(
            way
                + ": deployment "
                + code
                + " (so far "
                + soFar
                + ", row "
                + got.deployment().row()
                + "), expected "
                + any);
      }
      if (code.equals("REFER") && any.contains("REFER") && expected.referTo() != null && !mayAsk) {
        String to = String.valueOf(got.deployment().referTo());
        if (!list(expected.referTo()).contains(to)) {
          remarks.add(way + ": refers to " + to + ", expected " + expected.referTo());
        }
      }
    }
    if (expected.powers() != null) {
      expected
          .powers()
          .forEach((power, verdict) -> power(way, power, verdict, got, mayAsk, faults));
    }
    agencies(way, expected, got, mayAsk, asking, faults, remarks);
    if (expected.actions() != null) {
      Set<String> actions =
          got.actions().stream().map(Decision.Action::code).collect(Collectors.toSet());
      List<String> missing = expected.actions().stream().filter(a -> !actions.contains(a)).toList();
      if (!missing.isEmpty()) {
        (mayAsk ? remarks : faults).add(way + ": actions missing " + missing);
      }
    }
  }

  private static void power(
      String way, String power, Object verdict, Decision got, boolean mayAsk, List<String> faults) {
    String is =
        got.powers().stream()
            .filter(p -> p.provision().equals(power))
            .map(p -> p.verdict().name())
            .findFirst()
            .orElse("NOT_SHOWN");
    boolean open = is.equals("NOT_KNOWN") || is.equals("NOT_SHOWN");
    if (!list(verdict).contains(is) && !(mayAsk && open)) {
      faults.add(way + ": " + power + " " + is + ", expected " + verdict);
    }
  }

  private static void agencies(
      String way,
      Scenario.Expected expected,
      Decision got,
      boolean mayAsk,
      boolean asking,
      List<String> faults,
      List<String> remarks) {
    if (expected.agency() == null) {
      return;
    }
    Set<String> named =
        got.agencies().stream().map(Decision.AgencyRole::code).collect(Collectors.toSet());
    List<String> missing =
        list(expected.agency()).stream()
            .filter(a -> !a.equals("NONE") && !named.contains(a))
            .toList();
    if (!missing.isEmpty()) {
      boolean onlyReported = mayAsk || asking || expected.deployment() == null;
      (onlyReported ? remarks : faults)
          .add(way + ": agency missing " + missing + " among " + named);
    }
  }

  private static List<String> list(@Nullable Object value) {
    if (value instanceof Collection<?> several) {
      return several.stream().map(String::valueOf).toList();
    }
    return value == null ? List.of() : List.of(String.valueOf(value));
  }
}
