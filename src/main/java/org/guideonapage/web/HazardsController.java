package org.guideonapage.web;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.guideonapage.authoring.HazardLog;
import org.guideonapage.authoring.LiveRules;
import org.guideonapage.rulebook.Rulebook;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Known failures and what answers them: the hazard log for people. */
@Controller
class HazardsController {
  private final LiveRules rules;
  private final Path features;
  private final AtomicReference<Shown> shown = new AtomicReference<>(new Shown("", "", List.of()));

  HazardsController(LiveRules rules, @Value("${guidance.features:features}") String features) {
    this.rules = rules;
    this.features = Path.of(features);
  }

  private record Shown(String version, String summary, List<HazardLog.Entry> entries) {}

  @GetMapping("/hazards")
  String hazards(Model model) {
    Shown now = now();
    model.addAttribute("summary", now.summary());
    model.addAttribute("entries", now.entries());
    return "hazards";
  }

  /** Read again when other rules are in force; reading every case takes a moment. */
  private Shown now() {
    Rulebook rulebook = rules.guidance().rulebook();
    Shown last = java.util.Objects.requireNonNull(shown.get());
    if (last.version().equals(rulebook.version())) {
      return last;
    }
    HazardLog log = HazardLog.read(features, rulebook);
    Shown now = new Shown(rulebook.version(), log.summary(), log.entries());
    shown.set(now);
    return now;
  }
}
