package org.guideonapage.cli;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.guideonapage.people.People;
import org.guideonapage.people.Scope;
import org.guideonapage.people.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** Makes, lists and revokes tokens of other systems. */
@Command(
    name = "token",
    description = "Make, list and revoke tokens with which other systems ask.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.LOCAL)
final class TokenCommand extends CommandGroup {
  @Command(
      name = "create",
      description = "Make a token and print it, the only time it is shown.",
      mixinStandardHelpOptions = true)
  int create(
      @Mixin PeopleOption option,
      @Option(
              names = "--name",
              paramLabel = "SYSTEM",
              required = true,
              description = "Which system it is for; nothing about a person.")
          String name,
      @Option(
              names = "--scope",
              paramLabel = "SCOPE",
              required = true,
              description =
                  "What it is for, once for each: decide, record:write, record:read, rules:reload,"
                      + " metrics.")
          List<String> scopes,
      @Option(
              names = "--days",
              paramLabel = "DAYS",
              defaultValue = "90",
              description = "How long it can be used, at most 366 (default: ${DEFAULT-VALUE}).")
          int days) {
    Set<Scope> chosen = EnumSet.noneOf(Scope.class);
    for (String code : scopes) {
      chosen.add(
          Scope.of(code)
              .orElseThrow(
                  () ->
                      new Commands.BadInput(
                          "found scope \""
                              + code
                              + "\"; expected one of "
                              + Arrays.stream(Scope.values()).map(Scope::code).toList())));
    }
    Tokens.Made made = option.tokens(tokens -> tokens.make(name, chosen, days, People.OPERATOR));
    out().println(made.text());
    out().flush();
    err().println("token " + made.id() + ", until " + made.expiresAt() + "; it is not shown again");
    return Commands.WELL;
  }

  @Command(name = "list", description = "List the tokens.", mixinStandardHelpOptions = true)
  int list(@Mixin PeopleOption option) {
    Instant now = PeopleOption.clock().instant();
    option
        .<List<Tokens.Token>>tokens(Tokens::all)
        .forEach(
            token ->
                out()
                    .println(
                        String.join(
                            "  ",
                            token.id(),
                            token.usable(now) ? "until " + token.expiresAt() : "not in use",
                            token.words(),
                            token.label())));
    out().flush();
    return Commands.WELL;
  }

  @Command(name = "revoke", description = "Take a token away.", mixinStandardHelpOptions = true)
  int revoke(@Mixin PeopleOption option, @Parameters(paramLabel = "ID") String id) {
    option.tokens(
        tokens -> {
          tokens.revoke(id, People.OPERATOR);
          return id;
        });
    out().println("revoked " + id);
    out().flush();
    return Commands.WELL;
  }
}
