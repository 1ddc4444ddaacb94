package org.guideonapage.api;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.guideonapage.authoring.AnswerSwitch;
import org.guideonapage.rulebook.RuleFolder;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What can be set.
 *
 * @param rules the folder the rules are read from, relative to where the service was started
 * @param force the folder of {@code forces} in it whose values are laid over the shared rules
 * @param poll pause between two looks at that folder; zero means that it is only looked at on
 *     request
 * @param marks folder that keeps which rules were proved already, so that a start need not prove
 *     them again; without it every start proves
 * @param answersOff file that turns answers off while it is there; key {@code guidance.switch}
 * @param largestBody the most bytes a request may carry
 */
@Validated
@ConfigurationProperties("guidance")
record GuidanceSettings(
    @NotNull @DefaultValue("rules") Path rules,
    @NotNull @DefaultValue(RuleFolder.DEFAULT_FORCE) String force,
    @NotNull @DefaultValue("2s") Duration poll,
    @Nullable Path marks,
    @NotNull @Name("switch") @DefaultValue(AnswerSwitch.DEFAULT_FILE) Path answersOff,
    @NotNull @DefaultValue("64KB") DataSize largestBody) {

  GuidanceSettings {
    if (poll.isNegative()) {
      throw new IllegalArgumentException("guidance.poll is never negative: " + poll);
    }
    if (largestBody.toBytes() < 1 || largestBody.toMegabytes() > 1) {
      throw new IllegalArgumentException(
          "guidance.largest-body lies between one byte and one megabyte: " + largestBody);
    }
  }
}
