package org.guideonapage.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Number and hash of the last entry, kept outside the database: without it nobody could see that
 * the end of the chain was cut off. Replaced in one step, so that a kill leaves the old or the new.
 */
final class Anchor {
  private static final Logger LOG = LoggerFactory.getLogger(Anchor.class);
  private static final Pattern LINE = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64})\\s*");

  private final Path file;
  private boolean failed;

  Anchor(Path file) {
    this.file = file.toAbsolutePath();
  }

  /** Where it is. */
  Path file() {
    return file;
  }

  /** Reads a head as it is printed: number, space, hash. */
  static Optional<Head> parse(String line) {
    Matcher matcher = LINE.matcher(line);
    return matcher.matches()
        ? Optional.of(new Head(Long.parseLong(matcher.group(1)), matcher.group(2)))
        : Optional.empty();
  }

  /** The head as last anchored; empty when there is no anchor or it cannot be read. */
  Optional<Head> read() {
    try {
      return Files.exists(file)
          ? parse(Files.readString(file, StandardCharsets.US_ASCII))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Moves forward to this head; never back. */
  synchronized void advance(Head head) {
    if (read().map(anchored -> anchored.sequence() < head.sequence()).orElse(true)) {
      set(head);
    }
  }

  /** Puts this head, whatever was there. */
  synchronized void set(Head head) {
    try {
      Path folder = java.util.Objects.requireNonNull(file.getParent());
      Files.createDirectories(folder);
      Path next = Files.createTempFile(folder, file.getFileName().toString(), ".new");
      Files.writeString(next, head + "\n", StandardCharsets.US_ASCII);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      failed = false;
    } catch (IOException e) {
      if (!failed) {
        LOG.warn("The anchor of the record could not be written; the record itself was");
        failed = true;
      }
    }
  }
}
