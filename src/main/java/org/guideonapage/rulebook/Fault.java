package org.guideonapage.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something in the rules folder that cannot be accepted, said so that its author can act on it.
 *
 * @param file path inside the rules folder
 * @param line first line is 1; 0 when the whole file is meant
 * @param found what stands there
 * @param expected what would be accepted
 * @param nearest the nearest sentences or names that exist; may be empty
 */
public record Fault(String file, int line, String found, String expected, List<String> nearest) {

  public Fault {
    nearest = List.copyOf(nearest);
  }

  static Fault of(String file, int line, String found, String expected) {
    return new Fault(file, line, found, expected, List.of());
  }

  @Override
  public String toString() {
    String where = line > 0 ? file + ":" + line : file;
    String near =
        nearest.isEmpty()
            ? ""
            : nearest.stream()
                .map(n -> "\"" + n + "\"")
                .collect(Collectors.joining(", ", " Nearest: ", "."));
    return where + ": found " + found + "; expected " + expected + "." + near;
  }
}
