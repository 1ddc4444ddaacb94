package org.guideonapage.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of recorded decisions, to be searched. It may be some entries behind the chain. */
public final class DecisionLog {
  private static final int MOST_AT_ONCE = 1000;
  private static final int TRIES_FOR_EACH = 40;

  private final DecisionRecord record;

  DecisionLog(DecisionRecord record) {
    this.record = record;
  }

  /** Whether the caller was told. */
  public enum CallerTold {
    YES,
    NO,
    NOT_SAID
  }

  /**
   * What to look for; null takes all.
   *
   * @param from first moment
   * @param before moment after the last
   * @param code the deployment shown
   * @param rules the beginning of a rules version
   * @param choice what the person decided last
   * @param held only those a legal hold was placed on
   */
  public record Search(
      @Nullable Instant from,
      @Nullable Instant before,
      @Nullable String guide,
      @Nullable String code,
      @Nullable String rules,
      Event.@Nullable Choice choice,
      @Nullable CallerTold told,
      boolean held) {

    /** Everything. */
    public static final Search ALL = new Search(null, null, null, null, null, null, null, false);

    /** Everything of a span. */
    public static Search span(@Nullable Instant from, @Nullable Instant before) {
      return new Search(from, before, null, null, null, null, null, false);
    }
  }

  /** Where a page ended. */
  public record Place(long at, long sequence) {}

  /**
   * One line.
   *
   * @param label the deployment in the words of the answer
   * @param told null where nothing was said about it
   * @param finding of the last review, or null
   * @param held whether a legal hold was placed on this decision
   */
  public record Line(
      String reference,
      long sequence,
      Instant at,
      String guide,
      String code,
      String label,
      String rulesVersion,
      @Nullable String incident,
      @Nullable String replaces,
      Event.@Nullable Choice choice,
      Event.@Nullable Reason reason,
      @Nullable Boolean told,
      Event.@Nullable Finding finding,
      boolean held) {

    /** Where this line stands. */
    public Place place() {
      return new Place(at.toEpochMilli(), sequence);
    }
  }

  /**
   * Lines that fit, the newest first.
   *
   * @param after the last line of the page before, or null for the first page
   * @param most at most so many, 1000 at the most
   */
  public List<Line> lines(Search search, @Nullable Place after, int most) {
    Where where = where(search);
    if (after != null) {
      where.and("(l.at, l.seq) < (:at, :seq)", Map.of("at", after.at(), "seq", after.sequence()));
    }
    return record.store().read(client -> lines(client, where, Math.min(most, MOST_AT_ONCE)));
  }

  /**
   * References of those that fit, the newest first, however many pages of the list that takes.
   *
   * @param most at most so many
   */
  public List<String> references(Search search, int most) {
    List<String> references = new ArrayList<>();
    Place after = null;
    boolean more = true;
    while (more && references.size() < most) {
      List<Line> lines = lines(search, after, most - references.size());
      lines.forEach(line -> references.add(line.reference()));
      more = !lines.isEmpty();
      after = more ? lines.get(lines.size() - 1).place() : after;
    }
    return references;
  }

  /** Lines by their references; those that are not there are left out. */
  public Map<String, Line> named(Collection<String> references) {
    List<Long> sequences =
        references.stream().filter(Reference::isOne).map(Reference::sequence).distinct().toList();
    Map<String, Line> found = new LinkedHashMap<>();
    if (!sequences.isEmpty()) {
      record
          .store()
          .read(
              client ->
                  client
                      .sql(LINES + "WHERE l.seq IN (:sequences)")
                      .param("sequences", sequences)
                      .query((row, i) -> line(row))
                      .list())
          .forEach(line -> found.put(line.reference(), line));
    }
    return found;
  }

  private static List<Line> lines(JdbcClient client, Where where, int most) {
    return client
        .sql(LINES + where + " ORDER BY l.at DESC, l.seq DESC LIMIT :most")
        .params(where.values)
        .param("most", most)
        .query((row, i) -> line(row))
        .list();
  }

  private static final String LINES =
      "SELECT l.seq, l.at, g.word AS guide, c.word AS code, w.word AS label, r.word AS rules,"
          + " d.incident, d.replaces, l.choice, l.reason, l.told, l.finding, l.held FROM listing l"
          + " JOIN decision d ON d.seq = l.seq JOIN term g ON g.id = l.guide JOIN term c ON c.id ="
          + " l.code JOIN term w ON w.id = l.label JOIN term r ON r.id = l.rules ";

  private static Line line(java.sql.ResultSet row) throws java.sql.SQLException {
    String choice = row.getString("choice");
    String reason = row.getString("reason");
    String told = row.getString("told");
    String finding = row.getString("finding");
    return new Line(
        Reference.of(row.getLong("seq")),
        row.getLong("seq"),
        Instant.ofEpochMilli(row.getLong("at")),
        row.getString("guide"),
        row.getString("code"),
        row.getString("label"),
        row.getString("rules"),
        row.getString("incident"),
        row.getString("replaces"),
        choice == null ? null : Event.Choice.valueOf(choice),
        reason == null ? null : Event.Reason.valueOf(reason),
        told == null ? null : told.equals("YES"),
        finding == null ? null : Event.Finding.valueOf(finding),
        row.getObject("held") != null);
  }

  /** Conditions that grow together with their values. */
  private static final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    void and(String condition, Map<String, ?> more) {
      conditions.add(condition);
      values.putAll(more);
    }

    @Override
    public String toString() {
      return conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions);
    }
  }

  private static Where where(Search search) {
    Where where = new Where();
    if (search.from() != null) {
      where.and("l.at >= :from", Map.of("from", search.from().toEpochMilli()));
    }
    if (search.before() != null) {
      where.and("l.at < :before", Map.of("before", search.before().toEpochMilli()));
    }
    if (search.guide() != null) {
      where.and(
          "l.guide = (SELECT id FROM term WHERE word = :guide)", Map.of("guide", search.guide()));
    }
    if (search.code() != null) {
      where.and("l.code = (SELECT id FROM term WHERE word = :code)", Map.of("code", search.code()));
    }
    if (search.rules() != null) {
      where.and(
          "l.rules = (SELECT min(id) FROM term WHERE word >= :rules AND word < :rulesEnd)",
          Map.of("rules", search.rules(), "rulesEnd", search.rules() + "g"));
    }
    if (search.choice() != null) {
      where.and("l.choice = :choice", Map.of("choice", search.choice().name()));
    }
    if (search.told() == CallerTold.NOT_SAID) {
      where.and("l.told IS NULL", Map.of());
    } else if (search.told() != null) {
      where.and("l.told = :told", Map.of("told", search.told().name()));
    }
    if (search.held()) {
      where.and("l.held = 1", Map.of());
    }
    return where;
  }

  /**
   * Some of those that fit, each as likely as any other. The same seed and the same last entry draw
   * the same again, whatever was recorded since.
   *
   * @param most how many, 1000 at the most
   * @param last number of the last entry that may be drawn
   */
  public List<Line> sample(Search search, int most, long seed, long last) {
    return record
        .store()
        .read(
            client -> {
              Where where = where(search);
              Set<Long> drawn =
                  drawn(client, where, Math.min(most, MOST_AT_ONCE), new Random(seed), last);
              if (drawn.isEmpty()) {
                return List.of();
              }
              return client
                  .sql(LINES + "WHERE l.seq IN (:drawn) ORDER BY l.at DESC, l.seq DESC")
                  .param("drawn", drawn)
                  .query((row, i) -> line(row))
                  .list();
            });
  }

  /**
   * Numbers are drawn and kept when they fit, so that nothing needs to be counted through; where
   * few fit, all that do are read and shuffled.
   */
  private static Set<Long> drawn(
      JdbcClient client, Where where, int most, Random random, long last) {
    Set<Long> drawn = new HashSet<>();
    where.and("l.seq <= :last", Map.of("last", last));
    Where one = new Where();
    where.conditions.forEach(condition -> one.and(condition, Map.of()));
    one.values.putAll(where.values);
    one.and("l.seq = :one", Map.of());
    for (long tries = (long) most * TRIES_FOR_EACH; tries > 0 && drawn.size() < most; tries--) {
      long number = 1 + Math.floorMod(random.nextLong(), Math.max(1, last));
      boolean fits =
          client
              .sql("SELECT l.seq FROM listing l " + one)
              .params(one.values)
              .param("one", number)
              .query(Long.class)
              .optional()
              .isPresent();
      if (fits) {
        drawn.add(number);
      }
    }
    if (drawn.size() < most) {
      List<Long> all =
          new ArrayList<>(
              client
                  .sql("SELECT l.seq FROM listing l " + where + " ORDER BY l.seq")
                  .params(where.values)
                  .query(Long.class)
                  .list());
      java.util.Collections.shuffle(all, random);
      drawn.clear();
      drawn.addAll(all.subList(0, Math.min(most, all.size())));
    }
    return drawn;
  }
}
