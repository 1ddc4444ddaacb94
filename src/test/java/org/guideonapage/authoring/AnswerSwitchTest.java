package org.guideonapage.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("small")
class AnswerSwitchTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneId.of("Europe/London"));

  @TempDir private Path folder;

  @Test
  void it_outlives_whoever_turned_it() {
    Path file = folder.resolve("new").resolve("off");
    assertThat(new AnswerSwitch(file, NOON).off()).isEmpty();

    new AnswerSwitch(file, NOON).turnOff("Guide 1 is wrong\nand more");

    assertThat(new AnswerSwitch(file, Clock.systemUTC()).off())
        .hasValue(new AnswerSwitch.Off(NOON.instant(), "Guide 1 is wrong"));
    new AnswerSwitch(file, NOON).turnOn();
    assertThat(new AnswerSwitch(file, NOON).off()).isEmpty();
  }

  @Test
  void what_cannot_be_read_is_off() throws Exception {
    Path file = folder.resolve("off");
    for (String text : new String[] {"", "soon\nbecause", "only one line"}) {
      Files.writeString(file, text);
      assertThat(new AnswerSwitch(file, NOON).off()).as(text).isPresent();
    }
    Files.delete(file);
    Files.createDirectory(file);
    assertThat(new AnswerSwitch(file, NOON).off()).isPresent();
  }
}
