package org.guideonapage.api;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.guideonapage.authoring.AnswerSwitch;
import org.guideonapage.authoring.GoLive;
import org.guideonapage.authoring.LiveRules;
import org.guideonapage.rulebook.BrokenRulebook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the service together: clock, rules, and the watch over their folder. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GuidanceSettings.class)
class ServiceSetup {
  private static final Logger LOG = LoggerFactory.getLogger(ServiceSetup.class);

  @Bean
  static Clock clock() {
    return Clock.system(ZoneId.of("Europe/London"));
  }

  @Bean
  static GoLive goLive(GuidanceSettings settings, Clock clock) {
    return new GoLive(clock, settings.marks(), LOG::info);
  }

  /**
   * The rules, begun ahead or read now. A service without rules does not start: its faults are
   * shown as the fault of this setting, without a stack trace.
   */
  @Bean
  LiveRules liveRules(
      GuidanceSettings settings, GoLive gate, Clock clock, Optional<RulesAhead> ahead) {
    try {
      return ahead.isPresent()
          ? ahead.get().rules()
          : new LiveRules(settings.rules(), settings.force(), gate, clock);
    } catch (BrokenRulebook | UncheckedIOException e) {
      throw new InvalidConfigurationPropertyValueException(
          "guidance.rules",
          settings.rules().toAbsolutePath(),
          "no service without rules. " + e.getMessage());
    }
  }

  @Bean
  AnswerSwitch answerSwitch(GuidanceSettings settings, Clock clock) {
    return new AnswerSwitch(settings.answersOff(), clock);
  }

  @Bean(initMethod = "start", destroyMethod = "stop")
  FolderWatch folderWatch(LiveRules rules, GuidanceSettings settings) {
    return new FolderWatch(rules, settings.poll());
  }

  /** What Tomcat refuses before any of our code runs is answered as a problem too. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsFromTomcat() {
    return factory ->
        factory.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new ProblemValve()));
  }
}
