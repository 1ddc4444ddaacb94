package org.guideonapage.cli;

import org.guideonapage.people.Account;
import org.guideonapage.people.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** For when no administrator can sign in. */
@Command(
    name = "people",
    description = "List local accounts; give one a new one-time password.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.LOCAL)
final class PeopleCommand extends CommandGroup {
  @Command(name = "list", description = "List the accounts.", mixinStandardHelpOptions = true)
  int list(@Mixin PeopleOption option) {
    option
        .people(People::all)
        .forEach(
            account ->
                out()
                    .println(
                        String.join(
                            "  ",
                            account.id(),
                            account.name(),
                            account.locked() ? "locked" : "open",
                            account.words())));
    out().flush();
    return Commands.WELL;
  }

  @Command(
      name = "reset",
      description = "Unlock an account and print a one-time password for it.",
      mixinStandardHelpOptions = true)
  int reset(@Mixin PeopleOption option, @Parameters(paramLabel = "NAME") String name) {
    String password =
        option.people(
            people -> {
              String id =
                  people.all().stream()
                      .filter(account -> account.name().equals(name))
                      .map(Account::id)
                      .findFirst()
                      .orElseThrow(() -> new Commands.BadInput("found no account " + name));
              people.unlock(id, People.OPERATOR);
              return people.reset(id, People.OPERATOR);
            });
    out().println(password);
    out().flush();
    return Commands.WELL;
  }
}
