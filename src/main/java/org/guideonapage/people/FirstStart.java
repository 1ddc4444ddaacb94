package org.guideonapage.people;

import java.io.PrintStream;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Makes the first accounts where there is none: those of the settings, else one for each role, with
 * one-time passwords that are printed once, on the console and never in the log.
 */
final class FirstStart implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

  private final People people;
  private final PeopleSettings settings;
  private final PrintStream console;

  FirstStart(People people, PeopleSettings settings, PrintStream console) {
    this.people = people;
    this.settings = settings;
    this.console = console;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    try {
      if (!people.isEmpty()) {
        return;
      }
      if (settings.firstAccounts().isEmpty()) {
        print(people.addFirst());
      } else {
        settings.firstAccounts().forEach(people::addKnown);
      }
    } catch (PeopleAway e) {
      LOG.error("Nobody can sign in: {}", e.getMessage());
    }
  }

  private void print(Map<String, String> passwords) {
    if (passwords.isEmpty()) {
      return;
    }
    StringBuilder lines =
        new StringBuilder(
            "\nFirst start. Accounts with one-time passwords, good for 7 days and shown only"
                + " here:\n\n");
    passwords.forEach((name, password) -> lines.append("  %-16s %s%n".formatted(name, password)));
    lines.append(
        "\nWhoever signs in first sets a password of their own. Lock the accounts nobody needs at"
            + " /admin/people.\n");
    console.println(lines);
    console.flush();
  }
}
