package org.guideonapage.rulebook;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
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

  /**
   * A line with its names replaced. What begins a sentence begins with a capital.
   *
   * @param value what stands for a name
   */
  public static String filled(String line, UnaryOperator<String> value) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (int open = line.indexOf('{'); open >= 0; open = line.indexOf('{', at)) {
      int close = line.indexOf('}', open);
      if (close < 0) {
        break;
      }
      String words = value.apply(line.substring(open + 1, close));
      boolean starts = open == 0 || line.startsWith(". ", open - 2);
      filled.append(line, at, open).append(starts ? capital(words) : words);
      at = close + 1;
    }
    return at == 0 ? line : filled.append(line, at, line.length()).toString();
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
