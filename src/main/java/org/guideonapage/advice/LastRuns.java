package org.guideonapage.advice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * How each scenario came out last, in one file beside the scenarios. Safe for many threads; the
 * file is there whole or not at all.
 */
public final class LastRuns {
  private static final String NAME = ".last-runs";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * How a scenario came out.
   *
   * @param at when the run began
   * @param rulesVersion checksum of the rules it ran against
   * @param day the day on which all were judged, or null for its own
   */
  public record Last(
      BulkRun.State state, Instant at, String rulesVersion, @Nullable LocalDate day) {}

  private final Path file;

  LastRuns(Path folder) {
    this.file = folder.resolve(NAME);
  }

  /** By scenario; none where no run was kept, or the file cannot be read. */
  synchronized Map<String, Last> all() {
    try {
      return Files.isRegularFile(file)
          ? JSON.readValue(Files.readString(file), new TypeReference<TreeMap<String, Last>>() {})
          : Map.of();
    } catch (IOException | JacksonException e) {
      return Map.of();
    }
  }

  /** Keeps what came out over what came out before. */
  synchronized void keep(
      Collection<BulkRun.Result> results, Instant at, String rules, @Nullable LocalDate day) {
    if (results.isEmpty()) {
      return;
    }
    Map<String, Last> all = new TreeMap<>(all());
    results.forEach(result -> all.put(result.id(), new Last(result.state(), at, rules, day)));
    write(all);
  }

  /** Forgets a scenario that is there no more. */
  synchronized void forget(String scenario) {
    Map<String, Last> all = new TreeMap<>(all());
    if (all.remove(scenario) != null) {
      write(all);
    }
  }

  private void write(Map<String, Last> all) {
    try {
      Path folder = java.util.Objects.requireNonNull(file.getParent());
      Files.createDirectories(folder);
      Path written = Files.createTempFile(folder, NAME, ".part");
      Files.writeString(written, JSON.writeValueAsString(all), StandardCharsets.UTF_8);
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("how the scenarios came out cannot be kept", e);
    }
  }
}
