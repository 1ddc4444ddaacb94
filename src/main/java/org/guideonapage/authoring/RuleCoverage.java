package org.guideonapage.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which rules a feature file has cases for. */
public final class RuleCoverage {
  private static final Pattern ID = Pattern.compile("[A-Z0-9][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+\\+?");

  private RuleCoverage() {}

  /** Ids of rules named anywhere in a feature file: in a rule's title, a step or a table. */
  public static Set<String> named(Path file) {
    try {
      Set<String> ids = new TreeSet<>();
      Matcher matcher = ID.matcher(Files.readString(file));
      while (matcher.find()) {
        ids.add(matcher.group());
      }
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException("the feature file cannot be read: " + file, e);
    }
  }
}
