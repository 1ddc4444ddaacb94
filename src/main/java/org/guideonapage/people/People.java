package org.guideonapage.people;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Local accounts. What is done to one is written down with who did it, in the same step; every
 * change ends the sessions of its owner.
 */
public final class People implements AutoCloseable {
  /** Who does what nobody signed in for, such as a command of the machine. */
  public static final String OPERATOR = "operator";

  private static final Logger LOG = LoggerFactory.getLogger(People.class);
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,39}");
  private static final Duration ONE_TIME = Duration.ofDays(7);
  private static final int DEEDS = 100;
  private static final int ID_BYTES = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final PeopleStore store;
  private final Clock clock;

  People(PeopleStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Accounts as the settings say, for a command. */
  public static People open(PeopleSettings settings, Clock clock) {
    return new People(new PeopleStore(settings), clock);
  }

  /**
   * What was done.
   *
   * @param doer id of who did it
   * @param whom account or token it was done to
   */
  public record Deed(Instant at, String doer, String what, String whom) {}

  /** An account with what only sign-in needs. */
  record Known(Account account, String password, String stamp) {}

  /** Every account by name. */
  public List<Account> all() {
    return store.read(
        client ->
            client.sql("SELECT * FROM person ORDER BY name").query(People::known).list().stream()
                .map(Known::account)
                .toList());
  }

  Optional<Known> named(String name) {
    return store.read(
        client ->
            client
                .sql("SELECT * FROM person WHERE name = ?")
                .param(name.strip().toLowerCase(Locale.ROOT))
                .query(People::known)
                .optional());
  }

  private static Known byId(JdbcClient client, String id) {
    return client
        .sql("SELECT * FROM person WHERE id = ?")
        .param(id)
        .query(People::known)
        .optional()
        .orElseThrow(() -> new Refusal("There is no such account."));
  }

  /** The stamp of an account; empty when it is gone or locked. */
  Optional<String> stamp(String id) {
    return store.read(
        client ->
            client
                .sql("SELECT stamp FROM person WHERE id = ? AND locked_at IS NULL")
                .param(id)
                .query(String.class)
                .optional());
  }

  /**
   * Makes an account.
   *
   * @return its one-time password, which is kept nowhere
   * @throws Refusal when the name or the roles cannot be
   */
  public String add(String name, Set<Role> roles, String by) {
    String typed = name.strip().toLowerCase(Locale.ROOT);
    if (!NAME.matcher(typed).matches()) {
      throw new Refusal(
          "A sign-in name has 2 to 40 small letters, digits, dots and dashes, such as a staff"
              + " number.");
    }
    check(roles);
    String password = Passwords.oneTime();
    String hash = Passwords.hash(password);
    store.write(
        client -> {
          boolean made = insert(client, newId(), typed, hash, oneTimeUntil(), roles);
          if (!made) {
            throw new Refusal("There is an account with this name already.");
          }
          return deed(client, by, "added as " + codes(roles), typed);
        });
    return password;
  }

  /** Makes an account as it is, unless there is one of its name. */
  boolean addKnown(PeopleSettings.FirstAccount first) {
    check(first.roles());
    String id = first.id() == null ? newId() : first.id();
    return store.write(
        client -> insert(client, id, first.name(), first.password(), null, first.roles()));
  }

  /** Makes one account for each role; their one-time passwords by name. */
  Map<String, String> addFirst() {
    List<First> all = Arrays.stream(Role.values()).parallel().map(First::of).toList();
    Map<String, String> passwords = new TreeMap<>();
    store.write(
        client -> {
          for (First first : all) {
            String name = nameOf(first.role());
            Set<Role> roles = Set.of(first.role());
            if (insert(client, newId(), name, first.hash(), oneTimeUntil(), roles)) {
              deed(client, OPERATOR, "added at the first start as " + first.role(), name);
              passwords.put(name, first.password());
            }
          }
          return passwords.size();
        });
    return passwords;
  }

  /** An account of the first start; hashing takes most of the time. */
  private record First(Role role, String password, String hash) {
    static First of(Role role) {
      String password = Passwords.oneTime();
      return new First(role, password, Passwords.hash(password));
    }
  }

  boolean isEmpty() {
    return store.read(
        client -> client.sql("SELECT count(*) FROM person").query(Integer.class).single() == 0);
  }

  private static String nameOf(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static boolean insert(
      JdbcClient client,
      String id,
      String name,
      String hash,
      @Nullable String oneTimeUntil,
      Set<Role> roles) {
    return client
            .sql(
                "INSERT INTO person (id, name, password, one_time_until, roles, stamp, made_at)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
            .params(
                Arrays.asList(
                    id,
                    name,
                    hash,
                    oneTimeUntil,
                    codes(roles),
                    UUID.randomUUID().toString(),
                    Instant.now().toString()))
            .update()
        == 1;
  }

  /**
   * Gives an account other roles.
   *
   * @throws Refusal when nobody may have them, or no administrator would be left
   */
  public void give(String id, Set<Role> roles, String by) {
    check(roles);
    store.write(
        client -> {
          Account account = byId(client, id).account();
          if (!roles.contains(Role.ADMIN)) {
            keepAnAdministrator(client, account);
          }
          change(client, id, "roles = ?", codes(roles));
          return deed(client, by, "given " + codes(roles), account.name());
        });
  }

  /**
   * Locks an account.
   *
   * @throws Refusal when no administrator would be left
   */
  public void lock(String id, String by) {
    store.write(
        client -> {
          Account account = byId(client, id).account();
          keepAnAdministrator(client, account);
          change(client, id, "locked_at = ?", clock.instant().toString());
          return deed(client, by, "locked", account.name());
        });
  }

  /** Unlocks an account. */
  public void unlock(String id, String by) {
    store.write(
        client -> {
          Account account = byId(client, id).account();
          change(client, id, "locked_at = ?", null);
          return deed(client, by, "unlocked", account.name());
        });
  }

  /**
   * Takes away an account's password.
   *
   * @return a one-time password, which is kept nowhere
   */
  public String reset(String id, String by) {
    String password = Passwords.oneTime();
    String hash = Passwords.hash(password);
    store.write(
        client -> {
          Account account = byId(client, id).account();
          client
              .sql("UPDATE person SET one_time_until = ? WHERE id = ?")
              .param(oneTimeUntil())
              .param(id)
              .update();
          change(client, id, "password = ?", hash);
          return deed(client, by, "given a one-time password", account.name());
        });
    return password;
  }

  /**
   * Sets the password of an account's own owner.
   *
   * @param old the one they say they have; null where they signed in with one to be used once
   * @return the account as it then is
   * @throws WrongPassword when that is not the one they have
   * @throws Refusal when it cannot be a password, or is the one it was
   */
  Known renew(String id, @Nullable String old, String password) {
    return store.write(
        client -> {
          Known known = byId(client, id);
          if (old != null && !Passwords.matches(old, Optional.of(known.password()))) {
            throw new WrongPassword("This is not the password you have now.");
          }
          Passwords.fault(password, known.account().name())
              .ifPresent(
                  fault -> {
                    throw new Refusal(fault);
                  });
          if (Passwords.matches(password, Optional.of(known.password()))) {
            throw new Refusal("Choose another password than the one you have.");
          }
          client.sql("UPDATE person SET one_time_until = NULL WHERE id = ?").param(id).update();
          change(client, id, "password = ?", Passwords.hash(password));
          deed(client, id, "set a new password", known.account().name());
          return byId(client, id);
        });
  }

  void seen(String id) {
    store.writeIfItCan(
        client ->
            client
                .sql("UPDATE person SET seen_at = ? WHERE id = ?")
                .param(clock.instant().toString())
                .param(id)
                .update());
  }

  /** What was done to accounts and tokens, newest first, at most a hundred. */
  public List<Deed> deeds() {
    return store.read(
        client ->
            client
                .sql("SELECT at, doer, what, whom FROM deed ORDER BY at DESC, id LIMIT ?")
                .param(DEEDS)
                .query(
                    (row, number) ->
                        new Deed(
                            Instant.parse(row.getString("at")),
                            row.getString("doer"),
                            row.getString("what"),
                            row.getString("whom")))
                .list());
  }

  int deed(JdbcClient client, String by, String what, String whom) {
    LOG.info("Accounts or tokens were changed; who did what is on the page for administrators");
    return client
        .sql("INSERT INTO deed (id, at, doer, what, whom) VALUES (?, ?, ?, ?, ?)")
        .params(UUID.randomUUID().toString(), clock.instant().toString(), by, what, whom)
        .update();
  }

  private static void check(Set<Role> roles) {
    if (roles.isEmpty()) {
      throw new Refusal("Choose at least one role.");
    }
    Role.fault(roles)
        .ifPresent(
            fault -> {
              throw new Refusal(fault);
            });
  }

  private void keepAnAdministrator(JdbcClient client, Account account) {
    boolean another =
        client
            .sql("SELECT * FROM person WHERE locked_at IS NULL")
            .query(People::known)
            .list()
            .stream()
            .map(Known::account)
            .anyMatch(
                other -> other.roles().contains(Role.ADMIN) && !other.id().equals(account.id()));
    if (account.roles().contains(Role.ADMIN) && !account.locked() && !another) {
      throw new Refusal("This is the last administrator. Make another first.");
    }
  }

  private static void change(JdbcClient client, String id, String what, @Nullable String value) {
    client
        .sql("UPDATE person SET stamp = ?, " + what + " WHERE id = ?")
        .params(Arrays.asList(UUID.randomUUID().toString(), value, id))
        .update();
  }

  private String oneTimeUntil() {
    return clock.instant().plus(ONE_TIME).toString();
  }

  private static String newId() {
    byte[] bytes = new byte[ID_BYTES];
    RANDOM.nextBytes(bytes);
    return "S-" + HexFormat.of().withUpperCase().formatHex(bytes);
  }

  private static String codes(Set<Role> roles) {
    return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
  }

  private static Known known(ResultSet row, int number) throws SQLException {
    Set<Role> roles =
        Arrays.stream(row.getString("roles").split(",", -1))
            .map(Role::named)
            .flatMap(Optional::stream)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    return new Known(
        new Account(
            row.getString("id"),
            row.getString("name"),
            roles,
            instant(row.getString("one_time_until")),
            instant(row.getString("locked_at")),
            instant(row.getString("seen_at"))),
        row.getString("password"),
        row.getString("stamp"));
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }

  @Override
  public void close() {
    store.close();
  }
}
