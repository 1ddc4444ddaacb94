package org.guideonapage.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON schemas of records, taken from the records themselves so that they cannot drift: every key
 * required unless it is left out when empty, no other key, null only where {@code @Nullable} says
 * so, enums by the names they are written with.
 */
final class RecordSchemas {
  private final JsonMapper json;
  private final Map<String, String> descriptions;
  private final Map<String, Map<String, Object>> byName = new LinkedHashMap<>();

  RecordSchemas(JsonMapper json, Map<String, String> descriptions) {
    this.json = json;
    this.descriptions = descriptions;
  }

  /** Adds a record and every record in it. */
  RecordSchemas with(Class<? extends Record> type) {
    schema(type);
    return this;
  }

  /** The schemas by name. */
  Map<String, Map<String, Object>> byName() {
    return byName;
  }

  private Map<String, Object> schema(Type type) {
    if (type instanceof WildcardType wild) {
      return schema(wild.getUpperBounds()[0]);
    }
    if (type instanceof ParameterizedType generic) {
      boolean map = generic.getRawType() == Map.class;
      Type inner = generic.getActualTypeArguments()[map ? 1 : 0];
      return map
          ? of("type", "object", "additionalProperties", schema(inner))
          : of("type", "array", "items", schema(inner));
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return reference(plain);
    }
    if (plain.isEnum()) {
      List<Object> codes = new ArrayList<>();
      for (Object constant : plain.getEnumConstants()) {
        codes.add(json.convertValue(constant, String.class));
      }
      return of("type", "string", "enum", codes);
    }
    if (plain == String.class) {
      return of("type", "string");
    }
    if (plain == boolean.class || plain == Boolean.class) {
      return of("type", "boolean");
    }
    if (plain == int.class || plain == long.class || plain == Integer.class) {
      return of("type", "integer");
    }
    if (plain == LocalDate.class || plain == Instant.class) {
      return of("type", "string", "format", plain == LocalDate.class ? "date" : "date-time");
    }
    if (plain == Object.class) {
      return of(
          "anyOf",
          List.of(
              of("type", "string"),
              of("type", "integer"),
              of("type", "array", "items", of("type", "string"))));
    }
    throw new IllegalStateException("no schema for " + plain.getName());
  }

  private Map<String, Object> reference(Class<?> type) {
    String name = type.getSimpleName();
    if (!byName.containsKey(name)) {
      Map<String, Object> schema = new LinkedHashMap<>();
      byName.put(name, schema);
      schema.put("type", "object");
      describe(schema, name);
      Map<String, Object> properties = new LinkedHashMap<>();
      List<String> required = new ArrayList<>();
      for (RecordComponent component : type.getRecordComponents()) {
        Map<String, Object> property = schema(component.getGenericType());
        if (isNullable(component.getAnnotatedType()) || isNullable(component)) {
          property = of("anyOf", List.of(property, of("type", "null")));
        }
        describe(property, name + "." + component.getName());
        properties.put(component.getName(), property);
        if (component.getAccessor().getAnnotation(JsonInclude.class) == null) {
          required.add(component.getName());
        }
      }
      schema.put("properties", properties);
      schema.put("required", required);
      schema.put("additionalProperties", false);
    }
    return of("$ref", ApiDocument.REF + name);
  }

  private static boolean isNullable(AnnotatedElement element) {
    return element.isAnnotationPresent(Nullable.class);
  }

  private void describe(Map<String, Object> schema, String what) {
    String description = descriptions.get(what);
    if (description != null) {
      schema.put("description", description);
    }
  }

  /** A map of the pairs given, in their order. */
  static Map<String, Object> of(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
