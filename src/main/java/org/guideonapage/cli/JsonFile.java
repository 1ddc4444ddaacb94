package org.guideonapage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON files that commands are given, strictly. */
final class JsonFile {
  private static final long MOST_BYTES = 64 * 1024L;
  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private JsonFile() {}

  /** Facts by id. */
  static Map<String, Object> facts(Path file) {
    return read(file, new TypeReference<Map<String, Object>>() {}, "facts");
  }

  /**
   * A file of at most 64 KB.
   *
   * @param what its object holds, for whoever wrote it wrongly
   */
  static <T> T read(Path file, TypeReference<T> type, String what) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new Commands.BadInput(file + " has more than " + MOST_BYTES + " bytes");
      }
      T read = STRICT.readValue(Files.readString(file), type);
      if (read == null) {
        throw new Commands.BadInput(file + " is empty");
      }
      return read;
    } catch (IOException e) {
      throw new Commands.BadInput(file + " cannot be read");
    } catch (JacksonException e) {
      throw new Commands.BadInput(
          file + " is not a JSON object of " + what + ": " + e.getOriginalMessage());
    }
  }
}
