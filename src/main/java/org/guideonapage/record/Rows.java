package org.guideonapage.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads entries back into what they say. */
final class Rows {
  /** One entry as it stands in the tables. Arrays are never changed after reading. */
  static final class Row {
    final long sequence;
    final String at;
    final String kind;
    final @Nullable String about;
    final byte[] commitment;
    final byte[] previous;
    final byte[] hash;
    final byte @Nullable [] salt;
    final byte @Nullable [] squeezed;

    Row(ResultSet row) throws SQLException {
      sequence = row.getLong("seq");
      at = row.getString("at");
      kind = row.getString("kind");
      about = row.getString("about");
      commitment = row.getBytes("commitment");
      previous = row.getBytes("previous");
      hash = row.getBytes("hash");
      salt = row.getBytes("salt");
      squeezed = row.getBytes("bytes");
    }

    byte[] header() {
      return Hashing.header(sequence, at, kind, about, commitment, previous);
    }

    /** The content; empty when it is not there any more. */
    Optional<byte[]> content() throws IOException {
      return squeezed == null ? Optional.empty() : Optional.of(Hashing.unsqueezed(squeezed));
    }

    Head head() {
      return new Head(sequence, HexFormat.of().formatHex(hash));
    }
  }

  static final String SELECT =
      "SELECT e.seq, e.at, e.kind, e.about, e.commitment, e.previous, e.hash, c.salt, c.bytes FROM"
          + " entry e LEFT JOIN content c ON c.seq = e.seq ";

  private final JdbcClient client;
  private final Map<String, Optional<String>> ids = new HashMap<>();

  Rows(JdbcClient client) {
    this.client = client;
  }

  List<Row> about(String reference) {
    return client
        .sql(SELECT + "WHERE e.about = :about ORDER BY e.seq")
        .param("about", reference)
        .query((row, i) -> new Row(row))
        .list();
  }

  Entry entry(Row row) {
    Kind kind = Kind.valueOf(row.kind);
    Map<String, Object> content = content(row);
    Event event =
        content.isEmpty() || kind.event() == null
            ? null
            : event(kind, java.util.Objects.requireNonNull(content.get("what")));
    return new Entry(
        row.sequence,
        Instant.parse(row.at),
        kind,
        row.about,
        row.head().hash(),
        content.isEmpty() ? null : by(content),
        event);
  }

  /** A decision with what followed; empty when there is none or its content was removed. */
  Optional<Recorded> recorded(String reference) {
    List<Row> rows = about(reference);
    if (rows.isEmpty() || !rows.get(0).kind.equals(Kind.DECISION.name())) {
      return Optional.empty();
    }
    Row first = rows.get(0);
    Map<String, Object> content = content(first);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Answered what = Json.as(java.util.Objects.requireNonNull(content.get("what")), Answered.class);
    return Optional.of(
        new Recorded(
            reference,
            first.sequence,
            Instant.parse(first.at),
            by(content),
            what.question(),
            what.guide(),
            what.guideVersion(),
            what.rulesVersion(),
            what.lawVerifiedTo(),
            what.fired(),
            String.valueOf(content.get("software")),
            what.answer(),
            rows.stream().skip(1).map(this::entry).toList(),
            DecisionRecord.after(client, reference).orElse(null)));
  }

  private Map<String, Object> content(Row row) {
    try {
      return row.content().map(Json::members).orElse(Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "entry " + row.sequence + " of the record was changed and cannot be read", e);
    }
  }

  private Event event(Kind kind, Object what) {
    Event event = Json.as(what, java.util.Objects.requireNonNull(kind.event()));
    return event.withStaff(id());
  }

  @SuppressWarnings("NullAway") // an erased id is null
  private UnaryOperator<String> id() {
    return key -> id(key).orElse(null);
  }

  private By by(Map<String, Object> content) {
    Map<?, ?> by = (Map<?, ?>) java.util.Objects.requireNonNull(content.get("by"));
    Object key = by.get("key");
    return new By(
        key == null ? null : id(String.valueOf(key)).orElse(null), String.valueOf(by.get("role")));
  }

  private Optional<String> id(String key) {
    return ids.computeIfAbsent(
        key,
        k ->
            client
                .sql("SELECT id FROM staff WHERE key = :key")
                .param("key", k)
                .query(String.class)
                .optional());
  }

  /** What the entry of a decision says. */
  record Answered(
      Question question,
      String guide,
      String guideVersion,
      String rulesVersion,
      String lawVerifiedTo,
      List<String> fired,
      String answer) {}
}
