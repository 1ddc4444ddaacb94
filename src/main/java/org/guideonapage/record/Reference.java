package org.guideonapage.record;

import java.util.regex.Pattern;

/**
 * The name of a recorded decision, such as {@code D-00000471-K}: the number of its entry and a
 * check letter, so that a slip of the pen is noticed. Sorts in the order of recording.
 */
public final class Reference {
  private static final Pattern SHAPE = Pattern.compile("D-\\d{8,18}-[A-HJ-NP-RT-Z]");
  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  private Reference() {}

  static String of(long sequence) {
    return String.format("D-%08d-%s", sequence, letter(sequence));
  }

  /** Whether it looks like a reference and its check letter is right. */
  public static boolean isOne(String text) {
    return SHAPE.matcher(text).matches()
        && letter(sequence(text)) == text.charAt(text.length() - 1);
  }

  /** The number of the entry it names. */
  static long sequence(String reference) {
    return Long.parseLong(reference.substring(2, reference.length() - 2));
  }

  /** Twenty-three letters: a prime, so that every single slip and every swap is noticed. */
  private static char letter(long sequence) {
    long sum = 0;
    int weight = 2;
    for (long rest = sequence; rest > 0; rest /= 10) {
      sum += rest % 10 * weight++;
    }
    return LETTERS.charAt((int) (sum % LETTERS.length()));
  }
}
