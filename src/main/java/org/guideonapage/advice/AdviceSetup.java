package org.guideonapage.advice;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.guideonapage.authoring.LiveRules;
import org.guideonapage.record.DecisionRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the workbench into the service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AdviceSettings.class)
class AdviceSetup {

  @Bean
  Workbench workbench(
      LiveRules rules, DecisionRecord record, AdviceSettings settings, Clock clock) {
    Map<String, Path> drafts = settings.drafts() == null ? Map.of() : settings.drafts();
    return new Workbench(new RuleVersions(rules::guidance, record, drafts, clock));
  }

  @Bean
  Library library(AdviceSettings settings, @Value("${guidance.features:features}") Path features) {
    return new Library(settings.scenarios(), features);
  }

  @Bean(destroyMethod = "close")
  Runs runs(Library library, Clock clock) {
    return new Runs(library, clock);
  }

  @Bean
  AdvisorQueue advisorQueue(DecisionRecord record) {
    return new AdvisorQueue(record);
  }

  @Bean
  Cartographer cartographer() {
    return new Cartographer();
  }

  @Bean
  ContestedPoints contestedPoints(@Value("${guidance.features:features}") Path features) {
    return new ContestedPoints(features);
  }

  @Bean
  Proving proving(@Value("${guidance.features:features}") Path features) {
    return new Proving(features);
  }
}
