package org.guideonapage;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service, or runs one of its commands. */
@SpringBootApplication
public class GuidanceApplication {
  /** Entry point. */
  public static void main(String[] arguments) {
    SpringApplication.run(GuidanceApplication.class, arguments);
  }
}
