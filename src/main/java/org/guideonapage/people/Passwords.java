package org.guideonapage.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Passwords of local accounts: length counts, nothing else is demanded but that it is not one that
 * everybody tries first (NIST SP 800-63B).
 */
final class Passwords {
  /** Fewest characters of a password. */
  static final int SHORTEST = 12;

  /** Most bytes of a password, which is what bcrypt takes. */
  static final int LONGEST = 72;

  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 5;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Set<String> COMMON = common();
  private static final PasswordEncoder ENCODER =
      new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder()));

  /** Compared with when there is no account, so that this takes as long as when there is one. */
  static final String NOBODY =
      "{bcrypt}$2a$10$fKDxFcoQs3fZB/bpBRCdL.2Pn1xQPj.N2rj24R0/AG3NV5Pg2b9W6";

  private Passwords() {}

  static String hash(String password) {
    return ENCODER.encode(normal(password));
  }

  static boolean matches(String password, Optional<String> hash) {
    String typed = normal(password);
    boolean fits = typed.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    return ENCODER.matches(fits ? typed : "", hash.orElse(NOBODY)) && fits && hash.isPresent();
  }

  /** A password to be used once: about 99 bits, in groups that can be read out. */
  static String oneTime() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      if (i > 0 && i % GROUP == 0) {
        password.append('-');
      }
      password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return password.toString();
  }

  /** Why this cannot be the password of an account, or empty. */
  static Optional<String> fault(String password, String name) {
    String typed = normal(password);
    String plain = typed.toLowerCase(Locale.ROOT);
    if (typed.codePointCount(0, typed.length()) < SHORTEST) {
      return Optional.of("Use at least " + SHORTEST + " characters. Three or four words are good.");
    }
    if (typed.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      return Optional.of("Use at most " + LONGEST + " characters.");
    }
    String bare = plain.replaceAll("[^\\p{L}\\p{N}]", "");
    if (COMMON.contains(plain)
        || COMMON.contains(bare)
        || plain.chars().distinct().count() < 5
        || plain.contains("guideonapage")
        || plain.contains(name.toLowerCase(Locale.ROOT))) {
      return Optional.of("This password is easy to guess. Choose another.");
    }
    return Optional.empty();
  }

  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  private static Set<String> common() {
    try (InputStream in = new ClassPathResource("people/common-passwords.txt").getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("the jar lacks the common passwords", e);
    }
  }
}
