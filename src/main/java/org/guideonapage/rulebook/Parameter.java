package org.guideonapage.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure, list or date that is the law's or the force's choice and never stands in a rule.
 *
 * @param words as rules name it: "the repeat call limit"
 * @param values dated, in force one at a time
 * @param basis whose figure it is; "design" is our own proposal
 */
public record Parameter(
    String id,
    String words,
    Unit unit,
    List<Dated> values,
    @Nullable List<String> cites,
    Basis basis,
    @Nullable String note) {

  /** A value and the days on which it holds; null dates are open ends. */
  public record Dated(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Object value) {
    boolean holdsOn(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
  }

  /** Units. */
  @SuppressWarnings("JavaLangClash")
  public enum Unit {
    hours,
    minutes,
    days,
    months,
    count,
    date,
    list,
    flag,
    text,
    /** Entries of a force's contacts. */
    contacts
  }

  /** Whose figure it is. */
  @SuppressWarnings("JavaLangClash")
  public enum Basis {
    statute,
    regulation,
    guidance,
    design,
    force
  }

  public Parameter {
    values = List.copyOf(values);
  }

  /**
   * Whether a force may set it: neither the law's figures nor the day on which the law of the
   * shared rules was last checked.
   */
  public boolean isForces() {
    return basis != Basis.statute && basis != Basis.regulation && !id.equals("lawVerifiedTo");
  }

  /** Its value on a day; empty when none holds then, or the value is not set. */
  public Optional<Object> on(LocalDate day) {
    return values.stream()
        .filter(v -> v.holdsOn(day))
        .filter(v -> v.value() != null)
        .findFirst()
        .map(Dated::value);
  }

  /**
   * Its value on a day as a whole number.
   *
   * @throws IllegalStateException when no number holds on that day
   */
  public int numberOn(LocalDate day) {
    return on(day)
        .filter(Number.class::isInstance)
        .map(n -> ((Number) n).intValue())
        .orElseThrow(
            () -> new IllegalStateException("parameter " + id + " has no number on " + day));
  }
}
