package org.guideonapage.web;

import java.util.List;
import java.util.Optional;
import org.guideonapage.authoring.LiveRules;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.NotRecorded;
import org.guideonapage.record.Recorded;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** A recorded answer at its own address, and what the person did with it. */
@Controller
class AnswerController {
  private final LiveRules rules;
  private final Recording recording;
  private final DecisionRecord record;
  private final Answering answering;
  private final Handlings handlings;
  private final AdviceAsking asking;

  AnswerController(
      LiveRules rules,
      Recording recording,
      DecisionRecord record,
      Answering answering,
      Handlings handlings,
      AdviceAsking asking) {
    this.rules = rules;
    this.recording = recording;
    this.record = record;
    this.answering = answering;
    this.handlings = handlings;
    this.asking = asking;
  }

  /** Leads to a recorded answer, to be asked for by its address. */
  static ModelAndView seen(String reference) {
    RedirectView view = new RedirectView("/decisions/" + reference, true, false, false);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }

  @GetMapping("/decisions/{reference}")
  ModelAndView answer(@PathVariable String reference) {
    return page(found(reference), null, List.of());
  }

  /** Records what the person did. */
  @PostMapping("/decisions/{reference}")
  ModelAndView done(
      @PathVariable String reference, @RequestParam MultiValueMap<String, String> fields) {
    Recorded recorded = found(reference);
    AnswerPage.Handling said = said(fields);
    List<AskPage.Problem> problems = handlings.keep(recorded, said);
    return problems.isEmpty() ? seen(reference) : page(recorded, said, problems);
  }

  /** Asks the tactical advisor; asking twice asks once. */
  @PostMapping("/decisions/{reference}/advice")
  ModelAndView ask(@PathVariable String reference) {
    Recorded recorded = found(reference);
    List<AskPage.Problem> problems = asking.ask(reference);
    return problems.isEmpty() ? seen(reference) : page(recorded, null, problems);
  }

  /** The log text with what the person is about to record; records nothing. */
  @PostMapping("/decisions/{reference}/log")
  ModelAndView log(
      @PathVariable String reference, @RequestParam MultiValueMap<String, String> fields) {
    ModelAndView page = page(found(reference), said(fields), List.of());
    page.setViewName("answer :: log");
    return page;
  }

  private AnswerPage.Handling said(MultiValueMap<String, String> fields) {
    return Handlings.read(Form.read(fields, rules.guidance().rulebook()), fields.getFirst("words"));
  }

  private Recorded found(String reference) {
    try {
      return recording
          .find(reference)
          .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    } catch (NotRecorded e) {
      throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "the record is away", e);
    }
  }

  private ModelAndView page(
      Recorded recorded,
      AnswerPage.@org.jspecify.annotations.Nullable Handling said,
      List<AskPage.Problem> problems) {
    Guidance now = rules.guidance();
    Optional<Guidance> then = recording.rulesOf(recorded, now);
    ModelAndView page = new ModelAndView("answer");
    page.addObject(
        "page",
        answering.recorded(
            recorded, record.versions(recorded.reference()), then.orElse(now), said));
    page.addObject("advice", asking.of(recorded));
    page.addObject("reasons", Handlings.REASONS);
    page.addObject("problems", problems);
    page.addObject("failed", !problems.isEmpty());
    return page;
  }
}
