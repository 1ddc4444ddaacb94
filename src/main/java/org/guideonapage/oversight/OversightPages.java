package org.guideonapage.oversight;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.NoSuchDecision;
import org.guideonapage.record.NotRecorded;
import org.guideonapage.record.Upkeep;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the pages of this room have in common. */
abstract class OversightPages {
  /** The longest a page waits for list and counts to be brought up to date. */
  private static final Duration A_MOMENT = Duration.ofMillis(300);

  /** What is said when a post could not be recorded. */
  static final String NOT_SAVED =
      "This could not be saved. Copy it, tell those who run the service, and send it again later.";

  final DecisionRecord record;

  OversightPages(DecisionRecord record) {
    this.record = record;
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
