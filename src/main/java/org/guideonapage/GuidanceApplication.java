package org.guideonapage;

import java.util.List;
import org.guideonapage.api.RulesAhead;
import org.guideonapage.cli.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service, or runs one of its commands. */
@SpringBootApplication
public class GuidanceApplication {
  /** Entry point: a command of the command line, or the service when none is given. */
  public static void main(String[] arguments) {
    int status = Commands.run(arguments, GuidanceApplication::serve, null, null);
    if (status != Commands.SERVING) {
      System.exit(status);
    }
  }

  private static void serve(List<String> arguments) {
    SpringApplication service = new SpringApplication(GuidanceApplication.class);
    service.addInitializers(RulesAhead::begin);
    service.run(arguments.toArray(String[]::new));
  }
}
