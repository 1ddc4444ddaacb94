package org.guideonapage.oversight;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.guideonapage.people.Acting;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.NoSuchDecision;
import org.guideonapage.record.NotRecorded;
import org.guideonapage.record.Recorded;
import org.guideonapage.record.Reference;
import org.guideonapage.record.Upkeep;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of this room have in common. */
abstract class OversightPages {
  /** The longest a page waits for list and counts to be brought up to date. */
  private static final Duration A_MOMENT = Duration.ofMillis(300);

  private static final List<String> PAGES =
      List.of(
          "/log",
          "/log/sample",
          "/log/verify",
          "/analytics",
          "/feedback",
          "/admin/health",
          "/admin/switch");

  /** What is said when a post could not be recorded. */
  static final String NOT_SAVED =
      "This could not be saved. Copy it, tell those who run the service, and send it again later.";

  final DecisionRecord record;

  final Acting acting;

  OversightPages(DecisionRecord record, Acting acting) {
    this.record = record;
    this.acting = acting;
  }

  /** The pages of this room that whoever looks may open. */
  @ModelAttribute("mine")
  List<String> mine() {
    return PAGES.stream().filter(acting::mayOpen).toList();
  }

  /** A decision of the record. An address without one is not found. */
  final Recorded found(String reference) {
    return Optional.of(reference)
        .filter(Reference::isOne)
        .flatMap(record::find)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** Whether the last walk along the chain found it changed. */
  @ModelAttribute("broken")
  boolean broken() {
    try {
      return record.upkeep().last(Upkeep.What.VERIFIED).map(done -> !done.well()).orElse(false);
    } catch (NotRecorded e) {
      return false;
    }
  }

  /**
   * Brings list and counts up to date, and says how many entries are missing when that takes
   * longer.
   */
  void upToDate(Model model) {
    try {
      var reach = record.rollup().catchUp(A_MOMENT);
      model.addAttribute("behind", Math.max(0, reach.last() - reach.reached()));
    } catch (NotRecorded e) {
      model.addAttribute("behind", 0L);
    }
  }

  @ExceptionHandler(NotRecorded.class)
  void away(HttpServletResponse response) throws IOException {
    response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
  }

  @ExceptionHandler(NoSuchDecision.class)
  void none(HttpServletResponse response) throws IOException {
    response.sendError(HttpStatus.NOT_FOUND.value());
  }
}
