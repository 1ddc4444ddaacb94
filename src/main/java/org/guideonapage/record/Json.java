package org.guideonapage.record;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.guideonapage.decision.Decision;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as it is kept. Answers are written in the order of the contract, everything else with its
 * names in alphabetical order; both without spaces, in UTF-8. The same thing always gets the same
 * bytes.
 */
final class Json {
  private static final JsonMapper ANSWERS =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final JsonMapper SORTED =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Json() {}

  static String answer(Decision decision) {
    return ANSWERS.writeValueAsString(decision);
  }

  static Decision answer(String json) {
    return ANSWERS.readValue(json, Decision.class);
  }

  static byte[] sorted(Object value) {
    return SORTED.writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
  }

  static String pretty(Object value) {
    return SORTED.writerWithDefaultPrettyPrinter().writeValueAsString(value);
  }

  static Map<String, Object> members(byte[] json) {
    return SORTED.readValue(json, new TypeReference<Map<String, Object>>() {});
  }

  static <T> T as(Object plain, Class<T> type) {
    return SORTED.convertValue(plain, type);
  }
}
