package org.guideonapage.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import org.guideonapage.decision.Decision;
import org.guideonapage.privacy.PersonalData;
import org.guideonapage.privacy.PersonalDataFound;
import org.guideonapage.rulebook.RuleFolder;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The decision record. What a method here returned normally for is on the disk and stays; what it
 * threw {@link NotRecorded} for is not. Safe for many threads, and for several processes and nodes
 * on one record.
 */
public final class DecisionRecord implements AutoCloseable {
  private static final int LONGEST_INCIDENT = 24;
  private static final int LONGEST_TOKEN = 64;
  private static final int MOST_AT_ONCE = 1000;

  private final Store store;
  private final Clock clock;
  private final Anchor anchor;
  private final Packs packs = new Packs();
  private final Pattern incidentPattern;
  private final Rollup rollup = new Rollup(this);
  private final List<Watcher> watchers = new java.util.concurrent.CopyOnWriteArrayList<>();

  /** A record; it is opened when it is first needed, so this never fails. */
  public DecisionRecord(RecordSettings settings, Clock clock) {
    this.store = new Store(settings);
    this.clock = clock;
    this.anchor = new Anchor(settings.anchorFile());
    this.incidentPattern = Pattern.compile(settings.incidentPattern());
  }

  /** Is told of every answer that was to be recorded. Learns nothing of facts or of anybody. */
  public interface Watcher {
    /**
     * An answer was recorded.
     *
     * @param writing how long that took
     * @param asking from the first question to now, or null where it is not known
     */
    void kept(Kept kept, Duration writing, @Nullable Duration asking);

    /** An answer could not be recorded. */
    void notKept(Decision answer, NotRecorded.Why why);
  }

  /** Tells a watcher from now on. */
  public void watch(Watcher watcher) {
    watchers.add(watcher);
  }

  Store store() {
    return store;
  }

  Anchor anchor() {
    return anchor;
  }

  Clock clock() {
    return clock;
  }

  /**
   * Keeps an answer under a new reference. The same {@link Question#once} token again hands out
   * what was kept the first time.
   *
   * @param rulebook the rules that answered; their text is kept once
   * @throws NotRecorded when it is not recorded; show the answer all the same, with {@link
   *     NotRecorded#NOTE}
   * @throws PersonalDataFound when the incident number is a detail about a person
   * @throws IllegalArgumentException when the incident number or the reference of the version
   *     before does not look like one
   */
  public Kept keep(By by, Question question, Decision answer, Rulebook rulebook) {
    checkIncident(question.incident());
    if (question.replaces() != null && !Reference.isOne(question.replaces())) {
      throw new IllegalArgumentException("replaces is the reference of a recorded decision");
    }
    if (question.once() != null && question.once().length() > LONGEST_TOKEN) {
      throw new IllegalArgumentException("a token has at most " + LONGEST_TOKEN + " characters");
    }
    long start = System.nanoTime();
    Done done;
    try {
      done = store.write(client -> keep(client, by, question, answer, rulebook));
    } catch (NotRecorded e) {
      watchers.forEach(watcher -> watcher.notKept(answer, e.why()));
      throw e;
    }
    packs.kept(rulebook.text());
    if (done.head().sequence() > 0) {
      anchor.advance(done.head());
      Duration writing = Duration.ofNanos(System.nanoTime() - start);
      Duration asking = Counting.asking(question, clock.instant()).orElse(null);
      watchers.forEach(watcher -> watcher.kept(done.kept(), writing, asking));
    }
    return done.kept();
  }

  private Done keep(
      JdbcClient client, By by, Question question, Decision answer, Rulebook rulebook) {

    Optional<String> before = keptBefore(client, question.once());
    if (before.isPresent()) {
      return new Done(kept(new Rows(client).recorded(before.get()).orElseThrow()), Head.NONE);
    }
    packs.keep(client, rulebook.text());
    return insert(
        client,
        clock,
        by,
        question.replacing(newest(client, question.replaces())),
        answer,
        rulebook.guide(answer.guide()).map(guide -> guide.version()).orElse(""));
  }

  /** What one piece of writing came to. */
  record Done(Kept kept, Head head) {}

  /** Appends a decision and puts it where it is found. */
  static Done insert(
      JdbcClient client,
      Clock clock,
      By by,
      Question question,
      Decision answer,
      String guideVersion) {
    Decision[] named = new Decision[1];
    String[] json = new String[1];
    Chain.Appended appended =
        new Chain(client, clock)
            .append(
                by,
                null,
                Kind.DECISION,
                sequence -> {
                  named[0] = answer.withReference(Reference.of(sequence));
                  json[0] = Json.answer(named[0]);
                  return new Rows.Answered(
                      question.once(null),
                      answer.guide(),
                      guideVersion,
                      answer.rulesVersion(),
                      answer.lawVerifiedTo(),
                      answer.because().stream().map(Decision.Reason::rule).toList(),
                      json[0]);
                });
    index(client, appended, question, answer);
    String reference = Reference.of(appended.head().sequence());
    return new Done(new Kept(reference, named[0], json[0]), appended.head());
  }

  private static Kept kept(Recorded recorded) {
    return new Kept(recorded.reference(), recorded.decision(), recorded.answer());
  }

  private static Optional<String> keptBefore(JdbcClient client, @Nullable String once) {
    return once == null
        ? Optional.empty()
        : client
            .sql("SELECT reference FROM decision WHERE once = :once")
            .param("once", once)
            .query(String.class)
            .optional();
  }

  /** The last of the versions after this one, so that versions never fork. */
  private static @Nullable String newest(JdbcClient client, @Nullable String reference) {
    Optional<String> next = Optional.ofNullable(reference);
    String newest = reference;
    while (next.isPresent()) {
      newest = next.get();
      next = after(client, newest);
    }
    return newest;
  }

  /** The version that replaced this one. */
  static Optional<String> after(JdbcClient client, String reference) {
    return client
        .sql("SELECT reference FROM decision WHERE replaces = :this ORDER BY seq LIMIT 1")
        .param("this", reference)
        .query(String.class)
        .optional();
  }

  private static void index(
      JdbcClient client, Chain.Appended appended, Question question, Decision answer) {
    client
        .sql(
            "INSERT INTO decision (reference, seq, at, guide, code, rules_version, incident,"
                + " replaces, once) VALUES (:reference, :seq, :at, :guide, :code, :rules,"
                + " :incident, :replaces, :once)")
        .param("reference", Reference.of(appended.head().sequence()))
        .param("seq", appended.head().sequence())
        .param("at", appended.at())
        .param("guide", answer.guide())
        .param("code", answer.deployment().code().name())
        .param("rules", answer.rulesVersion())
        .param("incident", question.incident(), java.sql.Types.VARCHAR)
        .param("replaces", question.replaces(), java.sql.Types.VARCHAR)
        .param("once", question.once(), java.sql.Types.VARCHAR)
        .update();
  }

  /**
   * Goes on when an incident number may be kept.
   *
   * @param number null is fine
   * @throws PersonalDataFound when it is a detail about a person
   * @throws IllegalArgumentException when it does not look like one
   */
  public void checkIncident(@Nullable String number) {
    if (number == null) {
      return;
    }
    if (number.length() > LONGEST_INCIDENT || !incidentPattern.matcher(number).matches()) {
      throw new IllegalArgumentException(
          "an incident number has at most "
              + LONGEST_INCIDENT
              + " characters and looks like "
              + incidentPattern);
    }
    PersonalData.refuseInIncidentNumber(number);
  }

  /**
   * What the person decided. See {@link #add}.
   *
   * @throws NeedsSupervisor when the answer takes back what was promised before, and it is said to
   *     be followed without a supervisor
   */
  public Entry decided(String reference, By by, Event.Decided decided) {
    if (decided.choice() == Event.Choice.FOLLOWED && versions(reference).isLowered(reference)) {
      throw new NeedsSupervisor();
    }
    return add(reference, by, decided);
  }

  private static Optional<Recorded> before(Rows rows, Recorded version) {
    return Optional.ofNullable(version.question().replaces()).flatMap(rows::recorded);
  }

  /**
   * All versions of what a decision is a version of, the oldest first; those removed as their time
   * was over are left out.
   *
   * @throws NoSuchDecision when there is no decision of that reference
   */
  public Versions versions(String reference) {
    return store.read(
        client -> {
          Rows rows = new Rows(client);
          Deque<Recorded> all = new ArrayDeque<>();
          all.add(rows.recorded(reference).orElseThrow(NoSuchDecision::new));
          Optional<Recorded> before = before(rows, all.getFirst());
          while (before.isPresent()) {
            all.addFirst(before.get());
            before = before(rows, all.getFirst());
          }
          Optional<String> later = after(client, reference);
          while (later.isPresent()) {
            later.flatMap(rows::recorded).ifPresent(all::addLast);
            later = after(client, later.get());
          }
          return new Versions(List.copyOf(all));
        });
  }

  /** Whether the caller was told. See {@link #add}. */
  public Entry told(String reference, By by, Event.Told told) {
    return add(reference, by, told);
  }

  /** A review was done. See {@link #add}. */
  public Entry reviewed(String reference, By by, Event.Reviewed reviewed) {
    return add(reference, by, reviewed);
  }

  /**
   * Advice is asked for. Asked again while it is waited for, the first asking stands and nothing is
   * added.
   *
   * @throws NoSuchDecision when there is no decision of that reference
   * @throws NotRecorded when it is not recorded
   */
  public void adviceAsked(String reference, By by, Event.AdviceAsked asked) {
    store
        .write(
            client ->
                new Rows(client).recorded(reference).orElseThrow(NoSuchDecision::new).awaitsAdvice()
                    ? Optional.<Head>empty()
                    : Optional.of(new Chain(client, clock).append(by, reference, asked)))
        .ifPresent(anchor::advance);
  }

  /** Advice was given. See {@link #add}. */
  public Entry advised(String reference, By by, Event.Advised advised) {
    return add(reference, by, advised);
  }

  /** The guide was wrong or unclear. See {@link #add}. */
  public Entry feedback(String reference, By by, Event.Feedback feedback) {
    return add(reference, by, feedback);
  }

  /** Somebody looked. See {@link #add}. */
  public Entry accessed(String reference, By by, Event.Accessed accessed) {
    return add(reference, by, accessed);
  }

  /**
   * Somebody looked at the log, or at what is counted from it.
   *
   * @throws NotRecorded when it is not recorded
   */
  public void looked(By by, Event.Accessed accessed) {
    append(client -> new Chain(client, clock).append(by, null, accessed));
  }

  /**
   * Answers were turned off, or on again.
   *
   * @throws NotRecorded when it is not recorded
   */
  public void switched(By by, Event.Switched switched) {
    append(client -> new Chain(client, clock).append(by, null, switched));
  }

  /** A legal hold begins. See {@link #add}. */
  public Entry hold(String reference, By by, String why) {
    return add(reference, by, new Event.Held(why));
  }

  /** A legal hold ends. See {@link #add}. */
  public Entry release(String reference, By by, String why) {
    return add(reference, by, new Event.Released(why));
  }

  /**
   * Adds an event to a decision. Nothing before it is changed; the last of a kind counts.
   *
   * @throws NoSuchDecision when there is no decision of that reference
   * @throws NotRecorded when it is not recorded
   */
  private Entry add(String reference, By by, Event event) {
    Head head =
        append(
            client -> {
              boolean there =
                  client
                          .sql("SELECT count(*) FROM decision WHERE reference = :reference")
                          .param("reference", reference)
                          .query(Integer.class)
                          .single()
                      > 0;
              if (!there) {
                throw new NoSuchDecision();
              }
              return new Chain(client, clock).append(by, reference, event);
            });
    return store.read(
        client ->
            client
                .sql(Rows.SELECT + "WHERE e.seq = :seq")
                .param("seq", head.sequence())
                .query((row, i) -> new Rows.Row(row))
                .optional()
                .map(row -> new Rows(client).entry(row))
                .orElseThrow());
  }

  /** Appends, and moves the anchor once that is safe. */
  Head append(Function<JdbcClient, Head> work) {
    Head head = store.write(work);
    anchor.advance(head);
    return head;
  }

  /**
   * A decision with everything that happened to it.
   *
   * @return empty when there is none of that reference, or its time was over and it was removed
   * @throws NotRecorded when the record cannot be read
   */
  public Optional<Recorded> find(String reference) {
    return store.read(client -> new Rows(client).recorded(reference));
  }

  /**
   * The newest decision that was kept once under a token with this beginning.
   *
   * @param form the first 36 characters of the token
   */
  public Optional<String> newestOfForm(String form) {
    return store.read(
        client ->
            client
                .sql(
                    "SELECT reference FROM decision WHERE substr(once, 1, 36) = :form ORDER BY seq"
                        + " DESC LIMIT 1")
                .param("form", form)
                .query(String.class)
                .optional());
  }

  /** The decisions of an incident, the oldest first. */
  public List<Version> versionsOf(String incident) {
    return store.read(client -> versionsOf(client, incident));
  }

  static List<Version> versionsOf(JdbcClient client, String incident) {
    return client
        .sql(VERSIONS + "WHERE incident = :incident ORDER BY seq")
        .param("incident", incident)
        .query((row, i) -> version(row))
        .list();
  }

  /**
   * Decisions recorded in a span, the newest first.
   *
   * @param from first moment
   * @param before moment after the last
   * @param most at most so many, 1000 at the most
   */
  public List<Version> between(Instant from, Instant before, int most) {
    return store.read(
        client ->
            client
                .sql(
                    VERSIONS
                        + "WHERE at >= :from AND at < :before ORDER BY at DESC, seq DESC LIMIT"
                        + " :most")
                .param("from", Chain.at(from))
                .param("before", Chain.at(before))
                .param("most", Math.min(most, MOST_AT_ONCE))
                .query((row, i) -> version(row))
                .list());
  }

  private static final String VERSIONS =
      "SELECT reference, seq, at, guide, code, rules_version, incident, replaces FROM decision ";

  private static Version version(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Version(
        row.getString(1),
        row.getLong(2),
        Instant.parse(row.getString(3)),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8));
  }

  /**
   * Decisions before an entry, the newest first; for lists that are paged.
   *
   * @param before only decisions with a smaller number; {@link Long#MAX_VALUE} for the newest
   */
  public List<Version> newest(long before, int most) {
    return store.read(
        client ->
            client
                .sql(VERSIONS + "WHERE seq < :before ORDER BY seq DESC LIMIT :most")
                .param("before", before)
                .param("most", Math.min(most, MOST_AT_ONCE))
                .query((row, i) -> version(row))
                .list());
  }

  /**
   * Entries of one kind, the newest first; for lists such as the author's list of feedback.
   *
   * @param before only entries with a smaller number; {@link Long#MAX_VALUE} for the newest
   */
  public List<Entry> entries(Kind kind, long before, int most) {
    return store.read(
        client -> {
          Rows rows = new Rows(client);
          return client
              .sql(
                  Rows.SELECT
                      + "WHERE e.kind = :kind AND e.seq < :before ORDER BY e.seq DESC LIMIT :most")
              .param("kind", kind.name())
              .param("before", before)
              .param("most", Math.min(most, MOST_AT_ONCE))
              .query((row, i) -> new Rows.Row(row))
              .list()
              .stream()
              .map(rows::entry)
              .toList();
        });
  }

  /**
   * Entries of one kind in a span, the newest first.
   *
   * @param most at most so many, 1000 at the most
   */
  public List<Entry> entries(Kind kind, Instant from, Instant before, int most) {
    return store.read(
        client -> {
          Rows rows = new Rows(client);
          return client
              .sql(
                  Rows.SELECT
                      + "WHERE e.kind = :kind AND e.at >= :from AND e.at < :before ORDER BY e.seq"
                      + " DESC LIMIT :most")
              .param("kind", kind.name())
              .param("from", Chain.at(from))
              .param("before", Chain.at(before))
              .param("most", Math.min(most, MOST_AT_ONCE))
              .query((row, i) -> new Rows.Row(row))
              .list()
              .stream()
              .map(rows::entry)
              .toList();
        });
  }

  /** The end of the chain, to be kept elsewhere. */
  public Head head() {
    return store.read(Chain::head);
  }

  /**
   * Walks the whole chain.
   *
   * @param known a head kept elsewhere, or null for that of the anchor file
   */
  public Verification verify(@Nullable Head known) {
    return verify(known, sequence -> {});
  }

  /**
   * Walks the whole chain, and says on the way up to which entry it has come.
   *
   * @param known a head kept elsewhere, or null for that of the anchor file
   */
  public Verification verify(@Nullable Head known, LongConsumer progress) {
    Head anchored = known != null ? known : anchor.read().orElse(null);
    return store.read(client -> new Verifier(client, anchored, progress).walk());
  }

  /** The head as it is kept outside the database; empty when it is not there. */
  public Optional<Head> anchored() {
    return anchor.read();
  }

  /**
   * The rule text of a recorded version.
   *
   * @throws UncheckedIOException when it was changed
   */
  public Optional<RuleFolder> rules(String version) {
    return store.read(
        client -> {
          try {
            return Packs.read(client, version);
          } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
          }
        });
  }

  /** The list of decisions, to be searched. */
  public DecisionLog log() {
    return new DecisionLog(this);
  }

  /** What is counted. */
  public Demand demand() {
    return new Demand(this);
  }

  /** Keeps the list and the counts up with the chain. */
  public Rollup rollup() {
    return rollup;
  }

  /** When the record was last looked after. */
  public Upkeep upkeep() {
    return new Upkeep(this);
  }

  /** The rules that recorded decisions were answered by, those used last first. */
  public List<RulesUsed> rulesUsed() {
    return store.read(
        client ->
            client
                .sql(
                    "SELECT version, used FROM (SELECT version, (SELECT max(at) FROM decision"
                        + " WHERE rules_version = pack.version) AS used FROM pack) packs"
                        + " WHERE used IS NOT NULL ORDER BY used DESC LIMIT :most")
                .param("most", MOST_AT_ONCE)
                .query((row, i) -> new RulesUsed(row.getString(1), Instant.parse(row.getString(2))))
                .list());
  }

  /** Removes what is over its time, and members of staff who have gone. */
  public Keeping keeping() {
    return new Keeping(this);
  }

  /**
   * Writes and empties a page, to see whether an answer could be recorded now.
   *
   * @throws NotRecorded when it could not
   */
  public void probe() {
    byte[] page = new byte[PROBE_BYTES];
    store.write(
        client -> {
          client.sql("DELETE FROM probe").update();
          return client
              .sql("INSERT INTO probe (id, bytes) VALUES (1, :page)")
              .param("page", page)
              .update();
        });
    store.write(client -> client.sql("DELETE FROM probe").update());
  }

  private static final int PROBE_BYTES = 96 * 1024;

  /** Whether anything could not be recorded after a moment of {@link System#nanoTime}. */
  boolean failedSince(long nanos) {
    return store.failedSince(nanos);
  }

  void replaced() {
    packs.forget();
  }

  @Override
  public void close() {
    store.close();
  }
}
