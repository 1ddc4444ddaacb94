package org.guideonapage.oversight;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.guideonapage.people.Acting;
import org.guideonapage.record.By;
import org.guideonapage.record.DecisionLog;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.Entry;
import org.guideonapage.record.Event;
import org.guideonapage.record.Kind;
import org.guideonapage.record.Recorded;
import org.guideonapage.web.InFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "This guide was wrong or unclear": said on an answer, read by authors for the review. */
@Controller
@InFrame
class FeedbackController extends OversightPages {
  /** The review comes after three months. */
  private static final int DAYS = 92;

  private static final int MOST = 1000;
  private static final String RULE = "[A-Za-z0-9+-]{1,40}";

  private final Labels labels;
  private final Looking looking;
  private final Clock clock;

  FeedbackController(
      DecisionRecord record, Labels labels, Acting acting, Looking looking, Clock clock) {
    super(record, acting);
    this.labels = labels;
    this.looking = looking;
    this.clock = clock;
  }

  /** What was typed into the form that is shown again. */
  record Typed(String complaint, String from, String rule, String words) {
    static final Typed NOTHING = new Typed("", "", "", "");
  }

  /** One line of the authors' list. */
  record Line(
      String at,
      String reference,
      String guide,
      String rule,
      String complaint,
      String from,
      String words) {}

  @GetMapping("/decisions/{reference}/feedback")
  String form(@PathVariable String reference, Model model) {
    found(reference);
    return page(reference, Typed.NOTHING, new Problems(), model);
  }

  @GetMapping("/decisions/{reference}/feedback/sent")
  String sent(@PathVariable String reference, Model model) {
    model.addAttribute("sent", true);
    return form(reference, model);
  }

  private String page(String reference, Typed typed, Problems problems, Model model) {
    model.addAttribute("reference", reference);
    model.addAttribute("typed", typed);
    model.addAttribute("problems", problems);
    model.addAttribute("failed", problems.any());
    return "oversight/feedback-form";
  }

  @PostMapping("/decisions/{reference}/feedback")
  String give(
      @PathVariable String reference,
      @RequestParam(defaultValue = "") String complaint,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String rule,
      @RequestParam(defaultValue = "") String words,
      Model model,
      HttpServletResponse response) {
    Recorded recorded = found(reference);
    Problems problems = new Problems();
    Event.Complaint said = named(Event.Complaint.values(), complaint);
    Event.Voice voice = named(Event.Voice.values(), from);
    String id = rule.strip().toUpperCase(Locale.ROOT);
    if (said == null) {
      problems.add("feedback-complaint", "Choose whether the guide was wrong or unclear.");
    }
    if (voice == null) {
      problems.add("feedback-from", "Choose who says so.");
    }
    if (!id.isEmpty() && !isRule(id, recorded)) {
      problems.add(
          "feedback-rule", "There is no such rule. Copy its id from the answer, or leave it out.");
    }
    if (said != null && voice != null && !problems.any()) {
      keep(reference, new Wanted(said, voice, id.isEmpty() ? null : id, words), problems);
    }
    if (problems.any()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page(reference, new Typed(complaint, from, rule, words), problems, model);
    }
    return "redirect:/decisions/" + reference + "/feedback/sent";
  }

  private record Wanted(
      Event.Complaint complaint, Event.Voice voice, @Nullable String rule, String words) {}

  private void keep(String reference, Wanted wanted, Problems problems) {
    problems.attempt(
        "feedback-words",
        () ->
            record.feedback(
                reference,
                new By(acting.by().id(), wanted.voice().name()),
                new Event.Feedback(
                    wanted.complaint(), wanted.rule(), wanted.words(), wanted.voice())));
  }

  private boolean isRule(String id, Recorded recorded) {
    return id.matches(RULE)
        && (recorded.fired().contains(id)
            || labels.rulebook().rules().stream().anyMatch(rule -> rule.id().equals(id)));
  }

  private static <E extends Enum<E>> @Nullable E named(E[] values, String name) {
    return Arrays.stream(values)
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** For authors: by default of the last three months. */
  @GetMapping("/feedback")
  String list(@RequestParam Map<String, String> fields, Model model) {
    upToDate(model);
    Filter filter = filter(fields);
    Problems problems = new Problems();
    filter.faults().forEach(problems::add);
    model.addAttribute("problems", problems);
    model.addAttribute("failed", problems.any());
    model.addAttribute("filter", filter);
    model.addAttribute("guides", labels.guides());
    List<Entry> entries = entries(filter);
    model.addAttribute("lines", lines(entries, filter));
    model.addAttribute("full", entries.size() >= MOST);
    model.addAttribute("file", filter.address("/feedback.csv", Map.of()));
    return "oversight/feedback";
  }

  @GetMapping("/feedback.csv")
  ResponseEntity<byte[]> csv(@RequestParam Map<String, String> fields) {
    upToDate(new org.springframework.ui.ExtendedModelMap());
    StringBuilder text =
        new StringBuilder(
            "\"Time\",\"Decision\",\"Guide\",\"Rule\",\"The guide was\",\"Said by\",\"Words\"\r\n");
    Filter filter = filter(fields);
    for (Line line : lines(entries(filter), filter)) {
      text.append(
              String.join(
                  ",",
                  List.of(
                      field(line.at()),
                      field(line.reference()),
                      field(line.guide()),
                      field(line.rule()),
                      field(line.complaint()),
                      field(line.from()),
                      field(line.words()))))
          .append("\r\n");
    }
    looking.at(null, Event.Access.EXPORTED);
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("feedback.csv").build().toString())
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Typed words never become a formula where the file is opened. */
  private static String field(String text) {
    String safe = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }

  private Filter filter(Map<String, String> fields) {
    Map<String, String> given = new HashMap<>(fields);
    if (!given.containsKey("from") && !given.containsKey("to")) {
      given.put("from", LocalDate.now(clock).minusDays(DAYS).toString());
    }
    return Filter.of(given);
  }

  /** Of every guide: which guide one is about is known once its decision is. */
  private List<Entry> entries(Filter filter) {
    DecisionLog.Search search = filter.search();
    return record.entries(
        Kind.FEEDBACK,
        search.from() == null ? java.time.Instant.EPOCH : search.from(),
        search.before() == null ? clock.instant().plusSeconds(60) : search.before(),
        MOST);
  }

  private List<Line> lines(List<Entry> entries, Filter filter) {
    Map<String, DecisionLog.Line> decisions =
        record.log().named(entries.stream().map(Entry::about).filter(Objects::nonNull).toList());
    return entries.stream()
        .filter(entry -> entry.event() != null && entry.about() != null)
        .map(entry -> line(entry, decisions.get(Objects.requireNonNull(entry.about())), filter))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Line> line(Entry entry, DecisionLog.@Nullable Line decision, Filter filter) {
    String guide = decision == null ? "" : decision.guide();
    if (!filter.guide().isEmpty() && !filter.guide().equals(guide)) {
      return Optional.empty();
    }
    Event.Feedback feedback = (Event.Feedback) Objects.requireNonNull(entry.event());
    return Optional.of(
        new Line(
            Labels.time(entry.at()),
            Objects.requireNonNull(entry.about()),
            labels.guide(guide),
            feedback.rule() == null ? "" : feedback.rule(),
            feedback.complaint() == Event.Complaint.WRONG ? "wrong" : "unclear",
            feedback.from() != null
                ? Labels.role(feedback.from().name())
                : entry.by() == null ? "" : Labels.role(entry.by().role()),
            feedback.words() == null ? "" : feedback.words()));
  }
}
