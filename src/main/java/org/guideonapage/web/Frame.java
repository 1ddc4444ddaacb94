package org.guideonapage.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.guideonapage.authoring.AnswerSwitch;
import org.guideonapage.authoring.LiveRules;
import org.guideonapage.people.Acting;
import org.guideonapage.people.Role;
import org.guideonapage.people.SignIn;
import org.guideonapage.rulebook.Force;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page shows around its own content: context strip, theme, standby banner. */
@ControllerAdvice(basePackageClasses = Frame.class, annotations = InFrame.class)
class Frame {
  /** The cookie that keeps a person's choice of light or dark. It says nothing else. */
  static final String THEME = "theme";

  private static final List<String> THEMES = List.of("light", "dark");
  private static final int SHORT = 12;
  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK);

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
  private static final DateTimeFormatter TIME_AND_DAY =
      DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM", Locale.UK);

  private final LiveRules rules;
  private final Assets assets;
  private final AnswerSwitch answers;
  private final Clock clock;
  private final Acting acting;
  private final SignIn signIn;

  Frame(
      LiveRules rules,
      Assets assets,
      AnswerSwitch answers,
      Clock clock,
      Acting acting,
      SignIn signIn) {
    this.rules = rules;
    this.assets = assets;
    this.answers = answers;
    this.clock = clock;
    this.acting = acting;
    this.signIn = signIn;
  }

  /**
   * The surroundings of a page.
   *
   * @param role the roles of whoever signed in
   * @param session that of whoever signed in; null where nobody did
   * @param actsOnCalls whether they may say what was done with an answer
   * @param advises whether the workbench is theirs
   * @param oversees whether the log is theirs
   * @param theme light, dark, or system
   * @param standby what to do now when answers are off or the rules on disk could not be taken
   *     over, else empty
   */
  record Surroundings(
      String force,
      String classification,
      String rulesVersion,
      String inForceSince,
      String role,
      @Nullable Session session,
      boolean actsOnCalls,
      boolean advises,
      boolean oversees,
      String theme,
      String now,
      String css,
      String script,
      String standby) {

    /** Whether somebody signed in. Read by the pages. */
    public boolean signedIn() {
      return session != null;
    }
  }

  /**
   * How long somebody is signed in.
   *
   * @param until the time of the clock at which that ends, with the day unless it is today
   * @param seconds how long that is from now
   * @param ownPassword whether they have a password here
   */
  record Session(String until, long seconds, boolean ownPassword) {
    /** How long before its end that is said. */
    private static final long WARNING = 300;

    static Session of(Instant end, Instant now, ZoneId zone, boolean ownPassword) {
      LocalDateTime there = LocalDateTime.ofInstant(end, zone);
      boolean today = there.toLocalDate().equals(LocalDate.ofInstant(now, zone));
      return new Session(
          (today ? TIME : TIME_AND_DAY).format(there),
          Math.max(0, Duration.between(now, end).toSeconds()),
          ownPassword);
    }

    /** Whether it ends so soon that the page says so by itself. Read by the pages. */
    public boolean endsSoon() {
      return seconds <= WARNING;
    }

    /** How many seconds from now the page is to say so. Read by the pages. */
    public long warnIn() {
      return Math.max(0, seconds - WARNING);
    }
  }

  @ModelAttribute("frame")
  Surroundings surroundings(HttpServletRequest request) {
    SignIn.readyForms(request);
    LiveRules.Status status = rules.status();
    Force.Profile force = rules.guidance().rulebook().force().profile();
    return new Surroundings(
        force.name(),
        force.marking(),
        status.version().substring(0, SHORT),
        DAY_AND_TIME.format(status.since().atZone(clock.getZone())),
        acting.words(),
        session(request),
        acting.maySend(AnswerController.ADDRESS),
        acting.has(Role.ADVISOR),
        acting.has(Role.SUPERVISOR) || acting.has(Role.AUDITOR),
        theme(request),
        DAY_AND_TIME.format(ZonedDateTime.now(clock)),
        assets.address("pages.css"),
        assets.address("pages.js"),
        standby(status));
  }

  /** By the clock of the machine, as the session itself. */
  private @Nullable Session session(HttpServletRequest request) {
    return acting.isKnown()
        ? signIn
            .ends(request)
            .map(end -> Session.of(end, Instant.now(), clock.getZone(), signIn.hasPassword()))
            .orElse(null)
        : null;
  }

  /** The graver of the two: that nobody is answered, or that newer rules wait. */
  private String standby(LiveRules.Status status) {
    return answers
        .off()
        .map(
            off ->
                "Answers are turned off since "
                    + DAY_AND_TIME.format(off.since().atZone(clock.getZone()))
                    + ". Use the printed guides and speak to the tactical advisor. Reason: "
                    + off.reason())
        .orElseGet(
            () ->
                status.fresh()
                    ? ""
                    : "New rules could not be taken over. Answers come from the rules in force since "
                        + DAY_AND_TIME.format(status.since().atZone(clock.getZone()))
                        + ". Tell the policy owner; go on using this page.");
  }

  private static String theme(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(THEME) && THEMES.contains(cookie.getValue())) {
          return cookie.getValue();
        }
      }
    }
    return "system";
  }
}
