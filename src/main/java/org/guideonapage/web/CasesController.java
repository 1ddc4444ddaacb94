package org.guideonapage.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.guideonapage.authoring.GuideCases;
import org.guideonapage.authoring.LiveRules;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.rulebook.Guide;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * The cases that show a guide to be right, and when they last passed. They are run once for each
 * version of the rules, in the background, when somebody first looks.
 */
@Controller
class CasesController {
  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK);
  private static final int PATIENCE_SECONDS = 4;

  private final LiveRules rules;
  private final Path features;
  private final Clock clock;
  private final Map<String, Run> runs = new ConcurrentHashMap<>();

  CasesController(
      LiveRules rules, @Value("${guidance.features:features}") String features, Clock clock) {
    this.rules = rules;
    this.features = Path.of(features);
    this.clock = clock;
  }

  private record Run(String version, CompletableFuture<GuideCases> cases) {}

  @GetMapping("/guides/{guide}/cases")
  String cases(@PathVariable String guide, Model model) throws InterruptedException {
    Guidance guidance = rules.guidance();
    Guide found =
        guidance
            .rulebook()
            .guide(guide)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    GuideCases cases = ran(guide, guidance);
    model.addAttribute("guide", found);
    model.addAttribute("cases", cases);
    model.addAttribute(
        "ranAt", cases == null ? "" : AT.format(cases.ranAt().atZone(clock.getZone())));
    return "cases";
  }

  /** The run of these rules; null while it goes on. */
  private @Nullable GuideCases ran(String guide, Guidance guidance) throws InterruptedException {
    String version = guidance.rulebook().version();
    Run run =
        runs.compute(
            guide,
            (id, last) ->
                last != null && last.version().equals(version)
                    ? last
                    : new Run(
                        version,
                        CompletableFuture.supplyAsync(
                            () -> GuideCases.run(features, id, guidance, clock))));
    try {
      return run.cases().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return null;
    } catch (ExecutionException e) {
      runs.remove(guide, run);
      throw new IllegalStateException("the cases of " + guide + " could not be run", e);
    }
  }
}
