package org.guideonapage.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;

/** What the pages need of signing in. */
public final class SignIn {
  /** Field of the sign-in form: the account. */
  public static final String NAME = "sign-in-name";

  /** Field of the sign-in form: its password. */
  public static final String PASSWORD = "sign-in-password";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK).withZone(ZoneId.of("Europe/London"));

  private final People people;
  private final Tries tries;
  private final SecurityContextRepository contexts;
  private final Duration longest;
  private final Optional<String> identityServer;

  SignIn(
      People people,
      Tries tries,
      SecurityContextRepository contexts,
      Duration longest,
      Optional<String> identityServer) {
    this.people = people;
    this.tries = tries;
    this.contexts = contexts;
    this.longest = longest;
    this.identityServer = identityServer;
  }

  /** Where signing in with the identity server begins; empty where accounts are local. */
  public Optional<String> identityServer() {
    return identityServer;
  }

  /** Why the last try in this request went wrong, for people; empty where there was none. */
  public static Optional<String> problem(HttpServletRequest request) {
    Object why = request.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
    if (why instanceof TooManyTries tries) {
      return Optional.of("Too many tries. Wait " + tries.seconds() + " seconds, then try again.");
    }
    if (why instanceof AuthenticationServiceException) {
      return Optional.of(
          "Nobody can sign in now. Use the printed guides, and tell those who run this service.");
    }
    return why == null
        ? Optional.empty()
        : Optional.of(
            "Not signed in: check name and password. After several tries, or when the account is"
                + " locked, ask an administrator.");
  }

  /** Sets the cookie forms are held against before the page begins, while it still can be. */
  public static void readyForms(HttpServletRequest request) {
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      token.getToken();
    }
  }

  /** How many seconds whoever tried in this request waits; empty where nobody does. */
  public static Optional<Long> seconds(HttpServletRequest request) {
    return request.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION)
            instanceof TooManyTries tries
        ? Optional.of(tries.seconds())
        : Optional.empty();
  }

  /** Whether the person signed in with a one-time password and must set their own. */
  public boolean mustRenew() {
    return person().map(Person::toRenew).orElse(false);
  }

  /** Whether the one who signed in has a password here, and no identity server keeps it. */
  public boolean hasPassword() {
    return person().isPresent();
  }

  /**
   * When whoever sent this request is signed out if they do nothing more; empty where nobody signed
   * in.
   */
  public Optional<Instant> ends(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null) {
      return Optional.empty();
    }
    long end = StillWelcome.end(session, longest);
    int idle = session.getMaxInactiveInterval();
    return Optional.of(
        Instant.ofEpochMilli(
            idle > 0 ? Math.min(end, System.currentTimeMillis() + idle * 1000L) : end));
  }

  /** What the person typed to sign in, for the browser's own keeping of passwords. */
  public String account() {
    return person().map(Person::account).orElse("");
  }

  /**
   * Sets a password of the person's own and goes on with all their roles, in a session of a new id.
   *
   * @throws Refusal when it cannot be their password
   */
  public void renew(String password, HttpServletRequest request, HttpServletResponse response) {
    Person person = person().filter(Person::toRenew).orElseThrow();
    goOnAs(people.renew(person.id(), null, password), request, response);
  }

  /**
   * Changes the person's password and goes on in a session of a new id; every other session of
   * theirs ends at its next step. Wrong tries are counted with those at signing in.
   *
   * @param old the password they have now
   * @throws WrongPassword when that is not it, or was not too often
   * @throws Refusal when the new one cannot be their password
   */
  public void change(
      String old, String password, HttpServletRequest request, HttpServletResponse response) {
    Person person = person().orElseThrow();
    String account = Tries.account(person.account());
    tries
        .wait(account)
        .ifPresent(
            until -> {
              throw new WrongPassword(
                  "Too many tries. Wait until " + TIME.format(until) + ", then try again.");
            });
    tries.wrong(account, Tries.OF_AN_ACCOUNT, Tries.ACCOUNT_WAITS);
    People.Known known;
    try {
      known = people.renew(person.id(), old, password);
    } catch (WrongPassword e) {
      throw e;
    } catch (Refusal e) {
      tries.forget(account);
      throw e;
    } catch (PeopleAway e) {
      tries.takeBack(account);
      throw e;
    }
    tries.forget(account);
    goOnAs(known, request, response);
  }

  private void goOnAs(
      People.Known known, HttpServletRequest request, HttpServletResponse response) {
    Authentication now = SecurityContextHolder.getContext().getAuthentication();
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(LocalSignIn.signedIn(known, now == null ? null : now.getDetails()));
    request.changeSessionId();
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }

  /** Until when an account waits after too many wrong tries, or empty. */
  public Optional<Instant> waits(String account) {
    return tries.wait(Tries.account(account));
  }

  /** Ends the wait of an account. */
  public void forgive(String account) {
    tries.forget(Tries.account(account));
  }

  private static Optional<Person> person() {
    Authentication now = SecurityContextHolder.getContext().getAuthentication();
    return now != null && now.getPrincipal() instanceof Person person
        ? Optional.of(person)
        : Optional.empty();
  }
}
