package org.guideonapage.record;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;

/** Walks along the chain from the first entry to the last and says what does not hold. */
final class Verifier {
  private static final int PAGE = 200;
  private static final int MOST_FAULTS = 50;
  private static final Duration JITTER = Duration.ofSeconds(1);

  private final JdbcClient client;
  private final @Nullable Head anchored;
  private final List<String> faults = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Map<Long, Set<Long>> removedBy = new HashMap<>();
  private final Set<String> versions = new TreeSet<>();
  private final Set<String> erased = new TreeSet<>();

  private long decisions;
  private Head head = Head.NONE;
  private boolean headHolds = true;
  private @Nullable Instant last;
  private boolean anchorSeen;

  /** One row of the walk: the entry, the removal of its content, and where it is found. */
  private record Found(Rows.Row row, long removedBy, @Nullable Index index) {}

  private record Index(
      String reference,
      String at,
      String guide,
      String code,
      String rules,
      @Nullable String incident,
      @Nullable String replaces) {}

  private final LongConsumer progress;

  /** A walk that says, page by page, up to which entry it has come. */
  Verifier(JdbcClient client, @Nullable Head anchored, LongConsumer progress) {
    this.client = client;
    this.anchored = anchored;
    this.progress = progress;
  }

  Verification walk() {
    List<Found> page = page(0);
    while (!page.isEmpty()) {
      page.forEach(this::entry);
      progress.accept(head.sequence());
      page = page(head.sequence());
    }
    end();
    long count = head.sequence();
    int more = faults.size() - MOST_FAULTS;
    List<String> shown = new ArrayList<>(faults.subList(0, Math.min(faults.size(), MOST_FAULTS)));
    if (more > 0) {
      shown.add("and " + more + " more");
    }
    return new Verification(count, decisions, head, shown, notes);
  }

  private List<Found> page(long after) {
    return client
        .sql(
            "SELECT e.seq, e.at, e.kind, e.about, e.commitment, e.previous, e.hash, c.salt,"
                + " c.bytes, r.by_seq, d.reference, d.at AS d_at, d.guide, d.code,"
                + " d.rules_version, d.incident, d.replaces FROM entry e LEFT JOIN content c ON"
                + " c.seq = e.seq LEFT JOIN removal r ON r.seq = e.seq LEFT JOIN decision d ON"
                + " d.seq = e.seq WHERE e.seq > :after ORDER BY e.seq LIMIT :page")
        .param("after", after)
        .param("page", PAGE)
        .query(
            (row, i) -> {
              String reference = row.getString("reference");
              Index index =
                  reference == null
                      ? null
                      : new Index(
                          reference,
                          row.getString("d_at"),
                          row.getString("guide"),
                          row.getString("code"),
                          row.getString("rules_version"),
                          row.getString("incident"),
                          row.getString("replaces"));
              return new Found(new Rows.Row(row), row.getLong("by_seq"), index);
            })
        .list();
  }

  private void entry(Found found) {
    Rows.Row row = found.row();
    link(row);
    time(row);
    String kind = row.kind;
    Map<String, Object> content = content(found);
    if (kind.equals(Kind.DECISION.name())) {
      decisions++;
      if (!content.isEmpty()) {
        decision(found, content);
      } else if (found.index() != null && found.removedBy() > 0) {
        fault(row.sequence, "was removed but can still be found by its reference");
      }
    } else if (kind.equals(Kind.ERASED.name()) && content.get("what") instanceof Map<?, ?> what) {
      erased.add(String.valueOf(what.get("key")));
    } else if (kind.equals(Kind.REMOVED.name()) && content.get("what") instanceof Map<?, ?> what) {
      removal(row, what);
    }
    head = row.head();
  }

  /** Holds an entry against the one before it. */
  private void link(Rows.Row row) {
    boolean itselfHolds = Arrays.equals(row.hash, Hashing.hash(row.header()));
    byte[] before = HexFormat.of().parseHex(head.hash());
    boolean linked = Arrays.equals(row.previous, before);
    if (row.sequence != head.sequence() + 1) {
      fault(
          head.sequence() + 1,
          (row.sequence == head.sequence() + 2
                  ? "was dropped"
                  : "to " + (row.sequence - 1) + " were dropped")
              + (linked ? ", or entry " + row.sequence + " was put in with another number" : ""));
    } else if (!linked && itselfHolds && headHolds) {
      fault(
          head.sequence(),
          "is not the one that entry " + row.sequence + " was written after: it was replaced");
    } else if (!linked && !itselfHolds) {
      fault(row.sequence, "was put in, or changed together with its link");
    }
    if (!itselfHolds && (linked || row.sequence != head.sequence() + 1)) {
      fault(row.sequence, "was changed (its time, kind, reference or a hash)");
    }
    headHolds = itselfHolds;
    if (anchored != null && anchored.sequence() == row.sequence) {
      anchorSeen = true;
      if (!anchored.hash().equals(row.head().hash())) {
        fault(row.sequence, "is not the one that was anchored: it, or one before it, was replaced");
      }
    }
  }

  private void time(Rows.Row row) {
    try {
      Instant at = Instant.parse(row.at);
      if (last != null && at.isBefore(last.minus(JITTER))) {
        notes.add(
            "the clock went back by "
                + Duration.between(at, last).toSeconds()
                + " s before entry "
                + row.sequence);
      }
      last = at;
    } catch (java.time.DateTimeException e) {
      fault(row.sequence, "has a time that is none");
    }
  }

  /**
   * The content when it is there and as it was; what is wrong with it otherwise becomes a fault.
   */
  private Map<String, Object> content(Found found) {
    Rows.Row row = found.row();
    if (row.squeezed == null || row.salt == null) {
      if (found.removedBy() == 0) {
        fault(row.sequence, "has lost its content, and no removal says so");
      } else {
        removedBy.computeIfAbsent(found.removedBy(), by -> new TreeSet<>()).add(row.sequence);
      }
      return Map.of();
    }
    if (found.removedBy() != 0) {
      fault(row.sequence, "is said to be removed and still has its content");
    }
    try {
      byte[] content = row.content().orElseThrow();
      if (Arrays.equals(row.commitment, Hashing.commitment(row.salt, content))) {
        return Json.members(content);
      }
      fault(row.sequence, "was changed (its content)");
    } catch (IOException | JacksonException e) {
      fault(row.sequence, "was changed (its content cannot be read)");
    }
    return Map.of();
  }

  private void decision(Found found, Map<String, Object> content) {
    Rows.Row row = found.row();
    try {
      Rows.Answered said =
          Json.as(Objects.requireNonNull(content.get("what")), Rows.Answered.class);
      versions.add(said.rulesVersion());
      Index expected =
          new Index(
              Reference.of(row.sequence),
              row.at,
              said.guide(),
              Json.answer(said.answer()).deployment().code().name(),
              said.rulesVersion(),
              said.question().incident(),
              said.question().replaces());
      if (!expected.equals(found.index())) {
        fault(row.sequence, "is not what is found by its reference or incident");
      }
    } catch (JacksonException e) {
      notes.add("entry " + row.sequence + " was written by other software and was not read");
    }
  }

  private void removal(Rows.Row row, Map<?, ?> what) {
    Set<Long> said = new TreeSet<>();
    if (what.get("entries") instanceof List<?> list) {
      list.forEach(one -> said.add(((Number) Objects.requireNonNull(one)).longValue()));
    }
    Set<Long> gone = removedBy.remove(row.sequence);
    for (long sequence : gone == null ? Set.<Long>of() : gone) {
      if (!said.contains(sequence)) {
        fault(
            sequence,
            "has lost its content, and the removal " + row.sequence + " does not name it");
      }
    }
  }

  private void end() {
    removedBy
        .values()
        .forEach(
            gone ->
                gone.forEach(
                    sequence -> fault(sequence, "has lost its content, and no removal says so")));
    if (anchored != null && anchored.sequence() > head.sequence()) {
      long first = head.sequence() + 1;
      fault(
          first,
          (anchored.sequence() == first
                  ? "was dropped"
                  : "to " + anchored.sequence() + " were dropped")
              + " from the end");
    } else if (anchored == null && head.sequence() > 0) {
      notes.add("there is no anchor: a cut at the end would not be seen");
    } else if (anchored != null && anchorSeen && anchored.sequence() < head.sequence()) {
      notes.add(
          head.sequence()
              - anchored.sequence()
              + " after the anchored entry "
              + anchored.sequence()
              + ": written as a process was stopped, or since the anchor was kept");
    }
    for (String table : List.of("content", "removal", "decision", "mention")) {
      client
          .sql(
              "SELECT DISTINCT seq FROM "
                  + table
                  + " WHERE seq NOT IN (SELECT seq FROM entry) ORDER BY seq LIMIT 20")
          .query(Long.class)
          .list()
          .forEach(
              sequence -> fault(sequence, "is gone, and the table " + table + " still has it"));
    }
    packs();
    client
        .sql("SELECT DISTINCT key FROM mention WHERE key NOT IN (SELECT key FROM staff)")
        .query(String.class)
        .list()
        .stream()
        .filter(key -> !erased.contains(key))
        .forEach(
            key ->
                faults.add(
                    "the identifier behind "
                        + key
                        + " is gone, and no entry says that it was erased"));
  }

  private void packs() {
    List<String> there = Packs.versions(client);
    for (String version : there) {
      try {
        Packs.read(client, version);
      } catch (IOException e) {
        faults.add("the text of rules " + version + " was changed");
      }
    }
    versions.stream()
        .filter(version -> !there.contains(version))
        .forEach(version -> faults.add("the text of rules " + version + " is gone"));
  }

  private void fault(long sequence, String what) {
    faults.add((what.startsWith("to ") ? "entries " : "entry ") + sequence + " " + what);
  }
}
