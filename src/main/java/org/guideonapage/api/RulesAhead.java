package org.guideonapage.api;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.guideonapage.authoring.GoLive;
import org.guideonapage.authoring.LiveRules;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Rules that are read, proved and checked beside the rest of the start. The service still answers
 * nothing before that is done, and does not start when the rules are broken.
 */
public final class RulesAhead {
  private final CompletableFuture<LiveRules> rules;

  private RulesAhead(CompletableFuture<LiveRules> rules) {
    this.rules = rules;
  }

  /**
   * Begins with the rules of a service whose settings are known and that has not started. Where the
   * settings are wrong nothing is begun: the service says so when it comes to them.
   */
  public static void begin(ConfigurableApplicationContext service) {
    try {
      GuidanceSettings settings =
          Binder.get(service.getEnvironment()).bindOrCreate("guidance", GuidanceSettings.class);
      service.getBeanFactory().registerSingleton("rulesAhead", new RulesAhead(begin(settings)));
    } catch (BindException e) {
      return;
    }
  }

  private static CompletableFuture<LiveRules> begin(GuidanceSettings settings) {
    Clock clock = ServiceSetup.clock();
    GoLive gate = ServiceSetup.goLive(settings, clock);
    return CompletableFuture.supplyAsync(
        () -> new LiveRules(settings.rules(), settings.force(), gate, clock), RulesAhead::beside);
  }

  /** A thread of its own, for it must see the classes that the starting one sees. */
  private static void beside(Runnable work) {
    Thread thread = new Thread(work, "rules");
    thread.setDaemon(true);
    thread.start();
  }

  /** The rules when they are read; throws what reading them threw. */
  LiveRules rules() {
    try {
      return rules.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
