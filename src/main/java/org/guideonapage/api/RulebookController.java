package org.guideonapage.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.guideonapage.authoring.LiveRules;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.rulebook.FactReader;
import org.guideonapage.rulebook.Guide;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the rules that answer now. */
@Tag(name = "rules", description = "The rules that answer now")
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class RulebookController {
  private final LiveRules rules;
  private final Clock clock;

  RulebookController(LiveRules rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  @Operation(operationId = "guides", summary = "The guides")
  @Speaks(gives = "GuideList", as = "By number")
  @GetMapping("/guides")
  GuideView.GuideList guides() {
    return GuideView.list(rulebook());
  }

  @Operation(operationId = "guide", summary = "A guide with its tables and rows, of every date")
  @Speaks(gives = "GuideView", as = "The guide")
  @GetMapping("/guides/{id}")
  GuideView guide(@PathVariable String id) {
    Rulebook rulebook = rulebook();
    Guide guide =
        rulebook
            .guide(id)
            .orElseThrow(
                () -> {
                  List<String> near = FactReader.nearestGuides(rulebook, id);
                  Problem.Entry entry =
                      new Problem.Entry(
                          "", id, "the id of a guide, one of " + rulebook.guides().keySet(), near);
                  return new Refused(
                      Problem.of(
                          Problem.Kind.NOT_FOUND, "There is no such guide.", List.of(entry)));
                });
    return GuideView.of(rulebook, guide);
  }

  @Operation(
      operationId = "vocabulary",
      summary = "Every fact that can be told, the plans, and the codes of answers")
  @Speaks(gives = "VocabularyView", as = "In asking order")
  @GetMapping("/vocabulary")
  VocabularyView vocabulary() {
    return VocabularyView.of(rulebook());
  }

  /** Everything the rules cite. */
  record SourceList(List<Source> sources) {}

  @Operation(operationId = "sources", summary = "Every Act, code, case and policy cited")
  @Speaks(gives = "SourceList", as = "In the order of the list")
  @GetMapping("/sources")
  SourceList sources() {
    return new SourceList(List.copyOf(rulebook().sources().values()));
  }

  @Operation(operationId = "rulebook", summary = "How the rules stand")
  @Speaks(gives = "RulebookView", as = "Version, since when, and faults")
  @GetMapping("/rulebook")
  RulebookView show() {
    return view();
  }

  @Operation(
      operationId = "reload",
      summary = "Looks at the rules folder now",
      description =
          "Takes no body. New rules answer only when all of them pass; otherwise the old ones go on"
              + " and the faults are in a problem with status 409.")
  @Speaks(gives = "RulebookView", as = "The folder's text is what answers")
  @PostMapping("/rulebook/reload")
  RulebookView reload(
      @io.swagger.v3.oas.annotations.Parameter(hidden = true) @RequestBody(required = false)
          byte @Nullable [] body) {
    if (body != null && body.length > 0) {
      throw new Refused(Problem.of(Problem.Kind.BAD_REQUEST, "A reload takes no body."));
    }
    LiveRules.Status status = rules.reload();
    if (!status.fresh()) {
      throw new Refused(Problem.ofFaults(status.faults()));
    }
    return view();
  }

  private RulebookView view() {
    return RulebookView.of(rulebook(), rules.status(), Guidance.today(clock));
  }

  private Rulebook rulebook() {
    return rules.guidance().rulebook();
  }
}
