package org.guideonapage.api;

import org.jspecify.annotations.Nullable;

/** Says back what was sent: short, and in characters that can be shown and written. */
final class Echo {
  private static final int LONGEST = 60;
  private static final String CUT = "...";
  private static final int REPLACEMENT = 0xFFFD;

  private Echo() {}

  /** At most 60 characters of it. */
  static String shorten(@Nullable Object sent) {
    String text = clean(String.valueOf(sent));
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - CUT.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
  }

  /** The same text without halves of characters and control characters. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(
            c ->
                Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE
                    ? REPLACEMENT
                    : c)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
