package org.guideonapage.oversight;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.guideonapage.people.Acting;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.Event;
import org.guideonapage.record.Question;
import org.guideonapage.record.Recorded;
import org.guideonapage.web.InFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One decision from beginning to end, its review and its legal hold. */
@Controller("decisionOfTheLog")
@InFrame
class DecisionController extends OversightPages {
  private static final List<Event.Finding> FINDINGS =
      List.of(Event.Finding.AGREE, Event.Finding.LEARNING, Event.Finding.CONCERN);

  private final Labels labels;
  private final Looking looking;

  DecisionController(DecisionRecord record, Labels labels, Acting acting, Looking looking) {
    super(record, acting);
    this.labels = labels;
    this.looking = looking;
  }

  /** What was asked and what was answered to it. */
  record Asked(String question, String answer) {}

  /** What was typed into a form that is shown again. */
  record Typed(@Nullable String finding, String review, String hold, String bundle) {
    static final Typed NOTHING = new Typed(null, "", "", "");
  }

  @GetMapping("/log/{reference}")
  String one(@PathVariable String reference, Model model) {
    return page(reference, Typed.NOTHING, new Problems(), model);
  }

  private String page(String reference, Typed typed, Problems problems, Model model) {
    Recorded first = found(reference);
    boolean seen = looking.at(first.reference(), Event.Access.SEEN);
    Recorded recorded = found(reference);
    model.addAttribute("recorded", recorded);
    model.addAttribute("outcome", recorded.decision().deployment().label());
    model.addAttribute("guide", labels.guide(recorded.guide()));
    model.addAttribute("rules", Labels.version(recorded.rulesVersion()));
    model.addAttribute("at", Labels.second(recorded.at()));
    model.addAttribute("law", Labels.day(java.time.LocalDate.parse(recorded.lawVerifiedTo())));
    model.addAttribute("asked", asked(recorded));
    model.addAttribute("moments", new TimeLine(acting.seesStaff()).of(recorded));
    model.addAttribute("versions", versions(recorded));
    model.addAttribute("held", record.keeping().isHeld(reference));
    model.addAttribute("heldItself", heldItself(recorded));
    model.addAttribute("unseen", !seen);
    model.addAttribute("findings", FINDINGS);
    model.addAttribute("typed", typed);
    model.addAttribute("problems", problems);
    model.addAttribute("failed", problems.any());
    return "oversight/decision";
  }

  private List<Asked> asked(Recorded recorded) {
    return recorded.question().facts().stream()
        .sorted(java.util.Comparator.comparingInt(asked -> labels.order(asked.fact())))
        .map(asked -> new Asked(labels.question(asked.fact()), answer(asked)))
        .toList();
  }

  private String answer(Question.Asked asked) {
    return switch (asked.state()) {
      case BLANK -> "left blank";
      case NOT_KNOWN -> "not known";
      case VALUE -> value(asked.fact(), Objects.requireNonNull(asked.value()));
    };
  }

  private String value(String fact, Object value) {
    return value instanceof java.util.Collection<?> several
        ? String.join(
            "; ", several.stream().map(one -> labels.value(fact, String.valueOf(one))).toList())
        : labels.value(fact, String.valueOf(value));
  }

  private List<LogController.VersionLine> versions(Recorded recorded) {
    String incident = recorded.question().incident();
    if (incident == null) {
      return List.of();
    }
    return record.versionsOf(incident).stream()
        .map(
            version ->
                new LogController.VersionLine(
                    version.reference(),
                    Labels.time(version.at()),
                    labels.guide(version.guide()),
                    labels.outcome(version.code())))
        .toList();
  }

  private static boolean heldItself(Recorded recorded) {
    boolean held = false;
    for (var entry : recorded.later()) {
      if (entry.event() instanceof Event.Held) {
        held = true;
      } else if (entry.event() instanceof Event.Released) {
        held = false;
      }
    }
    return held;
  }

  @PostMapping("/log/{reference}/review")
  String review(
      @PathVariable String reference,
      @RequestParam(required = false) @Nullable String finding,
      @RequestParam(defaultValue = "") String words,
      Model model,
      HttpServletResponse response) {
    Problems problems = new Problems();
    Event.Finding found =
        FINDINGS.stream().filter(one -> one.name().equals(finding)).findFirst().orElse(null);
    if (found == null) {
      problems.add("finding", "Choose what you found.");
      problems.attempt("review", () -> new Event.Reviewed(Event.Finding.AGREE, words));
    } else {
      problems.attempt(
          "review",
          () -> record.reviewed(reference, acting.by(), new Event.Reviewed(found, words)));
    }
    return done(reference, new Typed(finding, words, "", ""), problems, model, response);
  }

  @PostMapping("/log/{reference}/hold")
  String hold(
      @PathVariable String reference,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "hold") String action,
      Model model,
      HttpServletResponse response) {
    Problems problems = new Problems();
    problems.attempt(
        "hold",
        () ->
            action.equals("release")
                ? record.release(reference, acting.by(), words)
                : record.hold(reference, acting.by(), words));
    return done(reference, new Typed(null, "", words, ""), problems, model, response);
  }

  private String done(
      String reference, Typed typed, Problems problems, Model model, HttpServletResponse response) {
    if (problems.any()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page(reference, typed, problems, model);
    }
    return "redirect:/log/" + reference;
  }
}
