package org.guideonapage.web;

import java.util.List;
import java.util.Optional;
import org.guideonapage.authoring.LiveRules;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.NoSuchDecision;
import org.guideonapage.record.NotRecorded;
import org.guideonapage.record.Recorded;
import org.guideonapage.record.Reference;
import org.guideonapage.record.Versions;
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
  /** Where an answer is read, and where is said what was done with it. */
  static final String ADDRESS = "/decisions/{reference}";

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

  @GetMapping(ADDRESS)
  ModelAndView answer(@PathVariable String reference) {
    return page(versions(reference), reference, null, List.of());
  }

  /** Records what the person did. */
  @PostMapping(ADDRESS)
  ModelAndView done(
      @PathVariable String reference, @RequestParam MultiValueMap<String, String> fields) {
    Versions versions = versions(reference);
    AnswerPage.Handling said = said(fields);
    List<AskPage.Problem> problems = handlings.keep(versions.of(reference), said);
    return problems.isEmpty() ? seen(reference) : page(versions, reference, said, problems);
  }

  /** Asks the tactical advisor; asking twice asks once. */
  @PostMapping(ADDRESS + "/advice")
  ModelAndView ask(@PathVariable String reference) {
    Versions versions = versions(reference);
    List<AskPage.Problem> problems = asking.ask(reference);
    return problems.isEmpty() ? seen(reference) : page(versions, reference, null, problems);
  }

  /** The log text with what the person is about to record; records nothing. */
  @PostMapping(ADDRESS + "/log")
  ModelAndView log(
      @PathVariable String reference, @RequestParam MultiValueMap<String, String> fields) {
    ModelAndView page = page(versions(reference), reference, said(fields), List.of());
    page.setViewName("answer :: log");
    return page;
  }

  private AnswerPage.Handling said(MultiValueMap<String, String> fields) {
    return Handlings.read(Form.read(fields, rules.guidance().rulebook()), fields.getFirst("words"));
  }

  private Versions versions(String reference) {
    if (!Reference.isOne(reference)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    try {
      return record.versions(reference);
    } catch (NoSuchDecision e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "there is no such decision", e);
    } catch (NotRecorded e) {
      throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "the record is away", e);
    }
  }

  private ModelAndView page(
      Versions versions,
      String reference,
      AnswerPage.@org.jspecify.annotations.Nullable Handling said,
      List<AskPage.Problem> problems) {
    Recorded recorded = versions.of(reference);
    Guidance now = rules.guidance();
    Optional<Guidance> then = recording.rulesOf(recorded, now);
    ModelAndView page = new ModelAndView("answer");
    page.addObject("advice", asking.of(recorded));
    page.addObject("page", answering.recorded(recorded, versions, then.orElse(now), said));
    page.addObject("reasons", Handlings.REASONS);
    page.addObject("problems", problems);
    page.addObject("failed", !problems.isEmpty());
    return page;
  }
}
