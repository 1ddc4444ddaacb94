package org.guideonapage.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The form and the answer. Nothing is kept between two requests: the page carries the facts, so a
 * form sent twice, an old tab and the back button all do no harm.
 */
@Controller
class AskController {
  private static final String PAGE = "page";

  private final Questioning questioning;
  private final Answering answering;

  AskController(Questioning questioning, Answering answering) {
    this.questioning = questioning;
    this.answering = answering;
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

  /** The answer; the form again when what was sent cannot be answered. */
  @PostMapping("/answer")
  String answer(
      @RequestParam MultiValueMap<String, String> fields,
      @RequestHeader(name = "X-Live", required = false) String live,
      Model model) {
    Form form = questioning.read(fields);
    AskPage asked = questioning.page(form, questioning.before(fields), true);
    if (form.isEmpty()) {
      form = form.with(new Form.Fault(List.of("lifeRiskNow"), "Answer question 1 first."));
      asked = questioning.page(form, questioning.before(fields), true);
    }
    if (!asked.problems().isEmpty()) {
      model.addAttribute(PAGE, asked);
      model.addAttribute("failed", true);
      return "ask";
    }
    model.addAttribute(PAGE, answering.page(form, fields));
    model.addAttribute("reasons", Answering.REASONS);
    return live == null ? "answer" : "answer :: log";
  }

  /** Only posted: facts never stand in an address. */
  @GetMapping("/answer")
  String answerByAddress() {
    return "redirect:/ask";
  }
}
