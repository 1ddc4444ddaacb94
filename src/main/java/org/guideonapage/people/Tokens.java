package org.guideonapage.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guideonapage.privacy.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of other systems. A token is shown once, when it is made; kept is its hash, which is
 * enough for 256 random bits.
 */
public final class Tokens {
  /** What every token begins with, so that one is known when it turns up where it should not. */
  static final String PREFIX = "gop_";

  /** Most days a token can be used. */
  public static final int LONGEST_DAYS = 366;

  private static final int LONGEST_LABEL = 60;
  private static final int SECRET = 32;
  private static final int ID = 5;
  private static final Duration KEEP_QUIET = Duration.ofMinutes(1);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final PeopleStore store;
  private final People people;
  private final Clock clock;

  Tokens(PeopleStore store, People people, Clock clock) {
    this.store = store;
    this.people = people;
    this.clock = clock;
  }

  /** Tokens as the settings say, for a command. */
  public static <T> T with(PeopleSettings settings, Clock clock, Function<Tokens, T> work) {
    try (PeopleStore store = new PeopleStore(settings)) {
      return work.apply(new Tokens(store, new People(store, clock), clock));
    }
  }

  /**
   * A token as an administrator sees it.
   *
   * @param id what the record names as who acted
   * @param label which system has it
   * @param usedAt when it was last used, to the minute, or null
   */
  public record Token(
      String id,
      String label,
      Set<Scope> scopes,
      Instant madeAt,
      Instant expiresAt,
      @Nullable Instant revokedAt,
      @Nullable Instant usedAt) {

    public Token {
      scopes = scopes.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(scopes));
    }

    /** Whether it can be used at a moment. */
    public boolean usable(Instant now) {
      return revokedAt == null && now.isBefore(expiresAt);
    }

    /** Its scopes as they are written. */
    public String words() {
      return scopes.stream().sorted().map(Scope::code).collect(Collectors.joining(" "));
    }
  }

  /** A token just made; its text is not kept. */
  public record Made(String id, String text, Instant expiresAt) {}

  /**
   * Makes a token.
   *
   * @param label which system it is for; nothing about a person
   * @param days how long it can be used
   * @param by id of who makes it
   * @throws Refusal when it cannot be made so
   */
  public Made make(String label, Set<Scope> scopes, int days, String by) {
    String named = label.strip();
    if (named.isEmpty() || named.length() > LONGEST_LABEL) {
      throw new Refusal("Say in 1 to " + LONGEST_LABEL + " characters which system it is for.");
    }
    if (!PersonalData.in(named).isEmpty()) {
      throw new Refusal("Name the system, not a person.");
    }
    if (scopes.isEmpty()) {
      throw new Refusal("Choose what the token is for.");
    }
    if (days < 1 || days > LONGEST_DAYS) {
      throw new Refusal("Choose 1 to " + LONGEST_DAYS + " days.");
    }
    String id = "T-" + HexFormat.of().withUpperCase().formatHex(random(ID));
    String text =
        PREFIX
            + id.substring(2)
            + "_"
            + Base64.getUrlEncoder().withoutPadding().encodeToString(random(SECRET));
    Instant now = clock.instant();
    Instant until = now.plus(Duration.ofDays(days));
    store.write(
        client -> {
          client
              .sql(
                  "INSERT INTO token (id, label, hash, scopes, made_at, expires_at)"
                      + " VALUES (?, ?, ?, ?, ?, ?)")
              .params(id, named, hash(text), codes(scopes), now.toString(), until.toString())
              .update();
          return people.deed(client, by, "made for " + codes(scopes), id);
        });
    return new Made(id, text, until);
  }

  /** Every token, those that can be used first. */
  public List<Token> all() {
    return store.read(
        client ->
            client
                .sql("SELECT * FROM token ORDER BY (revoked_at IS NOT NULL), expires_at DESC, id")
                .query(Tokens::token)
                .list());
  }

  /**
   * Takes a token away; at once.
   *
   * @throws Refusal when there is none
   */
  public void revoke(String id, String by) {
    store.write(
        client -> {
          int found =
              client
                  .sql("UPDATE token SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL")
                  .params(clock.instant().toString(), id)
                  .update();
          if (found == 0) {
            throw new Refusal("There is no such token in use.");
          }
          return people.deed(client, by, "revoked", id);
        });
  }

  static boolean isOurs(String text) {
    return text.startsWith(PREFIX);
  }

  /** The token with this text, if it can be used now. That it was used is kept to the minute. */
  Optional<Token> usable(String text) {
    int end = text.indexOf('_', PREFIX.length());
    if (!isOurs(text) || end < 0) {
      return Optional.empty();
    }
    String id = "T-" + text.substring(PREFIX.length(), end);
    Instant now = clock.instant();
    Optional<Token> found =
        store.read(
            client ->
                client
                    .sql("SELECT * FROM token WHERE id = ?")
                    .param(id)
                    .query(
                        (row, number) ->
                            same(row.getString("hash"), hash(text))
                                ? Optional.of(token(row, number))
                                : Optional.<Token>empty())
                    .optional()
                    .flatMap(token -> token));
    Optional<Token> usable = found.filter(token -> token.usable(now));
    usable.ifPresent(token -> used(token, now));
    return usable;
  }

  private void used(Token token, Instant now) {
    if (token.usedAt() != null && token.usedAt().plus(KEEP_QUIET).isAfter(now)) {
      return;
    }
    store.writeIfItCan(
        client ->
            client
                .sql("UPDATE token SET used_at = ? WHERE id = ?")
                .params(now.toString(), token.id())
                .update());
  }

  private static Token token(ResultSet row, int number) throws SQLException {
    Set<Scope> scopes =
        Arrays.stream(row.getString("scopes").split(" ", -1))
            .map(Scope::of)
            .flatMap(Optional::stream)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
    String revoked = row.getString("revoked_at");
    String used = row.getString("used_at");
    return new Token(
        row.getString("id"),
        row.getString("label"),
        scopes,
        Instant.parse(row.getString("made_at")),
        Instant.parse(row.getString("expires_at")),
        revoked == null ? null : Instant.parse(revoked),
        used == null ? null : Instant.parse(used));
  }

  private static String codes(Set<Scope> scopes) {
    return scopes.stream().sorted().map(Scope::code).collect(Collectors.joining(" "));
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
