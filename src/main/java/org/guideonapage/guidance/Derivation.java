package org.guideonapage.guidance;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Edition;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.Parameter;

/**
 * Works out facts that follow from others: elapsed hours, days under a section, whether a power
 * still runs, the state of the law, what the force decided. Hours are elapsed time; days are
 * calendar days in Europe/London.
 */
final class Derivation {
  /** The zone of every local time. */
  static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final String LAW = "lawOnPoliceStations";
  private static final LocalDate REGULATIONS = LocalDate.of(2017, 12, 11);
  private static final int TOLERANCE_HOURS = 1;

  private final Edition edition;
  private final ZonedDateTime asAt;

  Derivation(Edition edition, ZonedDateTime asAt) {
    this.edition = edition;
    this.asAt = asAt;
  }

  /**
   * The incident with everything that follows from it.
   *
   * @throws Contradiction when a fact is given and follows otherwise, or a start lies in the future
   */
  Incident complete(Incident told) {
    Map<String, Told> complete = new TreeMap<>(told.facts());
    for (Fact fact : edition.rulebook().workedOut()) {
      if (fact.setBy() != null) {
        flag(fact.setBy()).ifPresent(set -> complete.put(fact.id(), set));
      }
      if (fact.derived() != null) {
        Optional<Told> follows = derive(fact.derived(), told);
        if (follows.isPresent()) {
          Optional<Told> given = told.told(fact.id());
          if (given.isPresent() && !agree(given.get(), follows.get())) {
            throw new Contradiction(
                java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(fact.id()),
                        fact.derived().from().stream().filter(told.facts()::containsKey))
                    .toList(),
                fact.topic()
                    + " is given as "
                    + given.get().plain()
                    + " and follows from the times as "
                    + follows.get().plain());
          }
          complete.put(
              fact.id(), given.filter(g -> !(g instanceof Told.NotKnown)).orElse(follows.get()));
        }
      }
    }
    if (edition.rulebook().facts().containsKey(LAW)) {
      complete.put(LAW, new Told.Value(lawOnPoliceStations(asAt.toLocalDate())));
    }
    return new Incident(complete);
  }

  private Optional<Told> derive(Fact.Derived derived, Incident told) {
    List<ZonedDateTime> starts =
        derived.from().stream()
            .map(told::told)
            .flatMap(Optional::stream)
            .filter(Told.Moment.class::isInstance)
            .map(t -> ((Told.Moment) t).at())
            .sorted()
            .toList();
    if (starts.isEmpty()) {
      return Optional.empty();
    }
    ZonedDateTime first = starts.get(0);
    if (derived.as() == Fact.Arithmetic.STILL_TO_COME) {
      return Optional.of(new Told.Value(asAt.isBefore(first) ? "YES" : "NO"));
    }
    if (first.isAfter(asAt)) {
      throw new Contradiction(
          derived.from().stream().filter(told.facts()::containsKey).toList(),
          "a time that has happened lies after the moment judged, " + asAt.toOffsetDateTime());
    }
    long number =
        derived.as() == Fact.Arithmetic.HOURS_SINCE
            ? Duration.between(first, asAt).toHours()
            : ChronoUnit.DAYS.between(
                    first.withZoneSameInstant(LONDON).toLocalDate(),
                    asAt.withZoneSameInstant(LONDON).toLocalDate())
                + 1;
    return Optional.of(new Told.Amount((int) Math.min(number, Integer.MAX_VALUE)));
  }

  private static boolean agree(Told given, Told follows) {
    if (given instanceof Told.NotKnown) {
      return true;
    }
    if (given instanceof Told.Amount a && follows instanceof Told.Amount b) {
      return Math.abs(a.number() - b.number()) <= TOLERANCE_HOURS;
    }
    return given.equals(follows);
  }

  /** The state of the law on police stations as places of safety on a day. */
  String lawOnPoliceStations(LocalDate day) {
    if (day.isBefore(REGULATIONS)) {
      return "BEFORE_2017";
    }
    Optional<LocalDate> switchedOn = date("mha2025s48InForceFrom");
    if (switchedOn.isPresent() && !day.isBefore(switchedOn.get())) {
      return "SECTION_48";
    }
    return day.isAfter(lawVerifiedTo()) ? "NOT_CHECKED" : "REGULATIONS_2017";
  }

  /** The last date to which somebody checked the law. */
  LocalDate lawVerifiedTo() {
    return date("lawVerifiedTo").orElseThrow();
  }

  /** What the force says on that day, as the answer to a question that nobody is asked. */
  private Optional<Told> flag(String parameter) {
    return edition
        .rulebook()
        .parameter(parameter)
        .on(asAt.toLocalDate())
        .map(value -> new Told.Value(Boolean.TRUE.equals(value) ? "YES" : "NO"));
  }

  private Optional<LocalDate> date(String parameter) {
    Parameter dated = edition.rulebook().parameter(parameter);
    return dated.on(asAt.toLocalDate()).map(value -> LocalDate.parse(String.valueOf(value)));
  }
}
