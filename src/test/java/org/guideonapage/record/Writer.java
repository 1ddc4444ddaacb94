package org.guideonapage.record;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.Deployment;

/**
 * Writes decisions and what followed them until it is killed, and says each entry on its output
 * once it is kept. It begins in a moment: the record's own writing, without pool and migration.
 */
final class Writer {
  private Writer() {}

  /**
   * Arguments: the file, the version of rules that is in it, a staff id, how many rounds, whether
   * to wait after the first, and a decision to add to, or "-" to write decisions too.
   */
  public static void main(String[] arguments) throws Exception {
    RecordSettings settings = patient(Path.of(arguments[0]));
    Anchor anchor = new Anchor(settings.anchorFile());
    By by = new By(arguments[2], "HANDLER");
    Clock clock = Clock.systemUTC();
    boolean waits = arguments[4].equals("true");
    try (Connection connection = Store.sqlite(settings).getConnection()) {
      for (int round = Integer.parseInt(arguments[3]); round > 0; round--) {
        String about = arguments[5];
        if (about.equals("-")) {
          DecisionRecord.Done done = decision(connection, settings, by, arguments[1], clock);
          anchor.advance(done.head());
          say(done.head());
          about = done.kept().reference();
        }
        String reference = about;
        Head told =
            Store.transaction(
                connection,
                settings,
                client ->
                    new Chain(client, clock).append(by, reference, new Event.Told(true, null)));
        anchor.advance(told);
        say(told);
        if (waits) {
          waits = System.in.read() < 0;
        }
        Thread.sleep(1);
      }
    }
  }

  private static DecisionRecord.Done decision(
      Connection connection, RecordSettings settings, By by, String rules, Clock clock)
      throws SQLException {
    Decision answer = answer(rules);
    Question question =
        new Question(List.of(), answer.asAt(), answer.guide(), null, List.of(), null, null, null);
    return Store.transaction(
        connection,
        settings,
        client -> DecisionRecord.insert(client, clock, by, question, answer, "1"));
  }

  /** Several processes on one file have no queue of their own and may wait for long. */
  private static RecordSettings patient(Path file) {
    return new RecordSettings(
        file,
        null,
        null,
        null,
        null,
        Duration.ofSeconds(50),
        Period.ofYears(7),
        RecordSettings.DEFAULT_INCIDENT_PATTERN);
  }

  private static Decision answer(String rules) {
    return new Decision(
        null,
        "2026-03-01T12:00Z",
        "2026-04-09",
        rules,
        "west-midlands",
        "crisis-welfare-checks",
        true,
        new Decision.Deploy(
            Deployment.DEPLOY_NOW, Deployment.DEPLOY_NOW, "Send", null, "POLICE", "SG-1", "", true),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of("Words ".repeat(400)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        "");
  }

  private static void say(Head head) {
    System.out.println(head);
    if (System.out.checkError()) {
      System.exit(1);
    }
  }
}
