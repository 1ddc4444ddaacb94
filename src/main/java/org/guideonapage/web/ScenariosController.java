package org.guideonapage.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.guideonapage.advice.BulkRun;
import org.guideonapage.advice.Case;
import org.guideonapage.advice.LastRuns;
import org.guideonapage.advice.Library;
import org.guideonapage.advice.NoSuchRules;
import org.guideonapage.advice.Published;
import org.guideonapage.advice.RuleVersions;
import org.guideonapage.advice.Runs;
import org.guideonapage.advice.SavedScenario;
import org.guideonapage.advice.ScenarioFiles;
import org.guideonapage.advice.Workbench;
import org.guideonapage.guidance.Contradiction;
import org.guideonapage.guidance.NoGuideThen;
import org.guideonapage.privacy.PersonalDataFound;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The scenario library: kept, run, taken out and put in. */
@Controller
class ScenariosController {
  private static final String OWN = "own";
  private static final int MOST_SHOWN = 300;
  private static final long A_MOMENT = 800;
  private static final int SHORT = 12;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK).withZone(LondonTime.LONDON);

  private final Library library;
  private final Runs runs;
  private final Workbench bench;
  private final Bench pages;
  private final Clock clock;

  ScenariosController(Library library, Runs runs, Workbench bench, Bench pages, Clock clock) {
    this.library = library;
    this.runs = runs;
    this.bench = bench;
    this.pages = pages;
    this.clock = clock;
  }

  /** A line of the library. */
  record Shown(
      String id,
      String name,
      String theme,
      String owner,
      String expected,
      String last,
      boolean own) {}

  @GetMapping("/advisor/scenarios")
  String library(Model model) {
    return library(model, List.of(), List.of());
  }

  private String library(Model model, List<String> problems, List<String> done) {
    Library.Found own = library.own();
    Rulebook rulebook = rulebook();
    model.addAttribute("own", shown(own.scenarios(), true, rulebook));
    model.addAttribute("more", Math.max(0, own.scenarios().size() - MOST_SHOWN));
    model.addAttribute("shipped", shown(library.shipped(), false, rulebook));
    model.addAttribute("faults", own.faults());
    model.addAttribute("rules", bench.versions().choices());
    model.addAttribute("problems", problems);
    model.addAttribute("done", done);
    model.addAttribute("failed", !problems.isEmpty());
    return "scenarios";
  }

  private List<Shown> shown(List<SavedScenario> scenarios, boolean own, Rulebook rulebook) {
    Map<String, LastRuns.Last> last = library.lastRuns();
    return scenarios.stream()
        .limit(MOST_SHOWN)
        .map(
            one ->
                new Shown(
                    one.id(),
                    one.name(),
                    one.theme(),
                    one.owner(),
                    ScenarioCard.expected(one.expected(), rulebook.outcomes())
                        + (one.peopleDiffer() ? " (contested)" : ""),
                    last(last.get(one.id())),
                    own))
        .toList();
  }

  private static String last(LastRuns.@Nullable Last last) {
    return last == null
        ? "not run here"
        : word(last.state())
            + ", "
            + CLOCK.format(last.at())
            + ", rules "
            + last.rulesVersion().substring(0, Math.min(SHORT, last.rulesVersion().length()))
            + (last.day() == null ? "" : ", on " + DAY.format(last.day()));
  }

  private static String word(BulkRun.State state) {
    return switch (state) {
      case PASSES -> "passes";
      case DIFFERS -> "differs";
      case CONTESTED -> "differs, contested";
      case CANNOT_RUN -> "cannot run";
    };
  }

  /** Keeps the case of the workbench with the answer that it gets. */
  @PostMapping("/advisor/scenarios")
  String keep(@RequestParam MultiValueMap<String, String> fields, Model model) {
    BenchForm form = BenchForm.read(fields, BenchForm.Names.SECOND, bench, clock);
    Case looked = form.looked();
    if (looked == null || form.form().isEmpty()) {
      return again(fields, model, "Answer at least one question first.", "case");
    }
    try {
      SavedScenario kept =
          library.keep(
              bench.scenario(
                  looked,
                  first(fields, "scenarioName"),
                  first(fields, "scenarioTheme"),
                  first(fields, "scenarioOwner")));
      return library(
          model,
          List.of(),
          List.of(
              "Kept as "
                  + kept.id()
                  + ". It expects the answer of: "
                  + bench.versions().label(looked.rules())
                  + "."));
    } catch (PersonalDataFound | IllegalArgumentException e) {
      return again(fields, model, sentence(e.getMessage()), "scenarioName");
    } catch (Contradiction | NoGuideThen | NoSuchRules e) {
      return again(fields, model, sentence(e.getMessage()), "case");
    }
  }

  private String again(
      MultiValueMap<String, String> fields, Model model, String problem, String field) {
    BenchPage page = pages.page(fields, null).with(new AskPage.Problem(problem, field));
    model.addAttribute("page", page);
    model.addAttribute("failed", true);
    return "advisor";
  }

  private static String sentence(@Nullable String words) {
    String text = words == null || words.isEmpty() ? "this cannot be kept" : words;
    return StringUtils.capitalize(text) + (text.endsWith(".") ? "" : ".");
  }

  private static String first(MultiValueMap<String, String> fields, String name) {
    String value = fields.getFirst(name);
    return value == null ? "" : value;
  }

  @PostMapping("/advisor/scenarios/remove")
  String remove(@RequestParam String id, Model model) {
    return library.remove(id)
        ? library(model, List.of(), List.of(id + " is removed."))
        : library(model, List.of("There is no scenario of your own with that name."), List.of());
  }

  @PostMapping("/advisor/scenarios/import")
  String read(@RequestParam(defaultValue = "") String text, Model model) {
    if (text.isBlank()) {
      return library(model, List.of("Paste scenarios as JSON, YAML or Gherkin."), List.of());
    }
    ScenarioFiles.Read read = ScenarioFiles.read(text, ScenarioFiles.formatOf(text), rulebook());
    List<String> done = new ArrayList<>();
    read.scenarios().forEach(one -> done.add("Kept as " + library.keep(one).id() + "."));
    return library(model, read.faults().stream().map(ScenariosController::sentence).toList(), done);
  }

  /** The scenarios as a file to keep: own or public, as JSON, YAML or Gherkin. */
  @GetMapping("/advisor/scenarios/{which}.{ending}")
  ResponseEntity<byte[]> file(@PathVariable String which, @PathVariable String ending) {
    ScenarioFiles.Format format =
        Arrays.stream(ScenarioFiles.Format.values())
            .filter(one -> one.ending().equals(ending))
            .findFirst()
            .orElseThrow(ScenariosController::notFound);
    List<SavedScenario> scenarios =
        switch (which) {
          case OWN -> library.own().scenarios();
          case "public" -> library.shipped();
          default -> library.find(which).map(List::of).orElseThrow(ScenariosController::notFound);
        };
    String text =
        ScenarioFiles.write(scenarios, format, bench.versions().guidance(RuleVersions.IN_FORCE));
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"scenarios-" + which + "." + ending + "\"")
        .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  // ---- runs

  @PostMapping("/advisor/runs")
  String run(
      @RequestParam(defaultValue = RuleVersions.IN_FORCE) String rules,
      @RequestParam(defaultValue = "") String beside,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "all") String which,
      Model model)
      throws InterruptedException {
    List<SavedScenario> scenarios =
        Stream.concat(
                which.equals("public") ? Stream.empty() : library.own().scenarios().stream(),
                which.equals(OWN) ? Stream.empty() : library.shipped().stream())
            .toList();
    try {
      String id =
          runs.start(
              new BulkRun.Order(
                  scenarios,
                  bench.versions().guidance(rules),
                  beside.isEmpty() ? null : bench.versions().guidance(beside),
                  day.isEmpty() ? null : LocalDate.parse(day)));
      runs.find(id).orElseThrow().await(A_MOMENT);
      return "redirect:/advisor/runs/" + id;
    } catch (NoSuchRules e) {
      return library(model, List.of(sentence(e.getMessage())), List.of());
    } catch (DateTimeException e) {
      return library(model, List.of("Enter a day, such as 21 November 2026."), List.of());
    }
  }

  @GetMapping("/advisor/runs/{id}")
  String run(@PathVariable String id, Model model) {
    BulkRun run = runs.find(id).orElseThrow(ScenariosController::notFound);
    model.addAttribute("id", id);
    model.addAttribute("run", RunPage.of(run));
    Map<String, String> why = new HashMap<>();
    library
        .shipped()
        .forEach(
            one ->
                library
                    .published(one.id())
                    .map(Published::contestedWhy)
                    .ifPresent(reason -> why.put(one.id(), reason)));
    model.addAttribute("why", why);
    return "run";
  }

  @PostMapping("/advisor/runs/{id}/cancel")
  String cancel(@PathVariable String id) throws InterruptedException {
    BulkRun run = runs.find(id).orElseThrow(ScenariosController::notFound);
    run.cancel();
    run.await(A_MOMENT);
    return "redirect:/advisor/runs/" + id;
  }

  private Rulebook rulebook() {
    return bench.versions().guidance(RuleVersions.IN_FORCE).rulebook();
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
