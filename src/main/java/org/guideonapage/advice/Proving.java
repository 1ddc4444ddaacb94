package org.guideonapage.advice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guideonapage.authoring.Features;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of the features folder prove a rule: those that name it in a step, and those under a
 * heading that names it. Read once, when first asked for.
 */
public final class Proving {
  private static final Pattern ID = Pattern.compile("[A-Z0-9][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+\\+?");
  private static final Pattern ROW = Pattern.compile("row \"([^\"]+)\"");
  private static final String HEADING = "Rule:";

  private final Path features;
  private @Nullable Map<String, List<Features.Case>> byRule;

  /** The cases of a folder, which need not be there. */
  public Proving(Path features) {
    this.features = features;
  }

  /** Whether the folder is on this machine. */
  public boolean isThere() {
    return Files.isDirectory(features);
  }

  /** The cases that prove a rule, in the order of files and lines. */
  public synchronized List<Features.Case> of(String rule) {
    if (byRule == null) {
      byRule = read();
    }
    return byRule.getOrDefault(rule, List.of());
  }

  private Map<String, List<Features.Case>> read() {
    Map<String, List<Features.Case>> cases = new LinkedHashMap<>();
    if (!isThere()) {
      return cases;
    }
    for (Path file : Features.files(features)) {
      List<String> lines = lines(file);
      for (Features.Case one : Features.cases(file)) {
        for (String rule : named(one, lines)) {
          cases.computeIfAbsent(rule, any -> new ArrayList<>()).add(one);
        }
      }
    }
    return cases;
  }

  private static Set<String> named(Features.Case one, List<String> lines) {
    Set<String> named = new TreeSet<>();
    for (String step : one.steps()) {
      Matcher row = ROW.matcher(step);
      while (row.find()) {
        named.add(row.group(1));
      }
    }
    for (int line = Math.min(one.line(), lines.size()) - 1; line >= 0; line--) {
      String text = lines.get(line).strip();
      if (text.startsWith(HEADING)) {
        Matcher id = ID.matcher(text);
        while (id.find()) {
          named.add(id.group());
        }
        break;
      }
    }
    return named;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the feature file cannot be read: " + file, e);
    }
  }
}
