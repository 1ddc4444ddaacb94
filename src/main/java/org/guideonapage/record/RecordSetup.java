package org.guideonapage.record;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the record into the service. A record that cannot be opened does not stop the start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RecordSettings.class)
class RecordSetup {
  private static final Logger LOG = LoggerFactory.getLogger(RecordSetup.class);

  @Bean(destroyMethod = "close")
  DecisionRecord decisionRecord(RecordSettings settings, Clock clock) {
    DecisionRecord record = new DecisionRecord(settings, clock);
    try {
      LOG.info("Recording after entry {}", record.head());
    } catch (NotRecorded e) {
      LOG.error("Answers are not recorded: {}", e.getMessage());
    }
    return record;
  }

  @Bean(initMethod = "start", destroyMethod = "stop")
  Counter recordCounter(DecisionRecord record, @Value("${record.counting:5s}") Duration pause) {
    return new Counter(record, pause);
  }

  @Bean
  HealthIndicator recordHealthIndicator(DecisionRecord record) {
    return new RecordHealth(record);
  }
}
