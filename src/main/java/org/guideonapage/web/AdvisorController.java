package org.guideonapage.web;

import java.util.List;
import org.guideonapage.advice.NoSuchRules;
import org.guideonapage.advice.Proving;
import org.guideonapage.advice.RuleVersions;
import org.guideonapage.advice.Workbench;
import org.guideonapage.rulebook.Rule;
import org.guideonapage.rulebook.Rulebook;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The tactical advisor's workbench, and each rule with its sources and the cases that prove it. */
@Controller
class AdvisorController {
  private static final String PAGE = "page";

  private final Bench bench;
  private final Workbench workbench;
  private final Proving proving;

  AdvisorController(Bench bench, Workbench workbench, Proving proving) {
    this.bench = bench;
    this.workbench = workbench;
    this.proving = proving;
  }

  @GetMapping("/advisor")
  String blank(Model model) {
    model.addAttribute(PAGE, bench.page(new LinkedMultiValueMap<>(), null));
    return "advisor";
  }

  @PostMapping("/advisor")
  String look(@RequestParam MultiValueMap<String, String> fields, Model model) {
    BenchPage page = bench.page(fields, null);
    model.addAttribute(PAGE, page);
    model.addAttribute("failed", !page.problems().isEmpty());
    return "advisor";
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
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    model.addAttribute(PAGE, RulePage.of(rulebook, found, proving));
    return "rule";
  }

  private Rulebook rulebook(String rules) {
    try {
      return workbench.versions().guidance(rules).rulebook();
    } catch (NoSuchRules e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
