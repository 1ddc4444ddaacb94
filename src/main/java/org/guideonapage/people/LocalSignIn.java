package org.guideonapage.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Sign-in with a local account. No account, a locked one, a wrong password and a one-time password
 * whose time is over are one and the same to whoever tries, in words and in time taken. The log
 * says that it happened, never to whom.
 */
final class LocalSignIn implements AuthenticationProvider {
  private static final Logger LOG = LoggerFactory.getLogger(LocalSignIn.class);

  private final People people;
  private final Tries tries;
  private final Clock clock;

  LocalSignIn(People people, Tries tries, Clock clock) {
    this.people = people;
    this.tries = tries;
    this.clock = clock;
  }

  @Override
  public Authentication authenticate(Authentication tried) {
    String name = tried.getName().strip().toLowerCase(Locale.ROOT);
    String account = Tries.account(name);
    String address = Tries.address(address(tried));
    Instant now = clock.instant();
    Stream.of(account, address)
        .map(tries::wait)
        .flatMap(Optional::stream)
        .max(Instant::compareTo)
        .ifPresent(
            until -> {
              throw new TooManyTries(until, now);
            });
    // before it is known to be wrong, so that many tries at once are counted too
    tries.wrong(account, Tries.OF_AN_ACCOUNT, Tries.ACCOUNT_WAITS);
    try {
      Optional<People.Known> known = people.named(name);
      boolean right =
          Passwords.matches(
              String.valueOf(tried.getCredentials()), known.map(People.Known::password));
      if (!right || !usable(known.orElseThrow().account(), now)) {
        tries.wrong(address, Tries.OF_AN_ADDRESS, Tries.ADDRESS_WAITS);
        LOG.info("A sign-in was refused");
        throw new BadCredentialsException("not signed in");
      }
      tries.forget(account);
      people.seen(known.get().account().id());
      LOG.info("Somebody signed in");
      return signedIn(known.get(), tried.getDetails());
    } catch (PeopleAway e) {
      tries.takeBack(account);
      throw new InternalAuthenticationServiceException("accounts cannot be reached", e);
    }
  }

  static Authentication signedIn(People.Known known, @Nullable Object details) {
    Account account = known.account();
    Person person =
        new Person(
            account.id(),
            account.name(),
            account.roles(),
            known.stamp(),
            account.oneTimeUntil() != null);
    UsernamePasswordAuthenticationToken signedIn =
        UsernamePasswordAuthenticationToken.authenticated(person, null, person.authorities());
    signedIn.setDetails(details);
    return signedIn;
  }

  private static boolean usable(Account account, Instant now) {
    return !account.locked()
        && (account.oneTimeUntil() == null || now.isBefore(account.oneTimeUntil()));
  }

  private static String address(Authentication tried) {
    return tried.getDetails() instanceof WebAuthenticationDetails details
        ? String.valueOf(details.getRemoteAddress())
        : "";
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
