package org.guideonapage.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.guideonapage.GuidanceApplication;
import org.guideonapage.TheRules;
import org.guideonapage.guidance.Ask;
import org.guideonapage.incident.Incident;
import org.guideonapage.record.By;
import org.guideonapage.record.DecisionLog;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.Question;
import org.guideonapage.record.RecordSettings;
import org.guideonapage.rulebook.LondonTime;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * How long the pages of the log and of demand take with five million decisions of five years: a
 * SQLite file filled in bulk (its chain is not one), then the service itself, asked over HTTP.
 */
public final class DemandBenchmark {
  private static final int DAYS = 1826;
  private static final int TIMES = 7;
  private static final Path FILE = Path.of("target", "benchmark", "demand", "record.db");

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private static final Path MONTHS =
      Path.of("src", "main", "resources", "db", "record", "sqlite", "V6__months.sql");

  private DemandBenchmark() {}

  /** Runs it; the first argument is the number of decisions. */
  public static void main(String[] args) throws Exception {
    long decisions = args.length == 0 || args[0].isBlank() ? 5_000_000 : Long.parseLong(args[0]);
    Files.createDirectories(FILE.getParent());
    try (var old = Files.list(FILE.getParent())) {
      for (Path one : old.toList()) {
        Files.delete(one);
      }
    }
    long start = System.nanoTime();
    String rules = begin();
    fill(decisions);
    System.out.printf(
        Locale.ROOT,
        "%,d decisions filled in %d s, %,d MiB%n",
        decisions,
        (System.nanoTime() - start) / 1_000_000_000,
        Files.size(FILE) >> 20);
    try (ConfigurableApplicationContext service =
        SpringApplication.run(
            GuidanceApplication.class,
            "--server.port=0",
            "--record.file=" + FILE,
            "--record.counting=0s",
            "--guidance.poll=0s",
            "--logging.level.root=WARN")) {
      measure(service.getEnvironment(), rules, service.getBean(DecisionRecord.class));
    }
  }

  /** One real decision, so that tables, rules and words are there. */
  private static String begin() {
    try (DecisionRecord record =
        new DecisionRecord(RecordSettings.inFile(FILE), Clock.systemUTC())) {
      var at = LondonTime.midday(TheRules.CHECKED_DAY);
      var told = Incident.EMPTY;
      record.keep(
          By.A_SYSTEM,
          Question.of(told, at, null, null, List.of(), at.toInstant()),
          TheRules.guidance().decide(new Ask(told, at, null, null)),
          TheRules.rulebook());
      record.rollup().catchUp(java.time.Duration.ofMinutes(1));
      return record.log().lines(DecisionLog.Search.ALL, null, 1).get(0).rulesVersion();
    }
  }

  private static void fill(long decisions) throws SQLException, IOException {
    long last = Instant.now().getEpochSecond() - 60;
    double step = DAYS * 86400.0 / decisions;
    String at = "(" + last + " - CAST((" + decisions + " - n) * " + step + " AS INTEGER))";
    String text = "strftime('%Y-%m-%dT%H:%M:%S.000000Z', " + at + ", 'unixepoch')";
    String numbers =
        "WITH RECURSIVE c(n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM c WHERE n <= "
            + decisions
            + ") ";
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + FILE);
        Statement sql = connection.createStatement()) {
      sql.execute("PRAGMA synchronous = OFF");
      sql.execute("PRAGMA cache_size = -600000");
      sql.execute("BEGIN");
      int guide = 100;
      for (String word : TheRules.rulebook().guides().keySet()) {
        sql.execute("INSERT OR IGNORE INTO term VALUES (" + guide++ + ", '" + word + "')");
      }
      int guides = guide - 100;
      int code = 200;
      for (Object word : org.guideonapage.decision.Deployment.values()) {
        sql.execute("INSERT OR IGNORE INTO term VALUES (" + code++ + ", '" + word + "')");
      }
      // words that were there before keep their numbers
      String guideOf = known(sql, "100 + abs(n * 7919) % " + guides);
      String codeOf = known(sql, "200 + abs(n * 104729) % " + (code - 200));
      String version = "(SELECT rules FROM listing WHERE seq = 1)";
      String label = "(SELECT label FROM listing WHERE seq = 1)";
      String blob = "CAST(printf('%032d', n) AS BLOB)";
      sql.execute(
          "INSERT INTO entry SELECT n, at, 'DECISION', about, b, b, b FROM ("
              + numbers
              + "SELECT n, "
              + text
              + " AS at, printf('D-%08d-A', n) AS about, "
              + blob
              + " AS b FROM c)");
      sql.execute(
          "INSERT INTO decision (reference, seq, at, guide, code, rules_version)"
              + " SELECT e.about, e.seq, e.at, 'crisis-welfare-checks', 'REFER',"
              + " (SELECT version FROM pack) FROM entry e WHERE e.seq > 1");
      sql.execute(
          "INSERT INTO listing (seq, at, guide, code, rules, label, choice, told, held) "
              + numbers
              + "SELECT n, "
              + at
              + " * 1000, "
              + guideOf
              + ", "
              + codeOf
              + ", "
              + version
              + ", "
              + label
              + ", CASE WHEN n % 10 < 8 THEN 'FOLLOWED' WHEN n % 10 = 8 THEN 'DIFFERED'"
              + " WHEN n % 1000 = 9 THEN 'LOWERED' END, CASE n % 3 WHEN 0 THEN 'YES' WHEN 1"
              + " THEN 'NO' END, CASE WHEN n % 5000 = 0 THEN 1 END FROM c");
      tallies(sql);
      sql.execute(
          "UPDATE reached SET seq = (SELECT max(seq) FROM entry), hash = (SELECT"
              + " lower(hex(hash)) FROM entry ORDER BY seq DESC LIMIT 1)");
      sql.execute("COMMIT");
      sql.execute("ANALYZE");
    }
  }

  private static String known(Statement sql, String number) throws SQLException {
    List<Integer> there = new ArrayList<>();
    try (var rows = sql.executeQuery("SELECT id FROM term WHERE id >= 100")) {
      while (rows.next()) {
        there.add(rows.getInt(1));
      }
    }
    int first = number.startsWith("100") ? 100 : 200;
    int free = there.stream().filter(id -> id >= first).min(Integer::compare).orElse(first);
    return "CASE WHEN ("
        + number
        + ") IN ("
        + String.join(",", there.stream().map(String::valueOf).toList())
        + ") THEN "
        + number
        + " ELSE "
        + free
        + " END";
  }

  /** As many values a day as a force of that size would see. */
  private static void tallies(Statement sql) throws SQLException, IOException {
    long today = LocalDate.now().toEpochDay();
    for (String[] heading :
        new String[][] {
          {"DECISIONS", "''", "1"},
          {"OUTCOME", "(SELECT word FROM term WHERE id = 200 + v)", "8"},
          {"CALLER", "'CALLER_' || v", "18"},
          {"ASKED", "'ASKED_' || v", "19"},
          {"HOUR", "printf('%02d', v)", "24"},
          {"ASKED_HOUR", "'WELFARE_CHECK|' || printf('%02d', v % 24) || ''", "24"},
          {"ASKED_HOUR", "'ASKED_' || (v / 24) || '|' || printf('%02d', v % 24)", "200"},
          {"POWER", "'POWER-' || v", "12"},
          {"PLAN", "'ASKED_' || v || '|AGREES'", "20"},
          {"PREVENTED", "'ASKED_' || v", "8"},
          {
            "CHOICE", "CASE v WHEN 0 THEN 'FOLLOWED' WHEN 1 THEN 'DIFFERED' ELSE 'LOWERED' END", "3"
          },
          {"REASON", "'DIFFERED|' || CASE v WHEN 0 THEN 'NEW_FACTS' ELSE 'OTHER' END", "2"},
          {"TOLD", "CASE v WHEN 0 THEN 'YES' ELSE 'NO' END", "2"},
          {"ASK_FIRST", "'fact' || v", "30"},
          {"NOT_KNOWN", "'fact' || v", "60"},
          {"SECONDS", "printf('%04d', v * 5)", "36"},
          {"RULES", "printf('%012d', (:day / 30)) || '|ASK_FIRST'", "1"},
        }) {
      String value = heading[1].replace(":day", "d.day");
      sql.execute(
          "INSERT OR IGNORE INTO tally WITH RECURSIVE vs(v) AS (SELECT 0 UNION ALL SELECT v + 1"
              + " FROM vs WHERE v + 1 < "
              + heading[2]
              + "), d(day) AS (SELECT "
              + (today - DAYS)
              + " UNION ALL SELECT day + 1 FROM d WHERE day < "
              + today
              + ") SELECT 'D', '"
              + heading[0]
              + "', g.word, d.day, "
              + value
              + ", 1 + abs(random()) % 20 FROM (SELECT '' AS word UNION ALL SELECT word FROM term"
              + " WHERE id BETWEEN 100 AND 199) g, d, vs WHERE coalesce("
              + value
              + ", '?') <> '?'");
    }
    sql.execute("DELETE FROM tally WHERE grain IN ('M', 'W')");
    for (String months : Files.readString(MONTHS).split(";", -1)) {
      if (!months.isBlank()) {
        sql.execute(months);
      }
    }
  }

  private static void measure(Environment environment, String rules, DecisionRecord record)
      throws Exception {
    String address = "http://localhost:" + environment.getProperty("local.server.port");
    signIn(address);
    LocalDate ago = LocalDate.now().minusYears(3);
    DecisionLog.Line deep =
        record
            .log()
            .lines(
                DecisionLog.Search.span(
                    null, ago.atStartOfDay(java.time.ZoneOffset.UTC).toInstant()),
                null,
                1)
            .get(0);
    String after = "after=" + deep.place().at() + "." + deep.place().sequence();
    for (String page :
        List.of(
            "/log",
            "/log?" + after,
            "/log?from=" + ago + "&to=" + ago.plusDays(30),
            "/log?guide=awol",
            "/log?guide=awol&outcome=REFER",
            "/log?outcome=DO_NOT_DEPLOY&told=NO",
            "/log?rules=" + rules.substring(0, 12),
            "/log?choice=LOWERED",
            "/log?choice=LOWERED&guide=awol&held=on",
            "/log?held=on",
            "/log/sample?seed=7&last=5000000&size=50",
            "/log/sample?seed=7&last=5000000&size=50&choice=LOWERED&guide=awol",
            "/analytics?span=24h",
            "/analytics",
            "/analytics?span=12m",
            "/analytics?span=12m&guide=awol",
            "/analytics?span=days&from=" + LocalDate.now().minusYears(5) + "&to=" + LocalDate.now(),
            "/analytics/week.csv?span=12m")) {
      System.out.println(time(address, page));
    }
  }

  /** With an account of the tests, whose settings are beside this class. */
  private static void signIn(String address) throws IOException, InterruptedException {
    String page =
        CLIENT
            .send(
                HttpRequest.newBuilder(URI.create(address + "/sign-in")).build(),
                HttpResponse.BodyHandlers.ofString())
            .body();
    String token = page.replaceAll("(?s).*name=\"_csrf\"[^>]* value=\"([^\"]+)\".*", "$1");
    String form =
        "sign-in-name=overseer&sign-in-password="
            + URLEncoder.encode("a password for tests", StandardCharsets.UTF_8)
            + "&_csrf="
            + URLEncoder.encode(token, StandardCharsets.UTF_8);
    CLIENT.send(
        HttpRequest.newBuilder(URI.create(address + "/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String time(String address, String page) throws IOException, InterruptedException {
    List<Long> times = new ArrayList<>();
    int status = 0;
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      HttpResponse<String> response =
          CLIENT.send(
              HttpRequest.newBuilder(URI.create(address + page)).build(),
              HttpResponse.BodyHandlers.ofString());
      times.add((System.nanoTime() - start) / 1_000_000);
      status = response.statusCode();
    }
    long first = times.get(0);
    Collections.sort(times);
    return String.format(
        Locale.ROOT,
        "%-70s %d  first %5d ms  median %5d ms  worst %5d ms",
        page,
        status,
        first,
        times.get(TIMES / 2),
        times.get(TIMES - 1));
  }
}
