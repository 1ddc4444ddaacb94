package org.guideonapage.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.util.Set;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.Postgres;
import org.guideonapage.record.RecordSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** Accounts and tokens in a file and in a real PostgreSQL. */
class AccountsTest {
  private static final Clock CLOCK = Clock.systemUTC();

  @TempDir Path folder;

  @Test
  void they_are_kept_in_a_file_nobody_else_reads() throws Exception {
    Path file = folder.resolve("own/people.db");
    kept(PeopleSettings.inFile(file));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("gop_");
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "the build fetches PostgreSQL for Linux only")
  void they_are_kept_in_a_database_beside_the_record() {
    String url = Postgres.newDatabase();

    kept(PeopleSettings.of(folder.resolve("none"), url, "postgres", null));

    try (DecisionRecord record =
        new DecisionRecord(
            RecordSettings.inDatabase(url, "postgres", null, folder.resolve("anchor")), CLOCK)) {
      assertThat(record.head().sequence()).isZero();
    }
  }

  private static void kept(PeopleSettings settings) {
    String once;
    String token;
    try (PeopleStore store = new PeopleStore(settings)) {
      People people = new People(store, CLOCK);
      once = people.add("desk.one", Set.of(Role.HANDLER, Role.SUPERVISOR), People.OPERATOR);
      token =
          new Tokens(store, people, CLOCK)
              .make("a system", Set.of(Scope.DECIDE, Scope.METRICS), 1, People.OPERATOR)
              .text();
      assertThatThrownBy(() -> people.add("desk.one", Set.of(Role.HANDLER), People.OPERATOR))
          .isInstanceOf(Refusal.class);
    }
    try (PeopleStore store = new PeopleStore(settings)) {
      People people = new People(store, CLOCK);
      People.Known known = people.named("Desk.One").orElseThrow();
      assertThat(known.account().roles()).containsExactlyInAnyOrder(Role.HANDLER, Role.SUPERVISOR);
      assertThat(Passwords.matches(once, java.util.Optional.of(known.password()))).isTrue();
      assertThat(new Tokens(store, people, CLOCK).usable(token).orElseThrow().scopes())
          .containsExactlyInAnyOrder(Scope.DECIDE, Scope.METRICS);
      assertThat(people.deeds()).hasSize(2);
    }
  }

  @Test
  void whoever_may_come_in_does_so_while_nothing_can_be_written() throws Exception {
    Path file = folder.resolve("people.db");
    try (PeopleStore store = new PeopleStore(PeopleSettings.inFile(file))) {
      People people = new People(store, CLOCK);
      Tokens tokens = new Tokens(store, people, CLOCK);
      String once = people.add("desk.one", Set.of(Role.HANDLER), People.OPERATOR);
      String token = tokens.make("a system", Set.of(Scope.DECIDE), 1, People.OPERATOR).text();
      LocalSignIn signIn = new LocalSignIn(people, new Tries(CLOCK), CLOCK);
      try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
          Statement statement = other.createStatement()) {
        statement.execute("BEGIN IMMEDIATE");

        assertThat(tokens.usable(token)).isPresent();
        assertThat(
                signIn.authenticate(
                    UsernamePasswordAuthenticationToken.unauthenticated("desk.one", once)))
            .satisfies(who -> assertThat(who.isAuthenticated()).isTrue());
      }
      assertThat(tokens.all().get(0).usedAt()).isNull();
    }
  }

  @Test
  void nobody_waits_for_tries_made_while_accounts_could_not_be_reached() throws Exception {
    Path notAFolder = Files.createFile(folder.resolve("file"));
    Tries tries = new Tries(CLOCK);
    try (PeopleStore away =
        new PeopleStore(PeopleSettings.inFile(notAFolder.resolve("people.db")))) {
      LocalSignIn signIn = new LocalSignIn(new People(away, CLOCK), tries, CLOCK);
      for (int i = 0; i < 3 * Tries.OF_AN_ACCOUNT; i++) {
        assertThatThrownBy(
                () ->
                    signIn.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated("desk.one", "right")))
            .isInstanceOf(InternalAuthenticationServiceException.class);
      }
    }
    assertThat(tries.wait(Tries.account("desk.one"))).isEmpty();
  }

  @Test
  void the_first_start_prints_a_password_for_each_role_once() throws Exception {
    PeopleSettings settings = PeopleSettings.inFile(folder.resolve("people.db"));
    try (People people = People.open(settings, CLOCK)) {
      String first = started(people, settings);
      String second = started(people, settings);

      for (Role role : Role.values()) {
        assertThat(first)
            .containsPattern(
                role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
                    + " +([a-z2-9]{4}-){4}[a-z2-9]{4}");
      }
      assertThat(second).isEmpty();
      assertThat(people.all()).hasSize(Role.values().length);
      assertThat(people.all())
          .allSatisfy(account -> assertThat(account.oneTimeUntil()).isNotNull())
          .allSatisfy(account -> assertThat(account.id()).doesNotContain(account.name()));
    }
  }

  @Test
  void a_password_in_the_settings_is_a_hash() {
    assertThatThrownBy(
            () -> new PeopleSettings.FirstAccount(null, "a", Set.of(Role.ADMIN), "secret"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("secret");
  }

  private static String started(People people, PeopleSettings settings) throws Exception {
    ByteArrayOutputStream console = new ByteArrayOutputStream();
    new FirstStart(people, settings, new PrintStream(console, true, StandardCharsets.UTF_8))
        .run(null);
    return console.toString(StandardCharsets.UTF_8);
  }
}
