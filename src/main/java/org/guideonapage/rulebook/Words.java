package org.guideonapage.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes with a row or rider, apart from its logic. {@code {agency}} stands for the agency that
 * goes, {@code {aParameter}} for a parameter's value.
 */
public record Words(
    List<String> say,
    List<String> record,
    List<Review> review,
    List<String> conditions,
    List<String> duties,
    List<String> notLawful) {

  /** When to look again and why. */
  public record Review(String when, String why) {}

  /** No words. */
  public static final Words NONE = new Words(null, null, null, null, null, null);

  public Words(
      @Nullable List<String> say,
      @Nullable List<String> record,
      @Nullable List<Review> review,
      @Nullable List<String> conditions,
      @Nullable List<String> duties,
      @Nullable List<String> notLawful) {
    this.say = orEmpty(say);
    this.record = orEmpty(record);
    this.review = orEmpty(review);
    this.conditions = orEmpty(conditions);
    this.duties = orEmpty(duties);
    this.notLawful = orEmpty(notLawful);
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
