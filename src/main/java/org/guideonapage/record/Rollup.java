package org.guideonapage.record;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.guideonapage.decision.Decision;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;

/**
 * Keeps the list of decisions and the counts up with the chain, entry by entry in its order. Both
 * follow from the entries alone and can be made again. What retention removes leaves the list; its
 * counts stay, for the entry that says it was removed carries them.
 */
public final class Rollup {
  private static final int AT_ONCE = 100;
  private static final int EMPTIED_AT_ONCE = 2000;
  private static final int ROWS_A_STATEMENT = 50;
  private static final long HOUR = 3600;
  private static final long HOURS_KEPT = 72;

  private final DecisionRecord record;
  private final Map<String, Long> terms = new HashMap<>();

  Rollup(DecisionRecord record) {
    this.record = record;
  }

  /**
   * How far the list and the counts are.
   *
   * @param reached number of the last entry they take account of
   * @param last number of the last entry
   */
  public record Reach(long reached, long last) {
    /** Whether nothing is missing. */
    public boolean complete() {
      return reached >= last;
    }
  }

  private record Reached(long sequence, String hash, boolean emptying) {}

  /** An entry as far as it is needed here. */
  private record Step(
      long sequence,
      String kind,
      @Nullable String about,
      Instant at,
      String hash,
      Map<String, Object> what,
      Rows.@Nullable Answered answered,
      String label,
      List<Counting.Value> values) {}

  /** A row of the list while it is worked on. */
  private static final class Listing {
    final long at;
    final String guide;
    @Nullable String choice;
    @Nullable String reason;
    @Nullable String told;
    @Nullable String finding;

    Listing(long at, String guide) {
      this.at = at;
      this.guide = guide;
    }
  }

  private record Key(Grain grain, Heading heading, String guide, long slot, String value)
      implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return toString().compareTo(other.toString());
    }
  }

  /** How far it is, without doing anything. */
  public Reach reach() {
    return record
        .store()
        .read(
            client ->
                new Reach(Math.max(0, reached(client).sequence()), Chain.head(client).sequence()));
  }

  /**
   * Goes on for at most so long.
   *
   * @throws NotRecorded when the record cannot be read or written now
   */
  public synchronized Reach catchUp(Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    boolean more = true;
    while (more) {
      more = once() && System.nanoTime() < end;
    }
    return reach();
  }

  /** Begins again from the first entry; what follows is done by {@link #catchUp}. */
  public synchronized void again() {
    record.store().write(client -> set(client, 0, "", true));
    terms.clear();
  }

  /** One step; false when there is nothing left to do. */
  private boolean once() {
    Reached reached = record.store().read(Rollup::reached);
    if (reached.emptying()) {
      empty();
      return true;
    }
    if (reached.sequence() > 0 && !stands(reached)) {
      again();
      return true;
    }
    List<Step> steps = record.store().read(client -> steps(client, reached.sequence()));
    if (steps.isEmpty()) {
      return false;
    }
    boolean done = false;
    try {
      done =
          record
              .store()
              .write(
                  client -> {
                    if (!reached(client).equals(reached)) {
                      return false; // somebody else went on meanwhile
                    }
                    new Batch(client, record.clock().instant()).apply(steps);
                    return true;
                  });
    } finally {
      if (!done) {
        terms.clear();
      }
    }
    return true;
  }

  /** Whether the entry that was reached is still the one it was. */
  private boolean stands(Reached reached) {
    return record
        .store()
        .read(
            client ->
                client
                    .sql("SELECT hash FROM entry WHERE seq = :seq")
                    .param("seq", reached.sequence())
                    .query((row, i) -> java.util.HexFormat.of().formatHex(row.getBytes(1)))
                    .optional()
                    .filter(reached.hash()::equals)
                    .isPresent());
  }

  /** In pieces, so that nobody who has an answer to record waits for long. */
  private void empty() {
    record
        .store()
        .write(
            client -> {
              int gone =
                  client
                      .sql(
                          "DELETE FROM listing WHERE seq IN (SELECT seq FROM listing ORDER BY seq"
                              + " LIMIT :most)")
                      .param("most", EMPTIED_AT_ONCE)
                      .update();
              if (gone == 0) {
                Optional<Long> slot =
                    client
                        .sql("SELECT DISTINCT heading, slot FROM tally LIMIT 1")
                        .query((row, i) -> row.getLong(2))
                        .optional();
                if (slot.isPresent()) {
                  gone =
                      client
                          .sql(
                              "DELETE FROM tally WHERE (grain, heading, guide, slot, value) IN"
                                  + " (SELECT grain, heading, guide, slot, value FROM tally LIMIT"
                                  + " :most)")
                          .param("most", EMPTIED_AT_ONCE)
                          .update();
                }
              }
              return gone == 0 ? set(client, 0, "", false) : gone;
            });
  }

  private static Reached reached(JdbcClient client) {
    return client
        .sql("SELECT seq, hash, emptying FROM reached WHERE id = 1")
        .query((row, i) -> new Reached(row.getLong(1), row.getString(2), row.getInt(3) != 0))
        .single();
  }

  private static int set(JdbcClient client, long sequence, String hash, boolean emptying) {
    return client
        .sql("UPDATE reached SET seq = :seq, hash = :hash, emptying = :emptying WHERE id = 1")
        .param("seq", sequence)
        .param("hash", hash)
        .param("emptying", emptying ? 1 : 0)
        .update();
  }

  /** The next entries, read outside of any transaction: unpacking them takes most of the time. */
  private static List<Step> steps(JdbcClient client, long after) {
    return client
        .sql(Rows.SELECT + "WHERE e.seq > :after ORDER BY e.seq LIMIT :most")
        .param("after", after)
        .param("most", AT_ONCE)
        .query((row, i) -> new Rows.Row(row))
        .list()
        .stream()
        .map(Rollup::step)
        .toList();
  }

  /** An entry that cannot be read is passed over: {@link Verifier} says what is wrong with it. */
  private static Step step(Rows.Row row) {
    Instant at = Instant.parse(row.at);
    Map<String, Object> what = Map.of();
    Rows.Answered answered = null;
    List<Counting.Value> values = List.of();
    String label = "";
    try {
      Map<String, Object> content = row.content().map(Json::members).orElse(Map.of());
      if (content.get("what") instanceof Map<?, ?> said) {
        if (row.kind.equals(Kind.DECISION.name())) {
          answered = Json.as(said, Rows.Answered.class);
          Decision decision = Json.answer(answered.answer());
          label = decision.deployment().label();
          values = Counting.of(at, answered, decision);
        } else {
          what = members(said);
        }
      }
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      answered = null;
      values = List.of();
    }
    return new Step(
        row.sequence, row.kind, row.about, at, row.head().hash(), what, answered, label, values);
  }

  private static Map<String, Object> members(Map<?, ?> said) {
    Map<String, Object> members = new LinkedHashMap<>();
    said.forEach(
        (name, value) -> {
          if (value != null) {
            members.put(String.valueOf(name), value);
          }
        });
    return members;
  }

  /** Some entries, applied in one transaction. */
  private final class Batch {
    private final JdbcClient client;
    private final long firstHour;
    private final Map<Long, Listing> rows = new HashMap<>();
    private final Map<Key, Integer> counts = new TreeMap<>();

    Batch(JdbcClient client, Instant now) {
      this.client = client;
      this.firstHour = now.getEpochSecond() / HOUR - HOURS_KEPT;
    }

    void apply(List<Step> steps) {
      for (Step step : steps) {
        apply(step);
      }
      write();
      Step last = steps.get(steps.size() - 1);
      set(client, last.sequence(), last.hash(), false);
      client
          .sql("DELETE FROM tally WHERE grain = 'H' AND slot < :first")
          .param("first", firstHour)
          .update();
    }

    private void apply(Step step) {
      if (step.kind().equals(Kind.DECISION.name())) {
        decision(step);
        return;
      }
      if (step.kind().equals(Kind.REMOVED.name())) {
        removed(step);
        return;
      }
      if (step.about() == null || step.what().isEmpty() || !Reference.isOne(step.about())) {
        return;
      }
      long sequence = Reference.sequence(step.about());
      Listing row = row(sequence).orElse(null);
      if (row == null) {
        return;
      }
      try {
        event(step, sequence, row);
      } catch (JacksonException | IllegalArgumentException e) {
        return; // of another software; passed over
      }
    }

    private void event(Step step, long sequence, Listing row) {
      if (step.kind().equals(Kind.DECIDED.name())) {
        Event.Decided decided = Json.as(step.what(), Event.Decided.class);
        if (row.choice != null) {
          count(row, Counting.choice(row.choice, row.reason), -1);
        }
        row.choice = decided.choice().name();
        row.reason = decided.reason() == null ? null : decided.reason().name();
        count(row, Counting.of(decided), 1);
      } else if (step.kind().equals(Kind.TOLD.name())) {
        Counting.Value now = Counting.of(Json.as(step.what(), Event.Told.class));
        again(row, Heading.TOLD, row.told, now);
        row.told = now.value();
      } else if (step.kind().equals(Kind.REVIEWED.name())) {
        Counting.Value now = Counting.of(Json.as(step.what(), Event.Reviewed.class));
        again(row, Heading.FINDING, row.finding, now);
        row.finding = now.value();
      } else if (step.kind().equals(Kind.FEEDBACK.name())) {
        count(row, List.of(Counting.of(Json.as(step.what(), Event.Feedback.class))), 1);
        return;
      } else if (step.kind().equals(Kind.HELD.name())) {
        held(sequence, true);
        return;
      } else if (step.kind().equals(Kind.RELEASED.name())) {
        held(sequence, false);
        return;
      } else {
        return;
      }
      client
          .sql(
              "UPDATE listing SET choice = :choice, reason = :reason, told = :told, finding ="
                  + " :finding WHERE seq = :seq")
          .param("choice", row.choice, java.sql.Types.VARCHAR)
          .param("reason", row.reason, java.sql.Types.VARCHAR)
          .param("told", row.told, java.sql.Types.VARCHAR)
          .param("finding", row.finding, java.sql.Types.VARCHAR)
          .param("seq", sequence)
          .update();
    }

    /** The last of a kind counts. */
    private void again(Listing row, Heading heading, @Nullable String was, Counting.Value now) {
      if (was != null) {
        count(row, List.of(new Counting.Value(heading, was)), -1);
      }
      count(row, List.of(now), 1);
    }

    private void held(long sequence, boolean held) {
      client
          .sql("UPDATE listing SET held = " + (held ? "1" : "NULL") + " WHERE seq = :seq")
          .param("seq", sequence)
          .update();
    }

    private void decision(Step step) {
      Rows.Answered said = step.answered();
      if (said == null) {
        return;
      }
      Listing row = new Listing(step.at().toEpochMilli(), said.guide());
      rows.put(step.sequence(), row);
      String code =
          step.values().stream()
              .filter(value -> value.heading() == Heading.OUTCOME)
              .map(Counting.Value::value)
              .findFirst()
              .orElse("");
      client
          .sql(
              "INSERT INTO listing (seq, at, guide, code, rules, label) VALUES (:seq, :at, :guide,"
                  + " :code, :rules, :label)")
          .param("seq", step.sequence())
          .param("at", row.at)
          .param("guide", term(said.guide()))
          .param("code", term(code))
          .param("rules", term(said.rulesVersion()))
          .param("label", term(step.label()))
          .update();
      count(row, step.values(), 1);
    }

    /**
     * Where the decisions were counted, nothing changes but the list. Where their content had gone
     * before they could be, as when all is made again, the removal's own counts stand for them.
     */
    private void removed(Step step) {
      if (step.what().isEmpty()) {
        return;
      }
      Event.Removed removed;
      try {
        removed = Json.as(step.what(), Event.Removed.class);
      } catch (JacksonException | IllegalArgumentException e) {
        return;
      }
      int listed = 0;
      for (long sequence : removed.entries()) {
        rows.remove(sequence);
        listed +=
            client.sql("DELETE FROM listing WHERE seq = :seq").param("seq", sequence).update();
      }
      if (listed == 0 && removed.counts() != null) {
        for (Count count : removed.counts()) {
          for (String guide : List.of(count.guide(), "")) {
            ofDay(count.heading(), guide, count.day(), count.value(), count.number());
          }
        }
      }
    }

    private Optional<Listing> row(long sequence) {
      Listing known = rows.get(sequence);
      if (known != null) {
        return Optional.of(known);
      }
      Optional<Listing> found =
          client
              .sql(
                  "SELECT l.at, t.word, l.choice, l.reason, l.told, l.finding FROM listing l JOIN"
                      + " term t ON t.id = l.guide WHERE l.seq = :seq")
              .param("seq", sequence)
              .query(
                  (row, i) -> {
                    Listing listing = new Listing(row.getLong(1), row.getString(2));
                    listing.choice = row.getString(3);
                    listing.reason = row.getString(4);
                    listing.told = row.getString(5);
                    listing.finding = row.getString(6);
                    return listing;
                  })
              .optional();
      found.ifPresent(listing -> rows.put(sequence, listing));
      return found;
    }

    private void count(Listing row, List<Counting.Value> values, int by) {
      long day = Counting.day(Instant.ofEpochMilli(row.at));
      long hour = Math.floorDiv(row.at, HOUR * 1000);
      for (Counting.Value value : values) {
        for (String guide : List.of(row.guide, "")) {
          ofDay(value.heading(), guide, day, value.value(), by);
          if (hour >= firstHour) {
            counts.merge(
                new Key(Grain.H, value.heading(), guide, hour, value.value()), by, Integer::sum);
          }
        }
      }
    }

    /** With its month, in the same piece of writing. */
    private void ofDay(Heading heading, String guide, long day, String value, int by) {
      for (Grain grain : List.of(Grain.D, Grain.longer(heading))) {
        counts.merge(new Key(grain, heading, guide, grain.of(day), value), by, Integer::sum);
      }
    }

    /** Always in the same order, several rows a statement. */
    private void write() {
      List<Map.Entry<Key, Integer>> all =
          counts.entrySet().stream().filter(entry -> entry.getValue() != 0).toList();
      for (int from = 0; from < all.size(); from += ROWS_A_STATEMENT) {
        List<Map.Entry<Key, Integer>> some =
            all.subList(from, Math.min(all.size(), from + ROWS_A_STATEMENT));
        List<Object> values = new ArrayList<>();
        for (Map.Entry<Key, Integer> one : some) {
          Key key = one.getKey();
          values.addAll(
              List.of(
                  key.grain().name(),
                  key.heading().name(),
                  key.guide(),
                  key.slot(),
                  key.value(),
                  one.getValue()));
        }
        client
            .sql(
                "INSERT INTO tally (grain, heading, guide, slot, value, n) VALUES "
                    + String.join(", ", java.util.Collections.nCopies(some.size(), ROW))
                    + " ON CONFLICT (grain, heading, guide, slot, value) DO UPDATE SET n ="
                    + " tally.n + excluded.n")
            .params(values)
            .update();
      }
    }

    private long term(String word) {
      Long known = terms.get(word);
      if (known != null) {
        return known;
      }
      Optional<Long> there =
          client
              .sql("SELECT id FROM term WHERE word = :word")
              .param("word", word)
              .query(Long.class)
              .optional();
      if (there.isPresent()) {
        terms.put(word, there.get());
        return there.get();
      }
      long next =
          Objects.requireNonNull(
                  client.sql("SELECT coalesce(max(id), 0) FROM term").query(Long.class).single())
              + 1;
      client
          .sql("INSERT INTO term (id, word) VALUES (:id, :word)")
          .param("id", next)
          .param("word", word)
          .update();
      return next; // not remembered: the transaction may yet fail
    }
  }

  private static final String ROW = "(?, ?, ?, ?, ?, ?)";
}
