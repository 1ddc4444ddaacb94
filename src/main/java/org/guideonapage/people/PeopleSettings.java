package org.guideonapage.people;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * People, tokens, and who may decide without one.
 *
 * @param file the SQLite file with local accounts and tokens; used when no {@code url} is set
 * @param url a PostgreSQL database instead, for several nodes; null for the file
 * @param username of the database, or null
 * @param password of the database, or null
 * @param api who may ask over the API without a token, as long as nothing is recorded
 * @param session how long somebody stays signed in
 * @param firstAccounts made at the first start in place of one for each role
 * @param oidc how an identity server says who somebody is; used when a registration is set under
 *     {@code spring.security.oauth2.client}
 */
@Validated
@ConfigurationProperties("people")
public record PeopleSettings(
    @NotNull @DefaultValue(DEFAULT_FILE) Path file,
    @Nullable String url,
    @Nullable String username,
    @Nullable String password,
    @NotNull @DefaultValue("loopback") Api api,
    @NotNull @DefaultValue("20h") Duration session,
    @DefaultValue List<FirstAccount> firstAccounts,
    @NotNull @DefaultValue Oidc oidc) {

  /** Where accounts are when nothing is set. */
  public static final String DEFAULT_FILE = ".guide-on-a-page/people.db";

  /** Who may ask without a token. */
  public enum Api {
    /** Programs on this machine, while no proxy stands before the service. */
    LOOPBACK,
    /** Nobody. */
    TOKEN,
    /** Everybody who reaches the service. */
    OPEN
  }

  /**
   * An account of the first start.
   *
   * @param password its hash, never the password, such as {@code {bcrypt}$2a$10$...}
   */
  public record FirstAccount(@Nullable String id, String name, Set<Role> roles, String password) {
    public FirstAccount {
      if (!password.startsWith("{bcrypt}")) {
        throw new IllegalArgumentException(
            "people.first-accounts: the password of " + name + " is a hash, {bcrypt}...");
      }
    }
  }

  /**
   * What an identity server says of a person.
   *
   * @param rolesClaim the claim that names their roles; dots lead into it
   * @param roles role by the name the identity server has for it; a name not listed is tried as it
   *     is
   * @param prompt what the identity server is asked to do at each sign-in; empty for nothing. By
   *     default it asks for the password again, since desks are shared
   */
  public record Oidc(
      @DefaultValue("roles") String rolesClaim,
      @DefaultValue Map<String, Role> roles,
      @DefaultValue("login") String prompt) {}

  public PeopleSettings {
    url = url == null || url.isBlank() ? null : url;
    if (url != null && !url.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException("people.url begins with jdbc:postgresql: or is not set");
    }
    if (session.compareTo(Duration.ofMinutes(5)) < 0) {
      throw new IllegalArgumentException("people.session is at least five minutes");
    }
  }

  /** Accounts in a file, everything else as by default. */
  public static PeopleSettings inFile(Path file) {
    return of(file, null, null, null);
  }

  /** Accounts in a file or a database, everything else as by default. */
  public static PeopleSettings of(
      Path file, @Nullable String url, @Nullable String username, @Nullable String password) {
    return new PeopleSettings(
        file,
        url,
        username,
        password,
        Api.LOOPBACK,
        Duration.ofHours(20),
        List.of(),
        new Oidc("roles", Map.of(), "login"));
  }
}
