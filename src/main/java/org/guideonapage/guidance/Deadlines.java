package org.guideonapage.guidance;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.guideonapage.decision.Decision;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Clock;
import org.guideonapage.rulebook.Edition;
import org.guideonapage.rulebook.Parameter;

/**
 * Works out deadlines from the facts. Hours and minutes are elapsed time, also across a clock
 * change; days and months are calendar ones in Europe/London with the first day counted, and end at
 * midnight after the last.
 */
final class Deadlines {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX");

  private final Edition edition;
  private final ZonedDateTime asAt;

  Deadlines(Edition edition, ZonedDateTime asAt) {
    this.edition = edition;
    this.asAt = asAt;
  }

  /**
   * The deadlines of the clocks that run, soonest first; a clock whose start is not told has none.
   */
  List<Decision.Deadline> of(List<String> clocks, Incident incident, Predicate<String> available) {
    List<Decision.Deadline> deadlines = new ArrayList<>();
    for (String id : clocks.stream().distinct().toList()) {
      Clock clock = edition.rulebook().clocks().get(id);
      if (clock != null) {
        deadline(clock, incident, available).ifPresent(deadlines::add);
      }
    }
    deadlines.sort(
        Comparator.comparing(Decision.Deadline::hoursLeft).thenComparing(Decision.Deadline::what));
    return deadlines;
  }

  private Optional<Decision.Deadline> deadline(
      Clock clock, Incident incident, Predicate<String> available) {
    Optional<ZonedDateTime> start = start(clock, incident);
    if (start.isEmpty()) {
      return Optional.empty();
    }
    ZonedDateTime end = clock.length() == null ? start.get() : end(clock, start.get());
    String from =
        clock.length() == null
            ? "as told"
            : iso(start.get()) + (Boolean.TRUE.equals(clock.startsAgo()) ? ", counted back" : "");
    if (clock.extension() != null && available.test(clock.extension().provision())) {
      Optional<Told> by = incident.told(clock.extension().by());
      if (by.isPresent() && by.get() instanceof Told.Amount hours) {
        int granted = Math.min(hours.number(), edition.number(clock.extension().atMost()));
        end = end.plus(Duration.ofHours(granted));
        from += ", with " + granted + " hours under " + clock.extension().provision();
      }
    }
    return Optional.of(
        new Decision.Deadline(
            clock.what(),
            iso(end),
            clock.provision(),
            from,
            Math.floorDiv(Duration.between(asAt, end).toMinutes(), 60L)));
  }

  private Optional<ZonedDateTime> start(Clock clock, Incident incident) {
    Optional<Told> told = incident.told(clock.starts());
    if (told.isPresent() && told.get() instanceof Told.Moment moment) {
      return Optional.of(moment.at().withZoneSameInstant(Derivation.LONDON));
    }
    if (told.isPresent()
        && told.get() instanceof Told.Amount ago
        && Boolean.TRUE.equals(clock.startsAgo())) {
      return Optional.of(
          switch (edition.rulebook().fact(clock.starts()).type()) {
            case days -> asAt.withZoneSameInstant(Derivation.LONDON).minusDays(ago.number());
            case minutes -> asAt.minus(Duration.ofMinutes(ago.number()));
            default -> asAt.minus(Duration.ofHours(ago.number()));
          });
    }
    return Optional.empty();
  }

  private ZonedDateTime end(Clock clock, ZonedDateTime start) {
    Parameter length =
        edition.rulebook().parameter(java.util.Objects.requireNonNull(clock.length()));
    int n = length.numberOn(edition.day());
    return switch (length.unit()) {
      case minutes -> start.plus(Duration.ofMinutes(n));
      case days ->
          start.toLocalDate().plusDays(n).atTime(LocalTime.MIDNIGHT).atZone(Derivation.LONDON);
      case months ->
          start.toLocalDate().plusMonths(n).atTime(LocalTime.MIDNIGHT).atZone(Derivation.LONDON);
      default -> start.plus(Duration.ofHours(n));
    };
  }

  static String iso(ZonedDateTime at) {
    return at.withZoneSameInstant(Derivation.LONDON).format(MINUTES);
  }
}
