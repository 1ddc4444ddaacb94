package org.guideonapage.oversight;

import jakarta.servlet.http.HttpServletResponse;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guideonapage.authoring.AnswerSwitch;
import org.guideonapage.authoring.LiveRules;
import org.guideonapage.people.Acting;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.Event;
import org.guideonapage.record.NotRecorded;
import org.guideonapage.record.Rollup;
import org.guideonapage.record.Upkeep;
import org.guideonapage.web.InFrame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For those who run the service: its health in words, and the switch that turns answers off. */
@Controller
@InFrame
class AdminController extends OversightPages {
  private final LiveRules rules;
  private final AnswerSwitch answers;
  private final AnswersHealth answering;
  private final LawHealth law;

  AdminController(
      DecisionRecord record,
      LiveRules rules,
      AnswerSwitch answers,
      AnswersHealth answering,
      LawHealth law,
      Acting acting) {
    super(record, acting);
    this.rules = rules;
    this.answers = answers;
    this.answering = answering;
    this.law = law;
  }

  /** One line about health; what is not well is marked by a word. */
  record Line(String what, boolean well, String words) {}

  @GetMapping("/admin/health")
  String health(Model model) {
    List<Line> lines = new ArrayList<>();
    Optional<AnswerSwitch.Off> off = answers.off();
    lines.add(
        new Line(
            "Answers",
            off.isEmpty() && answering.health().getStatus().getCode().equals("UP"),
            off.map(
                    one ->
                        "Turned off since "
                            + Labels.time(one.since())
                            + ". The printed guides are shown. Reason: "
                            + one.reason())
                .orElse("Given. Rules are " + answering.health().getDetails().get("rules") + ".")));
    LiveRules.Status status = rules.status();
    lines.add(
        new Line(
            "Rules",
            status.fresh(),
            "Version "
                + Labels.version(status.version())
                + " has answered since "
                + Labels.time(status.since())
                + (status.fresh()
                    ? ". It is what the rules folder says."
                    : ". The rules folder now says something that cannot be taken over, with "
                        + status.faults().size()
                        + " faults; see the check command.")));
    lines.add(new Line("Law", law.age().fresh(), law.age().words()));
    lines.add(writable());
    lines.add(
        done(
            Upkeep.What.VERIFIED,
            "Record verified",
            "The whole record was never verified here. Do it now."));
    lines.add(counted());
    lines.add(
        done(
            Upkeep.What.BACKED_UP,
            "Backup",
            "No backup was ever made. Have one made every night: record backup FILE."));
    lines.add(
        done(
            Upkeep.What.REHEARSED,
            "Restore test",
            "No backup was ever put back for a trial. Do it now: record rehearse FILE."));
    model.addAttribute("lines", lines);
    return "oversight/health";
  }

  private Line writable() {
    try {
      record.probe();
      return new Line(
          "Record", true, "Can be written. It has " + record.head().sequence() + " entries.");
    } catch (NotRecorded e) {
      return new Line(
          "Record",
          false,
          "Cannot be written: "
              + e.why().words()
              + ". Answers are given, marked not recorded. Make room or bring the database back.");
    }
  }

  private Line counted() {
    try {
      Rollup.Reach reach = record.rollup().reach();
      return new Line(
          "Counts",
          true,
          reach.complete()
              ? "Up to date."
              : "Being brought up to date: "
                  + (reach.last() - reach.reached())
                  + " entries to go.");
    } catch (NotRecorded e) {
      return new Line("Counts", false, "Cannot be read: " + e.why().words() + ".");
    }
  }

  private Line done(Upkeep.What what, String title, String never) {
    try {
      return record
          .upkeep()
          .last(what)
          .map(
              done ->
                  new Line(
                      title,
                      done.well(),
                      Labels.time(done.at()) + ". " + done.words().lines().findFirst().orElse("")))
          .orElse(new Line(title, false, never));
    } catch (NotRecorded e) {
      return new Line(title, false, "Not known: " + e.why().words() + ".");
    }
  }

  @GetMapping("/admin/switch")
  String show(Model model) {
    return page("", new Problems(), model);
  }

  private String page(String typed, Problems problems, Model model) {
    Optional<AnswerSwitch.Off> off = answers.off();
    model.addAttribute("off", off.orElse(null));
    model.addAttribute(
        "since", off.map(AnswerSwitch.Off::since).map((Instant at) -> Labels.time(at)).orElse(""));
    model.addAttribute("typed", typed);
    model.addAttribute("problems", problems);
    model.addAttribute("failed", problems.any());
    return "oversight/switch";
  }

  /** The switch comes first; that it could not be recorded never keeps answers on. */
  @PostMapping("/admin/switch")
  String turn(
      @RequestParam(defaultValue = "") String turn,
      @RequestParam(defaultValue = "") String words,
      Model model,
      HttpServletResponse response) {
    Problems problems = new Problems();
    boolean on = turn.equals("on");
    if (!on && !turn.equals("off")) {
      return "redirect:/admin/switch";
    }
    problems
        .attempt("words", () -> new Event.Switched(on, words))
        .ifPresent(switched -> turn(switched, problems));
    if (problems.any()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page(words, problems, model);
    }
    return "redirect:/admin/switch";
  }

  private void turn(Event.Switched switched, Problems problems) {
    try {
      if (switched.on()) {
        answers.turnOn();
      } else {
        answers.turnOff(switched.words());
      }
      record.switched(acting.by(), switched);
    } catch (UncheckedIOException e) {
      problems.add(
          "words",
          "The switch could not be turned: its file cannot be written. Tell those who run the"
              + " service.");
    } catch (NotRecorded e) {
      problems.add(
          "words",
          "Answers are now "
              + (switched.on() ? "on" : "off")
              + ", but that could not be recorded. Write it down with the time.");
    }
  }
}
