package org.guideonapage.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something we cite.
 *
 * @param from first day in force, null where none is known
 * @param to last day in force, null while it is in force
 * @param lastChecked when somebody last held our words against it
 * @param address where it can be read, null where we know of none
 * @param origin where and how far we read it
 * @param howRead how much of it we read, where not all
 * @param datePrecision month, year, unknown or none, where the day is not known
 * @param inForce false for law that was enacted and has not begun
 */
public record Source(
    String id,
    String title,
    @Nullable String provision,
    Kind kind,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    LocalDate lastChecked,
    Confidence confidence,
    @Nullable String address,
    String summary,
    @Nullable String origin,
    @Nullable String howRead,
    @Nullable String datePrecision,
    @Nullable Boolean inForce) {

  /** Kinds of source. */
  @SuppressWarnings("JavaLangClash")
  public enum Kind {
    statute,
    regulation,
    @SuppressWarnings("NamingStyle")
    case_,
    code,
    guidance,
    report,
    commentary,
    policy;

    @com.fasterxml.jackson.annotation.JsonCreator
    static Kind read(String text) {
      return valueOf(text.equals("case") ? "case_" : text);
    }

    @com.fasterxml.jackson.annotation.JsonValue
    String write() {
      return this == case_ ? "case" : name();
    }
  }

  /** How sure we are of our words. */
  public enum Confidence {
    high,
    medium,
    low
  }
}
