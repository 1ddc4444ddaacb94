package org.guideonapage.web;

import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the pages say about the force that runs them.
 *
 * @param force name of the force, shown on every page and print
 * @param classification protective marking, shown on every page and print
 * @param features folder with the cases and the hazard log
 * @param incidentNumber what an incident number looks like; the only thing a handler types
 */
@Validated
@ConfigurationProperties("guidance.web")
record WebSettings(
    @NotBlank @DefaultValue("West Midlands Police") String force,
    @NotBlank @DefaultValue("OFFICIAL") String classification,
    @DefaultValue("features") Path features,
    @NotBlank @DefaultValue("[A-Za-z0-9/-]{1,24}") String incidentNumber) {

  /** The pattern an incident number must match whole. */
  Pattern incidentPattern() {
    return Pattern.compile(incidentNumber);
  }
}
