package org.guideonapage.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guideonapage.record.TheRecord.AUDITOR;
import static org.guideonapage.record.TheRecord.CALM;
import static org.guideonapage.record.TheRecord.GUIDANCE;
import static org.guideonapage.record.TheRecord.HANDLER;
import static org.guideonapage.record.TheRecord.keep;
import static org.guideonapage.record.TheRecord.question;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.guideonapage.decision.Decision;
import org.guideonapage.privacy.PersonalDataFound;
import org.guideonapage.rulebook.TinyRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a record does, whatever database is behind it. */
abstract class DecisionRecordContract {
  @TempDir Path folder;
  final TheRecord.Turned clock = new TheRecord.Turned();
  RecordSettings settings;
  DecisionRecord record;

  abstract RecordSettings settings() throws Exception;

  /** A connection past the record, as one who tampers has. */
  abstract Connection past() throws SQLException;

  /** Lets that one change what the record refuses to change. */
  abstract String withoutTriggers(String table, String trigger);

  @BeforeEach
  void open() throws Exception {
    settings = settings();
    record = new DecisionRecord(settings, clock);
  }

  @AfterEach
  void close() {
    record.close();
  }

  @Test
  void a_decision_is_found_as_it_was_asked_and_answered() {
    Map<String, Object> facts = new HashMap<>(CALM);
    facts.put("ageBand", "NOT_KNOWN");
    Question asked = question(facts).about("WMP-20260301-0456");
    List<Question.Asked> all = new ArrayList<>(asked.facts());
    all.add(Question.blank("whereabouts", Instant.parse("2026-03-01T11:59:00Z")));
    Question question =
        new Question(
            all,
            asked.asAt(),
            asked.guide(),
            null,
            List.of("a note"),
            asked.incident(),
            null,
            null);

    Kept kept = keep(record, question);
    Recorded found = record.find(kept.reference()).orElseThrow();

    assertThat(kept.reference()).matches("D-\\d{8}-[A-Z]");
    assertThat(Reference.isOne(kept.reference())).isTrue();
    assertThat(kept.decision().reference()).isEqualTo(kept.reference());
    assertThat(kept.decision().logText()).contains("ref " + kept.reference());
    assertThat(found.answer()).isEqualTo(kept.json());
    assertThat(found.decision()).isEqualTo(kept.decision());
    assertThat(found.question()).isEqualTo(question);
    assertThat(found.question().facts())
        .anySatisfy(
            one -> {
              assertThat(one.fact()).isEqualTo("whereabouts");
              assertThat(one.state()).isEqualTo(Question.State.BLANK);
            })
        .anySatisfy(
            one -> {
              assertThat(one.fact()).isEqualTo("ageBand");
              assertThat(one.state()).isEqualTo(Question.State.NOT_KNOWN);
              assertThat(one.at()).isEqualTo("2026-03-01T11:58:00Z");
            });
    assertThat(found.by()).isEqualTo(HANDLER);
    assertThat(found.guide()).isEqualTo(TinyRules.GUIDE);
    assertThat(found.guideVersion()).isNotEmpty();
    assertThat(found.rulesVersion()).isEqualTo(TheRecord.RULES.version());
    assertThat(found.fired())
        .isEqualTo(found.decision().because().stream().map(Decision.Reason::rule).toList());
    assertThat(record.rules(found.rulesVersion()).orElseThrow().texts())
        .isEqualTo(TinyRules.folder().texts());
    assertThat(record.find("D-99999999-A")).isEmpty();
    assertThat(record.verify(null).faults()).isEmpty();
  }

  @Test
  void what_the_person_did_stands_beside_the_answer_in_its_order() {
    String reference = keep(record).reference();

    record.decided(
        reference, HANDLER, Event.Decided.differed(Event.Reason.NEW_FACTS, "Unit already there"));
    record.decided(
        reference,
        HANDLER,
        Event.Decided.lowered("sergeant-9", Event.Reason.SUPERVISOR_DECISION, null));
    record.told(reference, HANDLER, new Event.Told(true, Event.Contact.REFUSED));
    record.reviewed(
        reference, AUDITOR, new Event.Reviewed(Event.Finding.LEARNING, "Ask for age first"));
    record.feedback(
        reference, HANDLER, new Event.Feedback(Event.Complaint.UNCLEAR, "SW-99", "Words too long"));
    Entry seen =
        record.accessed(reference, AUDITOR, new Event.Accessed(Event.Access.SEEN, "Dip sample"));

    Recorded found = record.find(reference).orElseThrow();
    assertThat(found.later())
        .extracting(Entry::kind)
        .containsExactly(
            Kind.DECIDED, Kind.DECIDED, Kind.TOLD, Kind.REVIEWED, Kind.FEEDBACK, Kind.ACCESSED);
    assertThat(found.decided().orElseThrow().supervisor()).isEqualTo("sergeant-9");
    assertThat(found.told().orElseThrow().agencyContacted()).isEqualTo(Event.Contact.REFUSED);
    assertThat(seen.by()).isEqualTo(AUDITOR);
    assertThat(record.entries(Kind.FEEDBACK, Long.MAX_VALUE, 10))
        .singleElement()
        .satisfies(entry -> assertThat(entry.about()).isEqualTo(reference));
    assertThat(record.verify(null).faults()).isEmpty();
    assertThatThrownBy(() -> record.decided("D-99999999-A", HANDLER, Event.Decided.followed()))
        .isInstanceOf(NoSuchDecision.class);
  }

  @Test
  void typed_words_about_a_person_never_reach_the_record() {
    assertThatThrownBy(
            () -> Event.Decided.differed(Event.Reason.OTHER, "Mrs Jones rang from 07700 900123"))
        .isInstanceOf(PersonalDataFound.class);
    assertThatThrownBy(() -> Event.Decided.differed(Event.Reason.OTHER, "x".repeat(121)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> keep(record, question(CALM).about("9434765919")))
        .isInstanceOf(PersonalDataFound.class);
    assertThatThrownBy(() -> keep(record, question(CALM).about("a name, perhaps")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> keep(record, question(CALM).about("W-" + "1".repeat(23))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(record.head().sequence()).isZero();
  }

  @Test
  void advice_stands_with_the_decision_and_the_newest_decisions_come_first() {
    Kept first = keep(record);
    Kept second = keep(record);

    record.advised(
        first.reference(),
        new By(null, "ADVISOR"),
        new Event.Advised("Ask the trust who has seen the person today."));

    assertThat(record.find(first.reference()).orElseThrow().last(Event.Advised.class))
        .hasValue(new Event.Advised("Ask the trust who has seen the person today."));
    assertThatThrownBy(() -> new Event.Advised("Ring Mr Smith on 07700 900123"))
        .isInstanceOf(PersonalDataFound.class);
    assertThatThrownBy(() -> new Event.Advised("x".repeat(501)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Event.Advised(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThat(record.newest(Long.MAX_VALUE, 10))
        .extracting(Version::reference)
        .containsExactly(second.reference(), first.reference());
    assertThat(record.newest(record.newest(Long.MAX_VALUE, 1).get(0).sequence(), 10))
        .extracting(Version::reference)
        .containsExactly(first.reference());
    assertThat(record.rulesUsed())
        .containsExactly(
            new RulesUsed(TheRecord.RULES.version(), record.newest(Long.MAX_VALUE, 1).get(0).at()));
    assertThat(record.verify(null).faults()).isEmpty();
  }

  @Test
  void versions_of_an_incident_follow_each_other() {
    String first = keep(record, question(CALM).about("0456/260301")).reference();
    keep(record);
    String second = keep(record, question(CALM).about("0456/260301").replacing(first)).reference();

    assertThat(record.versionsOf("0456/260301"))
        .extracting(Version::reference)
        .containsExactly(first, second);
    assertThat(record.find(first).orElseThrow().replacedBy()).isEqualTo(second);
    assertThat(record.find(second).orElseThrow().replacedBy()).isNull();
    assertThat(record.versionsOf("none")).isEmpty();
    assertThat(first.compareTo(second)).isNegative();
    assertThat(
            record.between(
                Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2026-03-02T00:00:00Z"), 10))
        .hasSize(3);
  }

  @Test
  void versions_never_fork_and_are_found_from_any_of_them() {
    String first = keep(record, question(CALM)).reference();
    String second = keep(record, question(CALM).replacing(first)).reference();
    String third = keep(record, question(CALM).replacing(first)).reference();
    String alone = keep(record).reference();

    assertThat(record.find(third).orElseThrow().question().replaces()).isEqualTo(second);
    for (String any : List.of(first, second, third)) {
      assertThat(record.versions(any).all())
          .extracting(Recorded::reference)
          .containsExactly(first, second, third);
    }
    assertThat(record.versions(alone).all()).hasSize(1);
    assertThatThrownBy(() -> record.versions("D-00000099-A")).isInstanceOf(NoSuchDecision.class);
  }

  @Test
  void an_answer_that_takes_back_a_promise_is_not_followed_without_a_supervisor() {
    String sent = keep(record, question(Map.of("lifeRiskNow", "YES"))).reference();
    Question calm = question(CALM);
    String lowered = keep(record, calm.replacing(sent)).reference();

    assertThat(record.versions(sent).isLowered(sent)).isFalse();
    assertThat(record.versions(sent).isLowered(lowered)).isTrue();
    assertThatThrownBy(() -> record.decided(lowered, HANDLER, Event.Decided.followed()))
        .isInstanceOf(NeedsSupervisor.class)
        .hasMessage(NeedsSupervisor.NOTE);
    assertThat(record.find(lowered).orElseThrow().decided()).isEmpty();

    record.decided(
        lowered, HANDLER, Event.Decided.differed(Event.Reason.SUPERVISOR_DECISION, null));
    assertThat(record.versions(lowered).standing().get(1).stands()).isZero();
    record.decided(lowered, HANDLER, Event.Decided.lowered("sup-4", Event.Reason.NEW_FACTS, null));
    assertThat(record.versions(lowered).standing().get(1).stands()).isEqualTo(1);
    assertThat(record.versions(lowered).course(GUIDANCE).stages().get(1).awaitsSupervisor())
        .isFalse();

    record.decided(sent, HANDLER, Event.Decided.followed());
  }

  @Test
  void a_form_sent_twice_is_kept_once() {
    Kept first = keep(record, question(CALM).once("token-1"));
    Kept again = keep(record, question(Map.of("lifeRiskNow", "YES")).once("token-1"));

    assertThat(again.reference()).isEqualTo(first.reference());
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(record.head().sequence()).isEqualTo(1);
  }

  @Test
  void many_writers_on_several_nodes_keep_one_chain() throws Exception {
    int writers = 4;
    int each = 15;
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    List<DecisionRecord> nodes =
        IntStream.range(0, 2).mapToObj(i -> new DecisionRecord(settings, clock)).toList();
    List<Callable<List<String>>> work =
        IntStream.range(0, writers)
            .mapToObj(
                i ->
                    (Callable<List<String>>)
                        () ->
                            IntStream.range(0, each)
                                .mapToObj(n -> keep(nodes.get(i % 2)).reference())
                                .toList())
            .toList();
    List<String> references = new ArrayList<>();
    for (var done : threads.invokeAll(work)) {
      references.addAll(done.get());
    }
    threads.shutdown();
    nodes.forEach(DecisionRecord::close);

    assertThat(references).doesNotHaveDuplicates().hasSize(writers * each);
    Verification verification = record.verify(null);
    assertThat(verification.faults()).isEmpty();
    assertThat(verification.entries()).isEqualTo(writers * each);
  }

  @Test
  void the_tables_refuse_to_be_changed() throws SQLException {
    keep(record);
    for (String forbidden :
        List.of(
            "UPDATE entry SET kind = 'TOLD'",
            "DELETE FROM entry",
            "UPDATE content SET bytes = salt",
            "DELETE FROM content",
            "DELETE FROM decision",
            "UPDATE decision SET code = 'DEPLOY_NOW'",
            "UPDATE pack SET version = 'x'",
            "DELETE FROM pack",
            "UPDATE staff SET id = 'x'",
            "DELETE FROM mention")) {
      try (Connection connection = past();
          Statement statement = connection.createStatement()) {
        assertThatThrownBy(() -> statement.executeUpdate(forbidden))
            .as(forbidden)
            .hasMessageContaining("append-only");
      }
    }
    assertThat(record.verify(null).faults()).isEmpty();
  }

  @Test
  void list_and_counts_follow_the_chain_and_can_be_made_again() throws SQLException {
    String followed = keep(record, question(CALM).about("0456/260301")).reference();
    record.decided(followed, HANDLER, Event.Decided.differed(Event.Reason.NEW_FACTS, "Unit there"));
    record.decided(followed, HANDLER, Event.Decided.followed());
    record.told(followed, HANDLER, new Event.Told(false, null));
    record.rollup().catchUp(Duration.ofSeconds(30));
    record.told(followed, HANDLER, new Event.Told(true, Event.Contact.YES));
    Map<String, Object> unsure = new HashMap<>(CALM);
    unsure.put("crime", "NOT_KNOWN");
    String lowered = keep(record, question(unsure)).reference();
    record.decided(
        lowered,
        HANDLER,
        Event.Decided.lowered("sergeant-9", Event.Reason.SUPERVISOR_DECISION, null));
    record.hold(lowered, AUDITOR, "Inquest opened");
    record.reviewed(lowered, AUDITOR, new Event.Reviewed(Event.Finding.CONCERN, null));
    record.feedback(lowered, HANDLER, new Event.Feedback(Event.Complaint.UNCLEAR, null, null));

    assertThat(record.rollup().reach().complete()).isFalse();
    assertThat(record.rollup().catchUp(Duration.ofSeconds(30)).complete()).isTrue();

    Demand demand = record.demand();
    Demand.Span day = Demand.Span.days(TheRecord.DAY, TheRecord.DAY);
    assertThat(demand.byValue(Heading.DECISIONS, null, day)).containsExactly(Map.entry("", 2L));
    assertThat(demand.byGuide(day)).containsExactly(Map.entry(TinyRules.GUIDE, 2L));
    assertThat(demand.byValue(Heading.CHOICE, TinyRules.GUIDE, day))
        .containsOnly(Map.entry("FOLLOWED", 1L), Map.entry("LOWERED", 1L));
    assertThat(demand.byValue(Heading.REASON, null, day))
        .containsOnly(Map.entry("LOWERED|SUPERVISOR_DECISION", 1L));
    assertThat(demand.byValue(Heading.TOLD, null, day)).containsOnly(Map.entry("YES", 1L));
    assertThat(demand.byValue(Heading.CALLER, null, day))
        .containsOnly(Map.entry("MENTAL_HEALTH_TEAM", 2L));
    assertThat(demand.byValue(Heading.NOT_KNOWN, null, day)).containsOnly(Map.entry("crime", 1L));
    assertThat(demand.byValue(Heading.SECONDS, null, day)).containsOnly(Map.entry("0120", 2L));
    assertThat(demand.week(null, day, List.of())[6][12]).isEqualTo(2);
    assertThat(demand.byValue(Heading.OUTCOME, null, Demand.Span.hoursTo(clock.now, 24)))
        .isEqualTo(demand.byValue(Heading.OUTCOME, null, day));
    assertThat(demand.firstUses()).hasSize(1).containsValue(TheRecord.DAY);

    DecisionLog log = record.log();
    assertThat(log.lines(DecisionLog.Search.ALL, null, 10))
        .extracting(DecisionLog.Line::reference)
        .containsExactly(lowered, followed);
    DecisionLog.Line first = log.lines(DecisionLog.Search.ALL, null, 1).get(0);
    assertThat(first.held()).isTrue();
    assertThat(first.finding()).isEqualTo(Event.Finding.CONCERN);
    assertThat(first.rulesVersion()).isEqualTo(TheRecord.RULES.version());
    assertThat(log.lines(DecisionLog.Search.ALL, first.place(), 10))
        .extracting(DecisionLog.Line::incident)
        .containsExactly("0456/260301");
    assertThat(
            log.lines(
                new DecisionLog.Search(
                    clock.now.minus(Duration.ofHours(1)),
                    clock.now,
                    TinyRules.GUIDE,
                    first.code(),
                    first.rulesVersion().substring(0, 12),
                    Event.Choice.LOWERED,
                    DecisionLog.CallerTold.NOT_SAID,
                    true),
                null,
                10))
        .containsExactly(first);
    assertThat(log.lines(searchTold(DecisionLog.CallerTold.YES), null, 10))
        .extracting(DecisionLog.Line::reference)
        .containsExactly(followed);
    assertThat(log.sample(DecisionLog.Search.ALL, 5, 1, 99)).hasSize(2);
    assertThat(log.sample(searchTold(DecisionLog.CallerTold.YES), 1, 7, 99)).hasSize(1);

    List<List<Object>> counts = rows("SELECT grain, heading, guide, slot, value, n FROM tally");
    record.rollup().again();
    assertThat(record.rollup().catchUp(Duration.ofSeconds(30)).complete()).isTrue();
    assertThat(rows("SELECT grain, heading, guide, slot, value, n FROM tally"))
        .isEqualTo(withoutNothing(counts));
    assertThat(log.lines(DecisionLog.Search.ALL, null, 1)).containsExactly(first);
  }

  @Test
  void counts_outlive_what_is_removed_even_when_made_again() throws SQLException {
    String old = keep(record).reference();
    record.decided(old, HANDLER, Event.Decided.differed(Event.Reason.OTHER, null));
    record.rollup().catchUp(Duration.ofSeconds(30));
    String days = "SELECT grain, heading, guide, slot, value, n FROM tally WHERE grain = 'D'";
    List<List<Object>> counts = rows(days);
    clock.now = clock.now.plus(Duration.ofDays(365 * 8));

    assertThat(record.keeping().retain(AUDITOR).decisions()).isEqualTo(1);

    assertThat(record.rollup().catchUp(Duration.ofSeconds(30)).complete()).isTrue();
    assertThat(rows(days)).isEqualTo(counts);
    assertThat(record.log().lines(DecisionLog.Search.ALL, null, 10)).isEmpty();
    record.rollup().again();
    record.rollup().catchUp(Duration.ofSeconds(30));
    assertThat(rows(days)).isEqualTo(counts);
    assertThat(record.verify(null).faults()).isEmpty();
  }

  @Test
  void counts_by_day_and_month_are_those_of_the_log_itself() throws Exception {
    Instant start = clock.now;
    List<String> references = new ArrayList<>();
    for (int day : new int[] {0, 0, 1, 29, 31, 32, 64, 309, 400}) {
      clock.now = start.plus(Duration.ofDays(day)).plus(Duration.ofHours(day % 7));
      String reference = keep(record).reference();
      record.decided(reference, HANDLER, Event.Decided.differed(Event.Reason.OTHER, null));
      record.decided(reference, HANDLER, Event.Decided.followed());
      references.add(reference);
    }
    record.reviewed(references.get(2), AUDITOR, new Event.Reviewed(Event.Finding.AGREE, null));
    record.rollup().catchUp(Duration.ofSeconds(30));

    Map<List<String>, Long> ofTheLog = countedByHand(references);
    assertThat(counted()).isEqualTo(ofTheLog);
    countsAreReadAlike(TheRecord.DAY);

    clock.now = start.plus(Duration.ofDays(365 * 7 + 40));
    assertThat(record.keeping().retain(AUDITOR).decisions()).isEqualTo(5);
    record.keeping().erase(HANDLER.id(), AUDITOR);
    record.rollup().catchUp(Duration.ofSeconds(30));
    assertThat(counted()).isEqualTo(ofTheLog);
    record.rollup().again();
    record.rollup().catchUp(Duration.ofSeconds(30));
    assertThat(counted()).isEqualTo(ofTheLog);

    countTheMonthsOfAnOlderRecord();
    assertThat(counted()).isEqualTo(ofTheLog);
  }

  private Map<List<String>, Long> countedByHand(List<String> references) {
    Map<List<String>, Long> counts = new HashMap<>();
    for (String reference : references) {
      for (Count count : Counting.of(record.find(reference).orElseThrow())) {
        for (String guide : List.of(count.guide(), "")) {
          for (Grain grain : List.of(Grain.D, Grain.longer(count.heading()))) {
            counts.merge(
                List.of(
                    grain.name(),
                    count.heading().name(),
                    guide,
                    String.valueOf(grain.of(count.day())),
                    count.value()),
                (long) count.number(),
                Long::sum);
          }
        }
      }
    }
    return counts;
  }

  private Map<List<String>, Long> counted() throws SQLException {
    Map<List<String>, Long> counts = new HashMap<>();
    rows("SELECT grain, heading, guide, slot, value, n FROM tally WHERE grain <> 'H' AND n <> 0")
        .forEach(
            row ->
                counts.put(
                    row.subList(0, 5).stream().map(String::valueOf).toList(),
                    Long.valueOf(String.valueOf(row.get(5)))));
    return counts;
  }

  /** Months and days together come to what the days alone come to. */
  private void countsAreReadAlike(LocalDate day) {
    Demand demand = record.demand();
    for (int last : new int[] {0, 1, 30, 31, 60, 364, 365, 450}) {
      for (int first : new int[] {-30, 0, 1, 30, 31}) {
        Demand.Span span = Demand.Span.days(day.plusDays(first), day.plusDays(last));
        long[][] week = new long[7][24];
        for (Heading heading : Heading.values()) {
          Map<String, Long> byDay = new HashMap<>();
          demand
              .bySlot(heading, null, span)
              .forEach(
                  (slot, values) ->
                      values.forEach(
                          (value, number) -> {
                            if (number > 0) {
                              byDay.merge(value, number, Long::sum);
                            }
                            if (heading == Heading.HOUR) {
                              week[LocalDate.ofEpochDay(slot).getDayOfWeek().getValue() - 1][
                                      Integer.parseInt(value)] +=
                                  number;
                            }
                          }));
          assertThat(demand.byValue(heading, null, span)).as(heading + " " + span).isEqualTo(byDay);
        }
        assertThat(demand.week(null, span, List.of())).isDeepEqualTo(week);
      }
    }
  }

  private void countTheMonthsOfAnOlderRecord() throws Exception {
    String database = settings.onPostgres() ? "postgresql" : "sqlite";
    try (var script = getClass().getResourceAsStream("/db/record/" + database + "/V6__months.sql");
        Connection connection = past();
        Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM tally WHERE grain IN ('M', 'W')");
      for (String one : new String(script.readAllBytes(), StandardCharsets.UTF_8).split(";")) {
        if (!one.isBlank()) {
          statement.execute(one);
        }
      }
    }
  }

  private static DecisionLog.Search searchTold(DecisionLog.CallerTold told) {
    return new DecisionLog.Search(null, null, null, null, null, null, told, false);
  }

  private static List<List<Object>> withoutNothing(List<List<Object>> rows) {
    return rows.stream().filter(row -> !row.get(5).equals("0")).toList();
  }

  private List<List<Object>> rows(String select) throws SQLException {
    List<List<Object>> rows = new ArrayList<>();
    try (Connection connection = past();
        Statement statement = connection.createStatement();
        var found = statement.executeQuery(select + " ORDER BY 1, 2, 3, 4, 5")) {
      while (found.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(found.getObject(i)));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  @Test
  void one_changed_byte_is_named() throws SQLException {
    fiveEntries();

    byte[] bytes = bytes("SELECT bytes FROM content WHERE seq = 3");
    bytes[bytes.length / 2] ^= 1;
    tamper(
        "content", "content_stays_as_it_is", "UPDATE content SET bytes = ? WHERE seq = 3", bytes);

    assertThat(record.verify(null).faults())
        .singleElement()
        .asString()
        .startsWith("entry 3 was changed (its content");
  }

  @Test
  void a_changed_header_is_named() throws SQLException {
    fiveEntries();

    tamper(
        "entry",
        entryTrigger(),
        "UPDATE entry SET at = '2026-03-01T13:00:00.000000Z' WHERE seq = 2",
        null);

    assertThat(record.verify(null).faults())
        .containsExactly("entry 2 was changed (its time, kind, reference or a hash)");
  }

  @Test
  void a_dropped_row_is_named() throws SQLException {
    fiveEntries();

    drop(3);

    assertThat(record.verify(null).faults()).containsExactly("entry 3 was dropped");
  }

  @Test
  void a_dropped_last_row_is_named_from_the_anchor() throws SQLException {
    fiveEntries();

    drop(5);

    assertThat(record.verify(null).faults()).containsExactly("entry 5 was dropped from the end");
  }

  @Test
  void a_row_put_in_is_named() throws SQLException {
    fiveEntries();

    tamper(
        "content",
        "content_stays_as_it_is",
        "INSERT INTO entry (seq, at, kind, about, commitment, previous, hash) SELECT 6, at, kind,"
            + " about, commitment, commitment, hash FROM entry WHERE seq = 3",
        null);

    assertThat(record.verify(null).faults())
        .anySatisfy(fault -> assertThat(fault).startsWith("entry 6 was put in"));
  }

  @Test
  void a_whole_chain_written_again_does_not_fit_its_anchor() throws Exception {
    fiveEntries();
    Head known = record.head();
    DecisionRecord other = new DecisionRecord(settings(), clock);
    for (int i = 0; i < 5; i++) {
      keep(other);
    }

    assertThat(other.verify(known).faults())
        .singleElement()
        .asString()
        .startsWith("entry 5 is not the one that was anchored");
    other.close();
  }

  @Test
  void an_index_that_points_elsewhere_and_changed_rules_are_named() throws SQLException {
    fiveEntries();

    tamper(
        "decision",
        "decision_stays_as_it_is",
        "UPDATE decision SET code = 'DEPLOY_NOW' WHERE seq = 1",
        null);
    byte[] texts = bytes("SELECT texts FROM pack");
    texts[texts.length / 2] ^= 1;
    tamper("pack", packTrigger(), "UPDATE pack SET texts = ?", texts);

    assertThat(record.verify(null).faults())
        .containsExactlyInAnyOrder(
            "entry 1 is not what is found by its reference or incident",
            "the text of rules " + TheRecord.RULES.version() + " was changed");
  }

  @Test
  void a_clock_that_steps_back_breaks_nothing_and_is_said() {
    keep(record);
    clock.now = clock.now.minus(Duration.ofHours(1));
    String reference = keep(record).reference();

    Verification verification = record.verify(null);

    assertThat(verification.faults()).isEmpty();
    assertThat(verification.notes())
        .singleElement()
        .asString()
        .matches("the clock went back by 3(600|599) s before entry 2");
    assertThat(record.find(reference)).isPresent();
  }

  @Test
  void a_record_opened_again_goes_on() throws Exception {
    keep(record);
    record.close();
    try (DecisionRecord again = new DecisionRecord(settings, clock)) {
      keep(again);
      assertThat(again.verify(null).faults()).isEmpty();
      assertThat(again.verify(null).entries()).isEqualTo(2);
    }
  }

  @Test
  void what_is_over_its_time_is_removed_and_the_chain_holds() {
    String old = keep(record, question(CALM).about("0456/260301")).reference();
    record.decided(old, HANDLER, Event.Decided.followed());
    String held = keep(record).reference();
    record.hold(held, AUDITOR, "Inquest opened");
    String sameIncident = keep(record, question(CALM).about("0777/260301")).reference();
    String heldToo = keep(record, question(CALM).about("0777/260301")).reference();
    record.hold(sameIncident, AUDITOR, "Inquest opened");
    clock.now = clock.now.plus(Duration.ofDays(365 * 5));
    String touched = keep(record).reference();
    clock.now = clock.now.plus(Duration.ofDays(365 * 2 + 5));
    record.accessed(old, AUDITOR, new Event.Accessed(Event.Access.SEEN, null));

    Keeping.Retained retained = record.keeping().retain(AUDITOR);

    assertThat(retained.decisions()).isEqualTo(1);
    assertThat(retained.entries()).isEqualTo(3);
    assertThat(retained.held()).containsExactly(held, sameIncident, heldToo);
    assertThat(record.find(old)).isEmpty();
    assertThat(record.find(held)).isPresent();
    assertThat(record.find(heldToo)).isPresent();
    assertThat(record.find(touched)).isPresent();
    assertThat(record.verify(null).faults()).isEmpty();

    record.release(held, AUDITOR, "Inquest closed");
    clock.now = clock.now.plus(Duration.ofDays(365 * 8));
    assertThat(record.keeping().retain(AUDITOR).decisions()).isEqualTo(2);
    assertThat(record.find(held)).isEmpty();
    assertThat(record.verify(null).faults()).isEmpty();
  }

  @Test
  void looks_at_the_log_as_a_whole_are_removed_by_their_own_date() {
    record.looked(AUDITOR, new Event.Accessed(Event.Access.SEEN, null));
    String reference = keep(record).reference();
    record.hold(reference, AUDITOR, "Inquest opened");
    clock.now = clock.now.plus(Duration.ofDays(365 * 8));
    record.looked(AUDITOR, new Event.Accessed(Event.Access.SEARCHED, null));

    Keeping.Retained retained = record.keeping().retain(AUDITOR);

    assertThat(retained.looks()).isEqualTo(1);
    assertThat(retained.entries()).isEqualTo(1);
    assertThat(record.entries(Kind.ACCESSED, Long.MAX_VALUE, 10))
        .extracting(Entry::event)
        .containsExactly(new Event.Accessed(Event.Access.SEARCHED, null), null);
    assertThat(record.keeping().retain(AUDITOR).looks()).isZero();
    assertThat(record.find(reference)).isPresent();
    assertThat(record.verify(null).faults()).isEmpty();
  }

  @Test
  void content_taken_away_without_a_removal_is_named() throws SQLException {
    fiveEntries();

    tamper("content", "content_stays", "DELETE FROM content WHERE seq = 4", null);

    assertThat(record.verify(null).faults())
        .containsExactly("entry 4 has lost its content, and no removal says so");
  }

  @Test
  void an_erased_member_of_staff_is_nowhere_and_the_chain_holds() throws SQLException {
    String reference = keep(record).reference();
    record.decided(
        reference,
        AUDITOR,
        Event.Decided.lowered(HANDLER.id(), Event.Reason.SUPERVISOR_DECISION, null));
    assertThat(record.keeping().export(HANDLER.id(), AUDITOR))
        .contains("handler-17", reference, "DECISION", "LOWERED");

    record.hold(reference, AUDITOR, "Complaint open");
    assertThat(record.keeping().erase(HANDLER.id(), AUDITOR).held()).containsExactly(reference);
    assertThat(record.find(reference).orElseThrow().by()).isEqualTo(HANDLER);
    record.release(reference, AUDITOR, "Complaint closed");
    Keeping.Erasure erasure = record.keeping().erase(HANDLER.id(), AUDITOR);

    assertThat(erasure.known()).isTrue();
    assertThat(erasure.entries()).isEqualTo(2);
    Recorded found = record.find(reference).orElseThrow();
    assertThat(found.by()).isEqualTo(new By(null, "HANDLER"));
    assertThat(found.decided().orElseThrow().supervisor()).isNull();
    assertThat(record.keeping().export(HANDLER.id(), AUDITOR)).doesNotContain(reference);
    assertThat(record.keeping().erase("nobody", AUDITOR).known()).isFalse();
    assertThat(record.verify(null).faults()).isEmpty();

    keep(record);
    assertThat(record.verify(null).faults()).isEmpty();
  }

  @Test
  void an_identifier_taken_away_without_an_entry_is_named() throws SQLException {
    keep(record);

    try (Connection connection = past();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("DELETE FROM staff");
    }

    assertThat(record.verify(null).faults())
        .singleElement()
        .asString()
        .endsWith("is gone, and no entry says that it was erased");
  }

  @Test
  void the_probe_writes_and_leaves_nothing() {
    record.probe();
    record.probe();

    assertThat(record.verify(null).entries()).isZero();
  }

  String entryTrigger() {
    return "entry_stays_as_it_is";
  }

  String packTrigger() {
    return "pack_stays_as_it_is";
  }

  private void fiveEntries() {
    String first = keep(record).reference();
    record.decided(first, HANDLER, Event.Decided.followed());
    keep(record);
    record.told(first, HANDLER, new Event.Told(true, null));
    keep(record);
  }

  private void drop(long sequence) throws SQLException {
    for (String[] table :
        new String[][] {
          {"mention", "mention_stays"}, {"decision", "decision_stays"}, {"content", "content_stays"}
        }) {
      tamper(table[0], table[1], "DELETE FROM " + table[0] + " WHERE seq = " + sequence, null);
    }
    tamper("entry", deleteTrigger(), "DELETE FROM entry WHERE seq = " + sequence, null);
  }

  String deleteTrigger() {
    return "entry_stays";
  }

  private byte[] bytes(String query) throws SQLException {
    try (Connection connection = past();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getBytes(1);
    }
  }

  private void tamper(String table, String trigger, String change, byte[] parameter)
      throws SQLException {
    try (Connection connection = past()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(withoutTriggers(table, trigger));
      }
      try (var statement = connection.prepareStatement(change)) {
        if (parameter != null) {
          statement.setBytes(1, parameter);
        }
        assertThat(statement.executeUpdate()).isBetween(0, 1);
      }
    }
  }
}
