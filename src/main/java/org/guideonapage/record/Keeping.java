package org.guideonapage.record;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long things are kept: removing what is over its time, and the identifiers of staff on
 * request. The chain holds afterwards; what a legal hold covers stays.
 */
public final class Keeping {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int AT_ONCE = 200;
  private static final Duration A_WHILE = Duration.ofSeconds(10);

  private final DecisionRecord record;

  Keeping(DecisionRecord record) {
    this.record = record;
  }

  /**
   * What was removed.
   *
   * @param before last touched before this moment
   * @param decisions how many decisions
   * @param entries how many entries lost their content
   * @param held references that are over their time and held
   */
  public record Retained(Instant before, int decisions, int entries, List<String> held) {}

  /**
   * Removes the content of every decision, and of all that followed it, that nobody added to within
   * the retention period. Looking at it does not count. The entries themselves stay.
   */
  public Retained retain(By by) {
    Instant before =
        ZonedDateTime.ofInstant(record.clock().instant(), LONDON)
            .minus(record.store().settings().retention())
            .toInstant();
    Set<String> held = new LinkedHashSet<>();
    int decisions = 0;
    int entries = 0;
    String after = "";
    while (!record.rollup().catchUp(A_WHILE).complete()) {
      continue; // what is removed must have been counted
    }
    List<String> over = over(before, after);
    while (!over.isEmpty()) {
      List<String> free = new ArrayList<>();
      for (String reference : over) {
        if (isHeld(reference)) {
          held.add(reference);
        } else {
          free.add(reference);
        }
      }
      if (!free.isEmpty()) {
        entries += remove(by, before, free);
        decisions += free.size();
      }
      after = over.get(over.size() - 1);
      over = over(before, after);
    }
    return new Retained(before, decisions, entries, List.copyOf(held));
  }

  private List<String> over(Instant before, String after) {
    return record
        .store()
        .read(
            client ->
                client
                    .sql(
                        "SELECT d.reference FROM decision d WHERE d.at < :before AND d.reference >"
                            + " :after AND NOT EXISTS (SELECT 1 FROM entry e WHERE e.about ="
                            + " d.reference AND e.at >= :before AND e.kind <> 'ACCESSED') ORDER BY"
                            + " d.reference LIMIT :most")
                    .param("before", Chain.at(before))
                    .param("after", after)
                    .param("most", AT_ONCE)
                    .query(String.class)
                    .list());
  }

  private int remove(By by, Instant before, List<String> references) {
    int[] count = new int[1];
    record.append(
        client -> {
          List<Long> sequences =
              client
                  .sql(
                      "SELECT e.seq FROM entry e JOIN content c ON c.seq = e.seq WHERE e.about IN"
                          + " (:references) ORDER BY e.seq")
                  .param("references", references)
                  .query(Long.class)
                  .list();
          Head head =
              new Chain(client, record.clock())
                  .append(
                      by,
                      null,
                      new Event.Removed(Chain.at(before), sequences, counts(client, references)));
          for (long sequence : sequences) {
            client
                .sql("INSERT INTO removal (seq, by_seq) VALUES (:seq, :by)")
                .param("seq", sequence)
                .param("by", head.sequence())
                .update();
            for (String table : List.of("content", "mention", "decision")) {
              client
                  .sql("DELETE FROM " + table + " WHERE seq = :seq")
                  .param("seq", sequence)
                  .update();
            }
          }
          count[0] = sequences.size();
          return head;
        });
    return count[0];
  }

  /** What these are counted under, put together. */
  private static List<Count> counts(JdbcClient client, List<String> references) {
    Rows rows = new Rows(client);
    Map<Count, Integer> together = new LinkedHashMap<>();
    for (String reference : references) {
      rows.recorded(reference)
          .map(Counting::of)
          .orElse(List.of())
          .forEach(count -> together.merge(count, count.number(), Integer::sum));
    }
    return together.entrySet().stream()
        .map(
            one ->
                new Count(
                    one.getKey().heading(),
                    one.getKey().guide(),
                    one.getKey().day(),
                    one.getKey().value(),
                    one.getValue()))
        .toList();
  }

  /** Whether a legal hold covers a decision: its own, or one on another version of its incident. */
  public boolean isHeld(String reference) {
    return record.store().read(client -> isHeld(client, reference));
  }

  private static boolean isHeld(JdbcClient client, String reference) {
    Set<String> together = new LinkedHashSet<>(List.of(reference));
    client
        .sql("SELECT incident FROM decision WHERE reference = :this AND incident IS NOT NULL")
        .param("this", reference)
        .query(String.class)
        .optional()
        .ifPresent(
            incident ->
                DecisionRecord.versionsOf(client, incident)
                    .forEach(version -> together.add(version.reference())));
    return together.stream().anyMatch(one -> isHeldItself(client, one));
  }

  private static boolean isHeldItself(JdbcClient client, String reference) {
    return client
        .sql(
            "SELECT kind FROM entry WHERE about = :this AND kind IN ('HELD', 'RELEASED') ORDER BY"
                + " seq DESC LIMIT 1")
        .param("this", reference)
        .query(String.class)
        .optional()
        .filter(kind -> kind.equals(Kind.HELD.name()))
        .isPresent();
  }

  /**
   * Everything in the record that carries a staff id, as JSON, for the person it belongs to or the
   * one who asks for them. That it was exported is recorded.
   */
  public String export(String staffId, By by) {
    List<Entry> entries = mentioning(staffId);
    List<Object> lines = new ArrayList<>();
    Set<String> references = new LinkedHashSet<>();
    for (Entry entry : entries) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("entry", entry.sequence());
      line.put("at", entry.at().toString());
      line.put("kind", entry.kind().name());
      line.put("about", entry.about());
      line.put("role", entry.by() == null ? null : entry.by().role());
      line.put("event", entry.event());
      lines.add(line);
      if (entry.about() != null) {
        references.add(entry.about());
      }
    }
    references.forEach(
        reference ->
            record.accessed(reference, by, new Event.Accessed(Event.Access.EXPORTED, null)));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("staff", staffId);
    all.put("entries", lines);
    return Json.pretty(all);
  }

  private List<Entry> mentioning(String staffId) {
    return record
        .store()
        .read(
            client -> {
              Rows rows = new Rows(client);
              return client
                  .sql(
                      Rows.SELECT
                          + "WHERE e.seq IN (SELECT m.seq FROM mention m JOIN staff s ON s.key ="
                          + " m.key WHERE s.id = :id) ORDER BY e.seq")
                  .param("id", staffId)
                  .query((row, i) -> new Rows.Row(row))
                  .list()
                  .stream()
                  .map(rows::entry)
                  .toList();
            });
  }

  /**
   * What an erasure came to.
   *
   * @param known whether the record had that id
   * @param entries how many entries carried it
   * @param held references whose legal hold forbids it; nothing was erased when there are any
   */
  public record Erasure(boolean known, int entries, List<String> held) {}

  /**
   * Erases a staff id: afterwards nothing in the record leads from an entry to the person. Their
   * entries and roles stay.
   */
  public Erasure erase(String staffId, By by) {
    List<Entry> entries = mentioning(staffId);
    List<String> held =
        entries.stream()
            .map(Entry::about)
            .filter(java.util.Objects::nonNull)
            .distinct()
            .filter(this::isHeld)
            .toList();
    if (!held.isEmpty()) {
      return new Erasure(true, entries.size(), held);
    }
    boolean[] known = new boolean[1];
    record.append(
        client -> {
          java.util.Optional<String> key = Chain.keyOf(client, staffId);
          if (key.isEmpty()) {
            return Chain.head(client);
          }
          known[0] = true;
          By eraser = staffId.equals(by.id()) ? new By(null, by.role()) : by;
          Head head =
              new Chain(client, record.clock()).append(eraser, null, new Event.Erased(key.get()));
          client.sql("DELETE FROM staff WHERE key = :key").param("key", key.get()).update();
          return head;
        });
    return new Erasure(known[0], entries.size(), List.of());
  }
}
