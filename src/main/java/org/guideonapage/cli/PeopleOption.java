package org.guideonapage.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import org.guideonapage.people.People;
import org.guideonapage.people.PeopleSettings;
import org.guideonapage.people.Tokens;
import org.guideonapage.rulebook.LondonTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Option;

/** Where the accounts and tokens are that a command works on. */
final class PeopleOption {
  @Option(
      names = "--file",
      paramLabel = "FILE",
      description =
          "The SQLite file of accounts and tokens (default: $PEOPLE_FILE or ${DEFAULT-VALUE}).",
      defaultValue = "${env:PEOPLE_FILE:-" + PeopleSettings.DEFAULT_FILE + "}")
  private Path file = Path.of(PeopleSettings.DEFAULT_FILE);

  @Option(
      names = "--url",
      paramLabel = "JDBC-URL",
      description =
          "Their PostgreSQL database (default: $PEOPLE_URL; user and password from"
              + " $PEOPLE_USERNAME and $PEOPLE_PASSWORD).")
  private @Nullable String url;

  <T> T people(Function<People, T> work) {
    try (People people = People.open(settings(), clock())) {
      return work.apply(people);
    }
  }

  <T> T tokens(Function<Tokens, T> work) {
    return Tokens.with(settings(), clock(), work);
  }

  private PeopleSettings settings() {
    LoggingSystem.get(PeopleOption.class.getClassLoader()).setLogLevel("ROOT", LogLevel.OFF);
    try {
      return PeopleSettings.of(
          file,
          url != null ? url : System.getenv("PEOPLE_URL"),
          System.getenv("PEOPLE_USERNAME"),
          System.getenv("PEOPLE_PASSWORD"));
    } catch (IllegalArgumentException e) {
      throw new Commands.BadInput(String.valueOf(e.getMessage()));
    }
  }

  static Clock clock() {
    return Clock.system(LondonTime.LONDON);
  }
}
