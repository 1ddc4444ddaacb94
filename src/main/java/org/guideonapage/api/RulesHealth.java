package org.guideonapage.api;

import org.guideonapage.authoring.LiveRules;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Component {@code rules} of the health page: down while the folder's text does not pass, with its
 * faults. The old rules go on answering all that time, so readiness does not depend on it.
 */
@Component("rulesHealthIndicator")
class RulesHealth implements HealthIndicator {
  private final LiveRules rules;

  RulesHealth(LiveRules rules) {
    this.rules = rules;
  }

  @Override
  public Health health() {
    LiveRules.Status status = rules.status();
    return (status.fresh() ? Health.up() : Health.down())
        .withDetail("version", status.version())
        .withDetail("inForceSince", status.since())
        .withDetail("checkedAt", status.checkedAt())
        .withDetail("fresh", status.fresh())
        .withDetail("faults", status.faults())
        .build();
  }
}
