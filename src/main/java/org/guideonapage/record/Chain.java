package org.guideonapage.record;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Appends entries, inside a piece of writing of the store. */
final class Chain {
  /** Six digits always, so that times sort as text. */
  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private final JdbcClient client;
  private final Clock clock;
  private final Set<String> mentioned = new LinkedHashSet<>();

  Chain(JdbcClient client, Clock clock) {
    this.client = client;
    this.clock = clock;
  }

  /** A moment as it is kept. */
  static String at(Instant moment) {
    return AT.format(moment.truncatedTo(ChronoUnit.MICROS));
  }

  /** The last entry. */
  static Head head(JdbcClient client) {
    return client
        .sql("SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1")
        .query((row, i) -> new Head(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2))))
        .optional()
        .orElse(Head.NONE);
  }

  /** Appends an event. */
  Head append(By by, @Nullable String about, Event event) {
    return append(by, about, event.kind(), sequence -> event.withStaff(this::key)).head();
  }

  /** An entry that was appended. */
  record Appended(Head head, String at) {}

  /**
   * Appends an entry whose content needs its number.
   *
   * @param about reference of the decision, or null; for a decision its own, made from the number
   */
  Appended append(By by, @Nullable String about, Kind kind, LongFunction<Object> what) {
    Head before = head(client);
    long sequence = before.sequence() + 1;
    String at = at(clock.instant());
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("by", by(by));
    content.put("what", what.apply(sequence));
    content.put("software", Software.VERSION);
    byte[] bytes = Json.sorted(content);
    byte[] salt = Hashing.salt();
    byte[] commitment = Hashing.commitment(salt, bytes);
    byte[] previous = HexFormat.of().parseHex(before.hash());
    String named = kind == Kind.DECISION ? Reference.of(sequence) : about;
    byte[] hash =
        Hashing.hash(Hashing.header(sequence, at, kind.name(), named, commitment, previous));
    client
        .sql(
            "INSERT INTO entry (seq, at, kind, about, commitment, previous, hash) VALUES (:seq,"
                + " :at, :kind, :about, :commitment, :previous, :hash)")
        .param("seq", sequence)
        .param("at", at)
        .param("kind", kind.name())
        .param("about", named, java.sql.Types.VARCHAR)
        .param("commitment", commitment)
        .param("previous", previous)
        .param("hash", hash)
        .update();
    client
        .sql("INSERT INTO content (seq, salt, bytes) VALUES (:seq, :salt, :bytes)")
        .param("seq", sequence)
        .param("salt", salt)
        .param("bytes", Hashing.squeezed(bytes))
        .update();
    for (String key : mentioned) {
      client
          .sql("INSERT INTO mention (key, seq) VALUES (:key, :seq)")
          .param("key", key)
          .param("seq", sequence)
          .update();
    }
    mentioned.clear();
    return new Appended(new Head(sequence, HexFormat.of().formatHex(hash)), at);
  }

  private Map<String, Object> by(By by) {
    Map<String, Object> content = new LinkedHashMap<>();
    if (by.id() != null) {
      content.put("key", key(by.id()));
    }
    content.put("role", by.role());
    return content;
  }

  /** The key that stands for a staff id in this entry; made when there is none. */
  private String key(String staffId) {
    String key =
        keyOf(client, staffId)
            .orElseGet(
                () -> {
                  String made = Hashing.key();
                  client
                      .sql("INSERT INTO staff (key, id) VALUES (:key, :id)")
                      .param("key", made)
                      .param("id", staffId)
                      .update();
                  return made;
                });
    mentioned.add(key);
    return key;
  }

  /** The key of a staff id, if there is one. */
  static Optional<String> keyOf(JdbcClient client, String staffId) {
    return client
        .sql("SELECT key FROM staff WHERE id = :id")
        .param("id", staffId)
        .query(String.class)
        .optional();
  }
}
