package org.guideonapage.record;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guideonapage.rulebook.LondonTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long things are kept: removing what is over its time, and the identifiers of staff on
 * request. The chain holds afterwards; what a legal hold covers stays.
 */
public final class Keeping {
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
   * @param looks how many looks at the log as a whole
   * @param entries how many entries lost their content, those of the looks among them
   * @param held references that are over their time and held
   */
  public record Retained(
      Instant before, int decisions, int looks, int entries, List<String> held) {}

  /**
   * Removes the content of every decision, and of all that followed it, that nobody added to within
   * the retention period; looking at it does not count. Looks at the log as a whole, which belong
   * to no decision, are removed by their own date. The entries themselves stay.
   */
  public Retained retain(By by) {
    Instant before =
        ZonedDateTime.ofInstant(record.clock().instant(), LondonTime.LONDON)
            .minus(record.store().settings().retention())
            .toInstant();
    while (!record.rollup().catchUp(A_WHILE).complete()) {
      continue; // what is removed must have been counted
    }
    Sweep sweep = new Sweep(by, before);
    while (sweep.decisions()) {
      continue; // some at a time, so that nobody waits for long
    }
    while (sweep.looks()) {
      continue;
    }
    return new Retained(
        before, sweep.decisions, sweep.looks, sweep.entries, List.copyOf(sweep.held));
  }

  /** What is over its time, taken away piece by piece; what is held now is seen while writing. */
  private final class Sweep {
    private final By by;
    private final Instant before;
    private final Set<String> held = new LinkedHashSet<>();
    private String after = "";
    private int decisions;
    private int looks;
    private int entries;

    Sweep(By by, Instant before) {
      this.by = by;
      this.before = before;
    }

    /** False when there was nothing left. */
    boolean decisions() {
      List<String> over = new ArrayList<>();
      List<String> free = new ArrayList<>();
      List<Long> gone = new ArrayList<>();
      record.append(
          client -> {
            over.addAll(over(client));
            for (String reference : over) {
              if (!isHeld(client, reference)) {
                free.add(reference);
              }
            }
            if (free.isEmpty()) {
              return Chain.head(client);
            }
            gone.addAll(contents(client, free));
            return remove(client, gone, counts(client, free));
          });
      held.addAll(over);
      free.forEach(held::remove);
      decisions += free.size();
      entries += gone.size();
      after = over.isEmpty() ? after : over.get(over.size() - 1);
      return !over.isEmpty();
    }

    private List<String> over(JdbcClient client) {
      return client
          .sql(
              "SELECT d.reference FROM decision d WHERE d.at < :before AND d.reference > :after"
                  + " AND NOT EXISTS (SELECT 1 FROM entry e WHERE e.about = d.reference AND e.at >="
                  + " :before AND e.kind <> 'ACCESSED') ORDER BY d.reference LIMIT :most")
          .param("before", Chain.at(before))
          .param("after", after)
          .param("most", AT_ONCE)
          .query(String.class)
          .list();
    }

    /** False when there was nothing left. */
    boolean looks() {
      List<Long> gone = new ArrayList<>();
      record.append(
          client -> {
            gone.addAll(looks(client));
            return gone.isEmpty() ? Chain.head(client) : remove(client, gone, List.of());
          });
      looks += gone.size();
      entries += gone.size();
      return !gone.isEmpty();
    }

    private List<Long> looks(JdbcClient client) {
      return client
          .sql(
              "SELECT e.seq FROM entry e JOIN content c ON c.seq = e.seq WHERE e.kind = 'ACCESSED'"
                  + " AND e.about IS NULL AND e.at < :before ORDER BY e.seq LIMIT :most")
          .param("before", Chain.at(before))
          .param("most", AT_ONCE)
          .query(Long.class)
          .list();
    }

    private Head remove(JdbcClient client, List<Long> sequences, List<Count> counts) {
      Head head =
          new Chain(client, record.clock())
              .append(by, null, new Event.Removed(Chain.at(before), sequences, counts));
      for (long sequence : sequences) {
        client
            .sql("INSERT INTO removal (seq, by_seq) VALUES (:seq, :by)")
            .param("seq", sequence)
            .param("by", head.sequence())
            .update();
        for (String table : List.of("content", "mention", "decision")) {
          client.sql("DELETE FROM " + table + " WHERE seq = :seq").param("seq", sequence).update();
        }
      }
      return head;
    }
  }

  /** The entries of these that still say something. */
  private static List<Long> contents(JdbcClient client, List<String> references) {
    return client
        .sql(
            "SELECT e.seq FROM entry e JOIN content c ON c.seq = e.seq WHERE e.about IN"
                + " (:references) ORDER BY e.seq")
        .param("references", references)
        .query(Long.class)
        .list();
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
