package org.guideonapage.web;

import java.util.List;
import java.util.Map;
import org.guideonapage.record.NotRecorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The form. Nothing is kept between two requests: the page carries the facts, so a form sent twice,
 * an old tab and the back button all do no harm. Only an answer is recorded.
 */
@Controller
class AskController {
  private static final Logger LOG = LoggerFactory.getLogger(AskController.class);
  private static final String PAGE = "page";

  private final Questioning questioning;
  private final Answering answering;
  private final Recording recording;

  private final Handlings handlings;

  AskController(
      Questioning questioning, Answering answering, Recording recording, Handlings handlings) {
    this.handlings = handlings;
    this.questioning = questioning;
    this.answering = answering;
    this.recording = recording;
  }

  @GetMapping("/")
  String start() {
    return "redirect:/ask";
  }

  @GetMapping("/ask")
  String blank(Model model) {
    model.addAttribute(PAGE, questioning.page(Form.empty(), List.of(), false));
    return "ask";
  }

  /** The form with what was sent; only its changing part when the script asks. */
  @PostMapping("/ask")
  String form(
      @RequestParam MultiValueMap<String, String> fields,
      @RequestHeader(name = "X-Live", required = false) String live,
      Model model) {
    AskPage page = questioning.page(questioning.read(fields), questioning.before(fields), true);
    model.addAttribute(PAGE, page);
    return live == null ? "ask" : "ask :: live";
  }

  /**
   * Answers and records, then leads to the recorded answer; the form again when what was sent
   * cannot be answered. An answer that cannot be recorded is shown all the same, and says so.
   */
  @PostMapping("/answer")
  ModelAndView answer(
      @RequestParam MultiValueMap<String, String> fields,
      @RequestHeader(name = "X-Live", required = false) String live) {
    Form form = questioning.read(fields);
    AskPage asked = questioning.page(form, questioning.before(fields), true);
    if (form.isEmpty()) {
      form = form.with(new Form.Fault(List.of("lifeRiskNow"), "Answer question 1 first."));
      asked = questioning.page(form, questioning.before(fields), true);
    }
    if (!asked.problems().isEmpty()) {
      return new ModelAndView("ask", Map.of(PAGE, asked, "failed", true));
    }
    Answering.Answered answered = answering.answer(form);
    if (live == null) {
      try {
        return recorded(form, answered);
      } catch (NotRecorded e) {
        LOG.warn("An answer was given and not recorded: {}", e.getMessage());
      }
    }
    return new ModelAndView(
        live == null ? "answer" : "answer :: log",
        Map.of(
            PAGE,
            answering.unrecorded(answered, form, fields),
            "reasons",
            Handlings.REASONS,
            "notRecorded",
            NotRecorded.NOTE));
  }

  /** An answer that could not be recorded before may come with what was done meanwhile. */
  private ModelAndView recorded(Form form, Answering.Answered answered) {
    String reference = recording.keep(form, answered).reference();
    AnswerPage.Handling said = Handlings.read(form);
    if (!said.decision().isEmpty() || !said.told().isEmpty()) {
      recording.find(reference).ifPresent(recorded -> handlings.keep(recorded, said));
    }
    return AnswerController.seen(reference);
  }

  /** Only posted: facts never stand in an address. */
  @GetMapping("/answer")
  String answerByAddress() {
    return "redirect:/ask";
  }
}
