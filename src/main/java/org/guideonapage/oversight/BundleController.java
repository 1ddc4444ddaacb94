package org.guideonapage.oversight;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guideonapage.people.Acting;
import org.guideonapage.record.Bundle;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.Event;
import org.guideonapage.record.Reference;
import org.guideonapage.record.Upkeep;
import org.guideonapage.web.InFrame;
import org.guideonapage.web.PrintedGuide;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Decisions for disclosure as one zip file: one of them, or all that a filter of the log shows. */
@Controller
@InFrame
class BundleController extends OversightPages {
  /** What one file holds at most; a larger set is narrowed by dates, or written by the command. */
  private static final int MOST = 1000;

  private final PrintedGuide printed = new PrintedGuide();

  BundleController(DecisionRecord record, Acting acting) {
    super(record, acting);
  }

  /** Asks for the reason, and says how many decisions it will be. */
  @GetMapping("/log/bundle")
  String ask(@RequestParam Map<String, String> fields, Model model) {
    return page(fields, "", new Problems(), model);
  }

  private String page(Map<String, String> fields, String typed, Problems problems, Model model) {
    upToDate(model);
    List<String> references = references(fields);
    if (references.size() > MOST) {
      problems.add(
          "words",
          "More than "
              + MOST
              + " decisions fit. Narrow the log by dates first, or use the command record bundle.");
    } else if (references.isEmpty()) {
      problems.add("words", "No decision fits. Change what the log is narrowed by.");
    }
    Filter filter = Filter.of(fields);
    model.addAttribute("hidden", hidden(fields, filter));
    model.addAttribute("count", references.size());
    model.addAttribute("one", references.size() == 1 ? references.get(0) : null);
    model.addAttribute("back", filter.address("/log", Map.of()));
    model.addAttribute("typed", typed);
    model.addAttribute("problems", problems);
    model.addAttribute("failed", problems.any());
    return "oversight/bundle";
  }

  private static Map<String, String> hidden(Map<String, String> fields, Filter filter) {
    String reference = fields.getOrDefault("reference", "");
    return Reference.isOne(reference) ? Map.of("reference", reference) : filter.values();
  }

  private List<String> references(Map<String, String> fields) {
    String reference = fields.getOrDefault("reference", "");
    if (!reference.isEmpty()) {
      if (!Reference.isOne(reference) || record.find(reference).isEmpty()) {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      }
      return List.of(reference);
    }
    return record.log().references(Filter.of(fields).search(), MOST + 1);
  }

  /** Writes the file as it is read; each decision is recorded as disclosed before it goes out. */
  @PostMapping("/log/bundle")
  @Nullable ModelAndView bundle(
      @RequestParam Map<String, String> fields, Model model, HttpServletResponse response)
      throws IOException {
    String words = fields.getOrDefault("words", "");
    Problems problems = new Problems();
    List<String> references = references(fields);
    Event.Accessed accessed = problems.attempt("words", () -> Bundle.accessed(words)).orElse(null);
    if (accessed == null || references.isEmpty() || references.size() > MOST) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return new ModelAndView(page(fields, words, problems, model));
    }
    record.probe(); // what cannot be recorded as disclosed is not disclosed
    String name = references.size() == 1 ? references.get(0) : "decisions";
    response.setContentType("application/zip");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name + ".zip").build().toString());
    new Bundle(record, printed::pdf)
        .write(response.getOutputStream(), references, acting.by(), accessed, chain());
    return null; // the answer is written
  }

  private List<String> chain() {
    List<String> lines = new ArrayList<>();
    lines.add("When this was written the last entry was: " + record.head());
    lines.add(
        record
            .upkeep()
            .last(Upkeep.What.VERIFIED)
            .map(
                done ->
                    (done.well()
                            ? "The whole record was verified on "
                            : "THE RECORD DOES NOT HOLD. It was verified on ")
                        + Labels.time(done.at())
                        + ": "
                        + done.words().replace("\n", " "))
            .orElse("The whole record was not verified before this was written."));
    return lines;
  }
}
