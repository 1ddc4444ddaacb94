package org.guideonapage.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * How entries are bound together. Content is bound by a commitment, SHA-256 of a random salt and
 * the content: once both are removed nothing can be guessed back from it, short as some contents
 * are. The entry's hash is SHA-256 of its header, seven lines that end with the hash before it.
 */
final class Hashing {
  static final int SALT_BYTES = 16;
  private static final int LARGEST_CONTENT = 32 << 20;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String KEY_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int KEY_LENGTH = 20;

  private Hashing() {}

  static byte[] salt() {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return salt;
  }

  /** A name for a member of staff from which nothing can be worked out. */
  static String key() {
    StringBuilder key = new StringBuilder("s-");
    for (int i = 0; i < KEY_LENGTH; i++) {
      key.append(KEY_LETTERS.charAt(RANDOM.nextInt(KEY_LETTERS.length())));
    }
    return key.toString();
  }

  static byte[] commitment(byte[] salt, byte[] content) {
    MessageDigest digest = sha256();
    digest.update(salt);
    return digest.digest(content);
  }

  /** The header as it is hashed. */
  static byte[] header(
      long sequence,
      String at,
      String kind,
      @Nullable String about,
      byte[] commitment,
      byte[] previous) {
    HexFormat hex = HexFormat.of();
    return ("guide-on-a-page record 1\n"
            + sequence
            + '\n'
            + at
            + '\n'
            + kind
            + '\n'
            + (about == null ? "-" : about)
            + '\n'
            + hex.formatHex(commitment)
            + '\n'
            + hex.formatHex(previous)
            + '\n')
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] hash(byte[] bytes) {
    return sha256().digest(bytes);
  }

  static byte[] squeezed(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4 + 64);
    try (DeflaterOutputStream squeezing = new DeflaterOutputStream(bytes)) {
      squeezing.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * The bytes as they were before.
   *
   * @throws IOException when they were changed so that they cannot be read
   */
  static byte[] unsqueezed(byte[] squeezed) throws IOException {
    try (InflaterInputStream stream = new InflaterInputStream(new ByteArrayInputStream(squeezed))) {
      byte[] plain = stream.readNBytes(LARGEST_CONTENT);
      if (stream.read() >= 0) {
        throw new IOException("more than " + LARGEST_CONTENT + " bytes");
      }
      return plain;
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
