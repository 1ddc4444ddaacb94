package org.guideonapage.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.guideonapage.privacy.PersonalDataFound;
import org.guideonapage.record.NotRecorded;
import org.springframework.util.StringUtils;

/** What is wrong with a form that was sent, for the summary and beside each field. */
final class Problems {
  private final List<Line> lines = new ArrayList<>();

  /** What is wrong with one field. */
  record Line(String field, String words) {}

  Problems add(String field, String words) {
    lines.add(new Line(field, words));
    return this;
  }

  /**
   * Does something with what was typed; what is wrong with it is said beside the field.
   *
   * @return what it came to; empty when something was wrong
   */
  <T> Optional<T> attempt(String field, Supplier<T> work) {
    try {
      return Optional.of(work.get());
    } catch (PersonalDataFound e) {
      add(field, PersonalDataFound.MESSAGE);
    } catch (NotRecorded e) {
      add(field, OversightPages.NOT_SAVED);
    } catch (IllegalArgumentException e) {
      String why = String.valueOf(e.getMessage());
      add(field, StringUtils.capitalize(why) + ".");
    }
    return Optional.empty();
  }

  boolean any() {
    return !lines.isEmpty();
  }

  /** Read by the pages. */
  public List<Line> getLines() {
    return List.copyOf(lines);
  }

  /** What is wrong with a field, or empty. Read by the pages. */
  public String of(String field) {
    return lines.stream()
        .filter(line -> line.field().equals(field))
        .map(Line::words)
        .findFirst()
        .orElse("");
  }
}
