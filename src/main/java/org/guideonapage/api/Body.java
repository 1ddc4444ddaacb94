package org.guideonapage.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a body as plain JSON and nothing beside it: UTF-8, one object, each name once, nothing
 * after it, bounded in depth and size. Values keep their JSON type, so that nothing is taken for
 * what it is not. Binding to classes would stop at the first fault; here all are found.
 */
final class Body {
  static final int DEEPEST = 8;
  private static final int LONGEST_NAME = 100;
  private static final int MOST_TOKENS = 5000;
  private static final String AN_OBJECT = "one JSON object in UTF-8";
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNameLength(LONGEST_NAME)
                  .maxTokenCount(MOST_TOKENS)
                  .build())
          .build();

  /** A number that is not whole, as it was written. */
  record Decimal(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  private final JsonParser parser;
  private final Faults faults;

  private Body(JsonParser parser, Faults faults) {
    this.parser = parser;
    this.faults = faults;
  }

  /**
   * The members of a body.
   *
   * @throws Refused when it is no JSON object; names given twice only become faults
   */
  static Map<String, Object> read(byte @Nullable [] bytes, Faults faults) {
    if (bytes == null || bytes.length == 0) {
      throw faults.malformedBeyondReading("", "no body", AN_OBJECT);
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw faults.malformedBeyondReading("", "bytes that are not UTF-8", AN_OBJECT);
    }
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      return new Body(parser, faults).whole();
    }
  }

  private Map<String, Object> whole() {
    try {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw faults.malformedBeyondReading(
            "", parser.currentToken() == null ? "nothing" : parser.getString(), AN_OBJECT);
      }
      Map<String, Object> members = object("");
      if (parser.nextToken() != null) {
        throw faults.malformedBeyondReading("", "more after the object, at " + where(), AN_OBJECT);
      }
      return members;
    } catch (StreamConstraintsException e) {
      String most =
          "at most "
              + DEEPEST
              + " levels, "
              + LONGEST_NAME
              + " characters a name and "
              + MOST_TOKENS
              + " names, values and brackets in all";
      throw faults.malformedBeyondReading(pointer(), "too much at " + where(), most);
    } catch (JacksonException e) {
      throw faults.malformedBeyondReading(pointer(), "not JSON at " + where(), AN_OBJECT);
    }
  }

  private Map<String, Object> object(String pointer) {
    Map<String, Object> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      String at = pointer + "/" + escape(name);
      parser.nextToken();
      Object value = value(at);
      if (members.containsKey(name)) {
        faults.malformed(at, name, "each name once");
      }
      members.put(name, value);
    }
    return members;
  }

  @SuppressWarnings(
      "NullAway") // null stands for the JSON null, as a value that can be refused by name
  private Object value(String pointer) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(pointer);
      case START_ARRAY -> array(pointer);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT -> whole(parser.getString());
      case VALUE_NUMBER_FLOAT -> new Decimal(parser.getString());
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> null;
    };
  }

  private List<Object> array(String pointer) {
    List<Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(pointer + "/" + items.size()));
    }
    return items;
  }

  private static Object whole(String digits) {
    try {
      return Long.valueOf(digits);
    } catch (NumberFormatException e) {
      return new Decimal(digits);
    }
  }

  private String pointer() {
    String pointer = parser.streamReadContext().pathAsPointer().toString();
    return pointer.length() > LONGEST_NAME * DEEPEST ? "" : pointer;
  }

  private String where() {
    return "line "
        + parser.currentLocation().getLineNr()
        + ", column "
        + parser.currentLocation().getColumnNr();
  }

  /** A name as a part of a JSON pointer. */
  static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
