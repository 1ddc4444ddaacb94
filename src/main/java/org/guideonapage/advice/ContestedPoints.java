package org.guideonapage.advice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Points on which sources or law differ: what is asked, what the rules do until somebody decides,
 * and who decides. Read once, when first asked for.
 */
public final class ContestedPoints {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final Path file;
  private @Nullable Map<String, Point> points;

  /**
   * A point.
   *
   * @param id as rules name it
   * @param here what the rules do meanwhile
   * @param decides who has to decide, or that it is settled
   */
  public record Point(String id, String question, String here, String decides) {}

  /** The points of a features folder, which need not be there. */
  public ContestedPoints(Path features) {
    this.file = features.resolve("contested.yaml");
  }

  /** The point of an id. */
  public Optional<Point> find(String id) {
    return Optional.ofNullable(read().get(id));
  }

  /** Every point in its order. */
  public Collection<Point> all() {
    return read().values();
  }

  private synchronized Map<String, Point> read() {
    if (points == null) {
      Map<String, Point> read = new LinkedHashMap<>();
      if (Files.isRegularFile(file)) {
        try {
          YAML.readValue(Files.readString(file), new TypeReference<List<Point>>() {})
              .forEach(point -> read.put(point.id(), point));
        } catch (IOException e) {
          throw new UncheckedIOException("the contested points cannot be read from " + file, e);
        }
      }
      points = read;
    }
    return points;
  }
}
