package org.guideonapage.web;

import java.util.List;
import org.guideonapage.advice.BulkRun;

/**
 * A run of scenarios.
 *
 * @param words how far it is, in a sentence
 * @param over whether nothing more comes
 * @param apart those that the other rules answer otherwise
 */
record RunPage(
    String words,
    String by,
    boolean over,
    boolean beside,
    List<BulkRun.Result> differs,
    List<BulkRun.Result> contested,
    List<BulkRun.Result> cannot,
    List<BulkRun.Result> apart,
    int moreApart) {
  private static final int MOST = 200;
  private static final int SHORT = 12;

  static RunPage of(BulkRun run) {
    BulkRun.Progress progress = run.progress();
    List<BulkRun.Result> results = run.results();
    List<BulkRun.Result> apart =
        results.stream().filter(result -> !result.moved().isEmpty()).toList();
    long passes = results.stream().filter(result -> result.state() == BulkRun.State.PASSES).count();
    String words =
        progress.done()
            + " of "
            + progress.of()
            + " run, "
            + passes
            + " as expected"
            + (progress.cancelled() ? ", stopped" : progress.over() ? "" : ", still running")
            + (run.order().beside() == null
                ? "."
                : "; " + apart.size() + " of " + progress.done() + " change.");
    return new RunPage(
        words,
        "Rules "
            + shortened(run.order().rules().rulebook().version())
            + (run.order().beside() == null
                ? ""
                : " beside " + shortened(run.order().beside().rulebook().version()))
            + (run.order().day() == null ? ", each on its own day" : ", on " + run.order().day()),
        progress.over(),
        run.order().beside() != null,
        of(results, BulkRun.State.DIFFERS),
        of(results, BulkRun.State.CONTESTED),
        of(results, BulkRun.State.CANNOT_RUN),
        apart.stream().limit(MOST).toList(),
        Math.max(0, apart.size() - MOST));
  }

  private static String shortened(String version) {
    return version.substring(0, Math.min(SHORT, version.length()));
  }

  private static List<BulkRun.Result> of(List<BulkRun.Result> results, BulkRun.State state) {
    return results.stream().filter(result -> result.state() == state).limit(MOST).toList();
  }
}
