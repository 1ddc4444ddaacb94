package org.guideonapage.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.guideonapage.record.DecisionLog;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.Event;
import org.guideonapage.rulebook.LondonTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which decisions of the record a command takes, beside those it is given by name. */
final class SearchOption {
  private static final Duration A_WHILE = Duration.ofSeconds(10);

  @Option(names = "--from", paramLabel = "DAY", description = "Recorded on this day or later.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DAY", description = "Recorded on this day or before.")
  private @Nullable String to;

  @Option(names = "--guide", paramLabel = "GUIDE", description = "Answered by this guide.")
  private @Nullable String guide;

  @Option(names = "--outcome", paramLabel = "CODE", description = "Answered by this code.")
  private @Nullable String outcome;

  @Option(names = "--rules", paramLabel = "VERSION", description = "Answered by these rules.")
  private @Nullable String rules;

  @Option(
      names = "--decided",
      paramLabel = "CHOICE",
      description = "What the person decided last: ${COMPLETION-CANDIDATES}.")
  private Event.@Nullable Choice choice;

  @Option(names = "--held", description = "A legal hold was placed on it.")
  private boolean held;

  /** The references of those that fit; none when nothing was asked for. */
  List<String> references(DecisionRecord record) {
    DecisionLog.Search search =
        new DecisionLog.Search(
            start(from, 0), start(to, 1), guide, outcome, rules, choice, null, held);
    if (search.equals(DecisionLog.Search.ALL)) {
      return List.of();
    }
    while (!record.rollup().catchUp(A_WHILE).complete()) {
      continue; // the list must be whole
    }
    return record.log().references(search, Integer.MAX_VALUE);
  }

  private static @Nullable Instant start(@Nullable String day, int more) {
    try {
      return day == null
          ? null
          : LocalDate.parse(day).plusDays(more).atStartOfDay(LondonTime.LONDON).toInstant();
    } catch (DateTimeException e) {
      throw new Commands.BadInput("a day is written as 2026-11-21");
    }
  }
}
