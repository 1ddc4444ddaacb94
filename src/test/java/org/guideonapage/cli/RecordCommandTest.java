package org.guideonapage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.guideonapage.TheRules;
import org.guideonapage.decision.Decision;
import org.guideonapage.guidance.Ask;
import org.guideonapage.incident.Incident;
import org.guideonapage.record.By;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.Event;
import org.guideonapage.record.Question;
import org.guideonapage.record.RecordSettings;
import org.guideonapage.rulebook.LondonTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

class RecordCommandTest {
  private static final By HANDLER = new By("handler-17", "HANDLER");

  @TempDir Path folder;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();
  private Path file;
  private String reference;

  @BeforeEach
  void record() {
    file = folder.resolve("record.db");
    reference = keep(Clock.systemUTC());
  }

  private String keep(Clock clock) {
    Incident told =
        TheRules.incident(
            Map.of("askedOfPolice", "CLINICAL_CHECK", "lifeRiskNow", "NO", "ageBand", "NOT_KNOWN"));
    var asAt = LondonTime.midday(TheRules.CHECKED_DAY);
    Decision answer = TheRules.guidance().decide(new Ask(told, asAt, null, null));
    try (DecisionRecord record = new DecisionRecord(RecordSettings.inFile(file), clock)) {
      Question question =
          Question.of(told, asAt, null, null, List.of(), clock.instant()).about("WMP-1/26");
      String kept = record.keep(HANDLER, question, answer, TheRules.rulebook()).reference();
      record.decided(kept, HANDLER, Event.Decided.differed(Event.Reason.NEW_FACTS, "Blood seen"));
      return kept;
    }
  }

  private int run(String... arguments) {
    out = new StringWriter();
    err = new StringWriter();
    List<String> all = new ArrayList<>(List.of("record"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--file", file.toString(), "--by", "auditor-3"));
    return Commands.run(
        all.toArray(String[]::new),
        none -> {},
        new PrintWriter(out, true),
        new PrintWriter(err, true));
  }

  @Test
  void verify_says_that_the_chain_holds_or_what_does_not() throws Exception {
    assertThat(run("verify")).isEqualTo(Commands.WELL);
    assertThat(out.toString()).contains("entries 2, decisions 1", "THE CHAIN HOLDS");

    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TRIGGER content_stays_as_it_is");
      statement.execute("UPDATE content SET salt = zeroblob(16) WHERE seq = 2");
    }

    assertThat(run("verify")).isEqualTo(Commands.FOUND);
    assertThat(out.toString())
        .contains("FAULT entry 2 was changed (its content)", "THE CHAIN DOES NOT HOLD");
  }

  @Test
  void replay_gives_the_same_bytes_from_the_record_alone() {
    assertThat(run("replay", reference)).isEqualTo(Commands.WELL);
    assertThat(out.toString()).contains(reference + " SAME");

    assertThat(run("replay", "D-99999999-A")).isEqualTo(Commands.MISUSED);
  }

  @Test
  void bundle_can_be_checked_with_a_sha_256_program() throws Exception {
    Path bundle = folder.resolve("bundle");

    assertThat(run("bundle", reference, "-o", bundle.toString(), "--reason", "Inquest"))
        .isEqualTo(Commands.WELL);

    for (String line : Files.readAllLines(bundle.resolve("SHA256SUMS"))) {
      String[] parts = line.split(" {2}", 2);
      assertThat(sha256(Files.readAllBytes(bundle.resolve(parts[1])))).isEqualTo(parts[0]);
    }
    Path own = bundle.resolve(reference);
    List<String> header = Files.readAllLines(own.resolve("entry-2.header"));
    byte[] salt = Files.readAllBytes(own.resolve("entry-2.salt"));
    byte[] content = Files.readAllBytes(own.resolve("entry-2.json"));
    byte[] both = java.util.Arrays.copyOf(salt, salt.length + content.length);
    System.arraycopy(content, 0, both, salt.length, content.length);
    assertThat(header.get(5)).isEqualTo(sha256(both));
    assertThat(header.get(6)).isEqualTo(sha256(Files.readAllBytes(own.resolve("entry-1.header"))));
    assertThat(Files.readString(own.resolve("decision.txt")))
        .contains(
            reference,
            "NOT KNOWN",
            "by handler: Did something else: new facts known to me \"Blood seen\"");
    assertThat(Files.readString(bundle.resolve("HOW-TO-VERIFY.txt"))).contains("holds");
    assertThat(Files.list(bundle).map(path -> path.getFileName().toString()))
        .contains("rules-" + TheRules.rulebook().version().substring(0, 12));
    try (var files = Files.walk(bundle)) {
      assertThat(files.filter(Files::isRegularFile))
          .allSatisfy(
              path ->
                  assertThat(new String(Files.readAllBytes(path))).doesNotContain("handler-17"));
    }
    assertThat(run("show", reference)).isZero();
    assertThat(out.toString()).contains("Put into a bundle for disclosure \"Inquest\"");
    assertThat(run("bundle", reference, "-o", bundle.toString())).isEqualTo(Commands.FOUND);
    assertThat(run("bundle", "--incident", "WMP-1/26", "-o", folder.resolve("other").toString()))
        .isEqualTo(Commands.WELL);
    assertThat(
            run("bundle", reference, "-o", folder.resolve("x").toString(), "--reason", "Mr Smith"))
        .isEqualTo(Commands.MISUSED);
  }

  @Test
  void a_bundle_takes_all_that_fit_and_the_guide_of_that_day() throws Exception {
    Path bundle = folder.resolve("all");

    assertThat(run("bundle", "--decided", "DIFFERED", "-o", bundle.toString())).isZero();

    try (PDDocument guide =
        Loader.loadPDF(bundle.resolve(reference).resolve("guide.pdf").toFile())) {
      assertThat(guide.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(guide))
          .contains("Crisis welfare checks", "Law checked to", "OFFICIAL", "Send police now if");
    }
    assertThat(run("bundle", "--decided", "LOWERED", "-o", folder.resolve("none").toString()))
        .isEqualTo(Commands.MISUSED);
    assertThat(run("bundle", "--from", "soon", "-o", folder.resolve("none").toString()))
        .isEqualTo(Commands.MISUSED);
  }

  @Test
  void list_and_counts_are_made_again_and_a_backup_is_rehearsed() {
    Path backup = folder.resolve("backup.db");
    run("backup", backup.toString());

    assertThat(run("rollup")).as(err.toString()).isZero();
    assertThat(out.toString()).contains("made again up to entry 2");
    assertThat(run("rehearse", backup.toString())).as(err.toString()).isZero();
    assertThat(out.toString()).contains("2 entries", "answered again 1, the same bytes 1");
    assertThat(run("rehearse", folder.resolve("none").toString())).isEqualTo(Commands.FOUND);
    assertThat(run("restore", backup.toString())).isZero();
    try (DecisionRecord put = new DecisionRecord(RecordSettings.inFile(file), Clock.systemUTC())) {
      put.rollup().catchUp(java.time.Duration.ofSeconds(30));
      assertThat(put.log().lines(org.guideonapage.record.DecisionLog.Search.ALL, null, 5))
          .extracting(org.guideonapage.record.DecisionLog.Line::reference)
          .containsExactly(reference);
    }
  }

  @Test
  void answers_are_turned_off_and_on_and_that_is_recorded() {
    Path off = folder.resolve("answers-off");
    var answers = new org.guideonapage.authoring.AnswerSwitch(off, Clock.systemUTC());

    assertThat(turn(off, "off", "--reason", "Guide 1 is wrong")).as(err.toString()).isZero();
    assertThat(answers.off().orElseThrow().reason()).isEqualTo("Guide 1 is wrong");
    assertThat(turn(off, "off", "--reason", "Mrs Jones rang")).isEqualTo(Commands.MISUSED);
    assertThat(answers.off().orElseThrow().reason()).isEqualTo("Guide 1 is wrong");
    assertThat(turn(off, "on")).isZero();
    assertThat(answers.off()).isEmpty();
    try (DecisionRecord record =
        new DecisionRecord(RecordSettings.inFile(file), Clock.systemUTC())) {
      assertThat(record.entries(org.guideonapage.record.Kind.SWITCHED, Long.MAX_VALUE, 9))
          .hasSize(2)
          .allSatisfy(entry -> assertThat(entry.by()).isEqualTo(new By("auditor-3", "OPERATOR")));
    }
  }

  private int turn(Path off, String... arguments) {
    List<String> all = new ArrayList<>(List.of("switch"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--switch", off.toString(), "--file", file.toString(), "--by", "auditor-3"));
    err = new StringWriter();
    return Commands.run(
        all.toArray(String[]::new),
        none -> {},
        new PrintWriter(new StringWriter(), true),
        new PrintWriter(err, true));
  }

  @Test
  void a_backup_is_put_back_and_what_it_lacks_is_said() throws IOException {
    Path backup = folder.resolve("backup.db");
    assertThat(run("backup", backup.toString())).as(err.toString()).isEqualTo(Commands.WELL);
    assertThat(out.toString()).contains("2 entries", "the chain holds");
    assertThat(run("backup", backup.toString())).isEqualTo(Commands.FOUND);
    String later = keep(Clock.systemUTC());

    assertThat(run("restore", backup.toString())).as(err.toString()).isEqualTo(Commands.WELL);

    assertThat(out.toString())
        .contains("3 entries", "2 entries were written after this backup", "what was there is now");
    assertThat(run("verify")).as(out.toString()).isEqualTo(Commands.WELL);
    assertThat(run("replay", reference)).isEqualTo(Commands.WELL);
    assertThat(run("replay", later)).isEqualTo(Commands.MISUSED);
  }

  @Test
  void a_backup_that_does_not_hold_or_a_record_in_use_is_refused() throws Exception {
    Path backup = folder.resolve("backup.db");
    run("backup", backup.toString());
    try (DecisionRecord running =
        new DecisionRecord(RecordSettings.inFile(file), Clock.systemUTC())) {
      running.head();
      assertThat(run("restore", backup.toString())).isEqualTo(Commands.FOUND);
      assertThat(err.toString()).contains("in use");
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + backup);
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TRIGGER content_stays_as_it_is");
      statement.execute("UPDATE content SET salt = zeroblob(16) WHERE seq = 2");
    }
    assertThat(run("restore", backup.toString())).isEqualTo(Commands.FOUND);
    assertThat(err.toString()).contains("entry 2 was changed");
    assertThat(run("restore", folder.resolve("none").toString())).isEqualTo(Commands.FOUND);
    assertThat(run("verify")).isEqualTo(Commands.WELL);
  }

  @Test
  void staff_are_exported_and_erased_but_not_under_a_hold() {
    assertThat(run("export", "handler-17")).isZero();
    assertThat(out.toString()).contains(reference, "handler-17");
    assertThat(run("hold", reference, "--reason", "Inquest opened")).isZero();
    assertThat(run("erase", "handler-17")).isEqualTo(Commands.FOUND);
    assertThat(err.toString()).contains(reference);
    assertThat(run("release", reference, "--reason", "Inquest closed")).isZero();
    assertThat(run("erase", "handler-17")).isZero();
    assertThat(run("erase", "handler-17")).isEqualTo(Commands.FOUND);
    assertThat(run("verify")).isEqualTo(Commands.WELL);
  }

  @Test
  void what_is_over_its_time_is_removed() {
    String old = keep(Clock.fixed(Instant.parse("2015-01-01T00:00:00Z"), ZoneId.of("UTC")));

    assertThat(run("retain")).isZero();

    assertThat(out.toString()).contains("1 decisions", "2 entries emptied");
    assertThat(run("replay", old)).isEqualTo(Commands.MISUSED);
    assertThat(run("replay", reference)).isZero();
    assertThat(run("verify")).isEqualTo(Commands.WELL);
    assertThat(out.toString()).contains("note: the clock went back");
    assertThat(run("retain", "--period", "soon")).isEqualTo(Commands.MISUSED);
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  /** Commands keep quiet; other tests of the same run read the log. */
  @AfterAll
  static void speakAgain() {
    LoggingSystem.get(RecordCommandTest.class.getClassLoader()).setLogLevel("ROOT", LogLevel.INFO);
  }
}
