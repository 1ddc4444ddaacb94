package org.guideonapage.web;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.guideonapage.advice.AdvisorQueue;
import org.guideonapage.advice.Library;
import org.guideonapage.advice.NoSuchRules;
import org.guideonapage.advice.Proving;
import org.guideonapage.advice.RuleVersions;
import org.guideonapage.advice.Workbench;
import org.guideonapage.people.Acting;
import org.guideonapage.privacy.PersonalData;
import org.guideonapage.privacy.PersonalDataFound;
import org.guideonapage.record.By;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.Event;
import org.guideonapage.record.NoSuchDecision;
import org.guideonapage.record.NotRecorded;
import org.guideonapage.rulebook.Rule;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The tactical advisor's workbench, and each rule with its sources and the cases that prove it. */
@Controller
class AdvisorController {
  private static final String PAGE = "page";

  private final Acting acting;
  private final Bench bench;
  private final Workbench workbench;
  private final Proving proving;
  private final Library library;
  private final DecisionRecord record;
  private final AdvisorQueue queue;
  private final Clock clock;

  AdvisorController(
      Bench bench,
      Workbench workbench,
      Proving proving,
      Library library,
      DecisionRecord record,
      AdvisorQueue queue,
      Clock clock,
      Acting acting) {
    this.acting = acting;
    this.bench = bench;
    this.workbench = workbench;
    this.proving = proving;
    this.library = library;
    this.record = record;
    this.queue = queue;
    this.clock = clock;
  }

  /** Blank, or with a recorded decision, or with a scenario; facts never stand in the address. */
  @GetMapping("/advisor")
  String open(
      @RequestParam(required = false) String from,
      @RequestParam(required = false) String scenario,
      Model model) {
    if (from != null) {
      return recorded(from, List.of(), "", model);
    }
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    if (scenario != null) {
      fields = Opened.scenario(library.find(scenario).orElseThrow(AdvisorController::notFound));
    }
    model.addAttribute(PAGE, bench.page(fields, null));
    return "advisor";
  }

  private String recorded(String reference, List<String> problems, String words, Model model) {
    Opened opened;
    try {
      opened =
          Opened.decision(reference, record, by(), workbench.versions())
              .orElseThrow(AdvisorController::notFound);
    } catch (NotRecorded e) {
      model.addAttribute(
          PAGE,
          bench
              .page(new LinkedMultiValueMap<>(), null)
              .with(new AskPage.Problem("The record cannot be read now. Try again.", "case")));
      model.addAttribute("failed", true);
      return "advisor";
    }
    BenchPage page = bench.page(opened.fields(), opened.from().with(words));
    for (String problem : problems) {
      page = page.with(new AskPage.Problem(problem, "advice"));
    }
    model.addAttribute(PAGE, page);
    model.addAttribute("failed", !page.problems().isEmpty());
    return "advisor";
  }

  /** Keeps advice with a decision. */
  @PostMapping("/advisor/advice")
  String advise(@RequestParam String reference, @RequestParam String words, Model model) {
    try {
      record.advised(reference, by(), new Event.Advised(words));
      return "redirect:/advisor?from=" + reference;
    } catch (PersonalDataFound | IllegalArgumentException e) {
      return recorded(
          reference, List.of(sentence(String.valueOf(e.getMessage()))), harmless(words), model);
    } catch (NoSuchDecision e) {
      throw notFound();
    } catch (NotRecorded e) {
      return recorded(
          reference,
          List.of("This advice could not be saved. Copy it and try again."),
          harmless(words),
          model);
    }
  }

  /** Typed words as they may be shown again; empty when they are about a person. */
  private static String harmless(String words) {
    try {
      PersonalData.refuseIn(words);
      return words;
    } catch (PersonalDataFound e) {
      return "";
    }
  }

  private static String sentence(String words) {
    return StringUtils.capitalize(words) + (words.endsWith(".") ? "" : ".");
  }

  /** Who acts here. */
  private By by() {
    return acting.by();
  }

  /** Decisions that an advisor should see; what a handler does when nobody is on duty. */
  @GetMapping("/advisor/queue")
  String queue(
      @RequestParam(required = false) Long before,
      @RequestParam(required = false) Set<AdvisorQueue.Mark> only,
      Model model) {
    Rulebook rulebook = rulebook(RuleVersions.IN_FORCE);
    Set<AdvisorQueue.Mark> marks = only == null ? Set.of() : only;
    try {
      model.addAttribute("part", queue.part(before == null ? Long.MAX_VALUE : before, marks));
      model.addAttribute("waiting", queue.waiting());
      model.addAttribute("away", false);
    } catch (NotRecorded e) {
      model.addAttribute("part", new AdvisorQueue.Part(List.of(), 0));
      model.addAttribute("waiting", List.of());
      model.addAttribute("away", true);
    }
    model.addAttribute("zone", clock.getZone());
    model.addAttribute("marks", AdvisorQueue.Mark.values());
    model.addAttribute("only", marks);
    model.addAttribute("guides", rulebook.guides());
    model.addAttribute("duty", DutyPage.at(rulebook, ZonedDateTime.now(clock)));
    return "queue";
  }

  @PostMapping("/advisor")
  String look(@RequestParam MultiValueMap<String, String> fields, Model model) {
    BenchPage page = bench.page(fields, from(fields.getFirst("from")));
    model.addAttribute(PAGE, page);
    model.addAttribute("failed", !page.problems().isEmpty());
    return "advisor";
  }

  private BenchPage.@Nullable From from(@Nullable String reference) {
    try {
      return reference == null
          ? null
          : Opened.again(reference, record, rulebook(RuleVersions.IN_FORCE)).orElse(null);
    } catch (NotRecorded e) {
      return null; // the case can be worked on without its decision
    }
  }

  /** A rule of the rules in force, or of another version; of every date it is written for. */
  @GetMapping("/advisor/rules/{rule}")
  String rule(
      @PathVariable String rule,
      @RequestParam(defaultValue = RuleVersions.IN_FORCE) String rules,
      Model model) {
    Rulebook rulebook = rulebook(rules);
    List<Rule> found = rulebook.rules().stream().filter(one -> one.id().equals(rule)).toList();
    if (found.isEmpty()) {
      throw notFound();
    }
    model.addAttribute(PAGE, RulePage.of(rulebook, found, proving));
    return "rule";
  }

  private Rulebook rulebook(String rules) {
    try {
      return workbench.versions().guidance(rules).rulebook();
    } catch (NoSuchRules e) {
      throw notFound();
    }
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
