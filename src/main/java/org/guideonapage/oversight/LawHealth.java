package org.guideonapage.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.guideonapage.authoring.LiveRules;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Component {@code law}: down when nobody has checked the law for longer than is allowed. */
@Component("lawHealthIndicator")
class LawHealth implements HealthIndicator {
  private final LiveRules rules;
  private final Clock clock;
  private final int most;

  LawHealth(LiveRules rules, Clock clock, @Value("${guidance.law-days:365}") int most) {
    this.rules = rules;
    this.clock = clock;
    this.most = most;
  }

  /** How old the last check of the law is. */
  record Age(LocalDate checkedTo, long days, int most) {
    boolean fresh() {
      return days <= most;
    }

    String words() {
      return "Law checked to "
          + Labels.day(checkedTo)
          + ", "
          + days
          + (fresh() ? " days ago." : " days ago: too long. Have it checked, and move the date.")
          + " At most "
          + most
          + " are allowed.";
    }
  }

  Age age() {
    LocalDate today = LocalDate.now(clock);
    LocalDate checked = rules.guidance().lawVerifiedTo(today);
    return new Age(checked, ChronoUnit.DAYS.between(checked, today), most);
  }

  @Override
  public Health health() {
    Age age = age();
    return (age.fresh() ? Health.up() : Health.down())
        .withDetail("checkedTo", age.checkedTo())
        .withDetail("days", age.days())
        .withDetail("inWords", age.words())
        .build();
  }
}
