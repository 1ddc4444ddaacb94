package org.guideonapage.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether answers are given. Turned off, nobody is answered and the printed guides are shown. It is
 * a file, so that it outlives a restart and can be set while the service runs or does not; it is
 * looked at for every question. No file means on. A file that cannot be read means off.
 */
public final class AnswerSwitch {
  /** Where it is when nothing is set. */
  public static final String DEFAULT_FILE = ".guide-on-a-page/answers-off";

  private static final String UNREADABLE = "The file of the switch cannot be read.";

  private final Path file;
  private final Clock clock;

  /** A switch that is kept in this file. */
  public AnswerSwitch(Path file, Clock clock) {
    this.file = file.toAbsolutePath();
    this.clock = clock;
  }

  /** That answers are off: since when, and why, as somebody wrote it for everybody to read. */
  public record Off(Instant since, String reason) {}

  /** Whether answers are off, and why; empty when they are on. */
  public Optional<Off> off() {
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      return Optional.of(
          lines.size() < 2
              ? new Off(clock.instant(), UNREADABLE)
              : new Off(Instant.parse(lines.get(0)), lines.get(1)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | DateTimeException e) {
      return Optional.of(new Off(clock.instant(), UNREADABLE));
    }
  }

  /**
   * Turns answers off, from the next question on.
   *
   * @param reason one line, shown on every page
   * @throws UncheckedIOException when that could not be written
   */
  public void turnOff(String reason) {
    try {
      Path folder = Objects.requireNonNull(file.getParent());
      Files.createDirectories(folder);
      Path next = Files.createTempFile(folder, file.getFileName().toString(), ".new");
      Files.writeString(
          next, clock.instant() + "\n" + reason.lines().findFirst().orElse("") + "\n");
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("answers could not be turned off", e);
    }
  }

  /**
   * Turns answers on again.
   *
   * @throws UncheckedIOException when that could not be done
   */
  public void turnOn() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("answers could not be turned on", e);
    }
  }
}
