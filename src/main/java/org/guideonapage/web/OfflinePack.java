package org.guideonapage.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.guideonapage.authoring.LiveRules;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.Guide;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.Sheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * What is used when the service is down: one folder of plain pages that need nothing else, and the
 * paper form with the questions in the order in which the service asks them.
 */
@Controller
class OfflinePack {
  private static final String FOLDER = "guide-on-a-page/";
  private static final int OPENING = 8;

  private final LiveRules rules;
  private final Sheets sheets;
  private final Assets assets;
  private final Frame frame;
  private final ITemplateEngine templates;

  OfflinePack(
      LiveRules rules, Sheets sheets, Assets assets, Frame frame, ITemplateEngine templates) {
    this.rules = rules;
    this.sheets = sheets;
    this.assets = assets;
    this.frame = frame;
    this.templates = templates;
  }

  /** A question on paper. */
  record Question(int number, String question, List<String> answers) {}

  /** The pack as one archive. */
  @GetMapping("/guides/pack.zip")
  ResponseEntity<byte[]> pack(HttpServletRequest request) throws IOException {
    Map<String, String> files = files(frame.surroundings(request));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(FOLDER + file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("guide-on-a-page.zip").build().toString())
        .contentType(MediaType.valueOf("application/zip"))
        .body(bytes.toByteArray());
  }

  /** The paper form. */
  @GetMapping("/guides/form")
  String form(Model model) {
    model.addAttribute("questions", questions(rules.guidance().rulebook()));
    return "form";
  }

  /** Text by file name: an index, every guide for every reader, the form, the stylesheet. */
  private Map<String, String> files(Frame.Surroundings surroundings) {
    Rulebook rulebook = rules.guidance().rulebook();
    List<Guide> guides =
        rulebook.guides().values().stream().sorted(Comparator.comparingInt(Guide::number)).toList();
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "index.html",
        page(
            surroundings,
            Map.of("part", "index", "guides", guides, "audiences", Sheet.Audience.values())));
    files.put("pages.css", assets.text("pages.css"));
    files.put(
        "form.html", page(surroundings, Map.of("part", "form", "questions", questions(rulebook))));
    for (Sheet.Audience audience : Sheet.Audience.values()) {
      for (Guide guide : guides) {
        sheets
            .sheet(guide.id(), audience)
            .ifPresent(
                sheet ->
                    files.put(
                        guide.id() + "-" + audience.address() + ".html",
                        page(surroundings, Map.of("part", "sheet", "sheet", sheet))));
      }
    }
    return files;
  }

  private String page(Frame.Surroundings surroundings, Map<String, Object> parts) {
    Context context = new Context(java.util.Locale.UK);
    context.setVariable("frame", surroundings);
    parts.forEach(context::setVariable);
    return templates.process("offline", context);
  }

  /** The opening questions, then those asked before any refusal, in the order of the vocabulary. */
  private static List<Question> questions(Rulebook rulebook) {
    List<Fact> inOrder =
        rulebook.facts().values().stream()
            .filter(Fact::isAsked)
            .sorted(Comparator.comparingInt(Fact::order))
            .toList();
    Set<String> wanted =
        new TreeSet<>(
            rulebook.askBeforeRefusal(
                java.time.LocalDate.now(java.time.ZoneId.of("Europe/London"))));
    inOrder.stream().limit(OPENING).map(Fact::id).forEach(wanted::add);
    wanted.add("whereabouts");
    List<Question> questions = new ArrayList<>();
    for (Fact fact : inOrder) {
      if (wanted.contains(fact.id())) {
        List<String> answers = new ArrayList<>();
        fact.allValues().values().forEach(value -> answers.add(value.label()));
        answers.add("not known");
        questions.add(
            new Question(
                questions.size() + 1,
                fact.question(),
                fact.type().isCoded() ? answers : List.of("number: ____", "not known")));
      }
    }
    return questions;
  }
}
