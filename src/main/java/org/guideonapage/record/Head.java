package org.guideonapage.record;

import java.util.Optional;

/**
 * The end of the chain: what to keep elsewhere to see later that nothing before it was changed.
 *
 * @param sequence number of the last entry; 0 when there is none
 * @param hash its SHA-256 in hexadecimal, 64 characters
 */
public record Head(long sequence, String hash) {
  /** The head of a chain without entries. */
  static final Head NONE = new Head(0, "0".repeat(64));

  /** Reads a head as it is printed; empty when it is none. */
  public static Optional<Head> parse(String line) {
    return Anchor.parse(line);
  }

  /** Number, space, hash. */
  @Override
  public String toString() {
    return sequence + " " + hash;
  }
}
