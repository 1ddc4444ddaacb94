package org.guideonapage.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.Guide;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** What forms let somebody choose from the rules. */
final class Choices {
  private static final String ASKED = "askedOfPolice";

  private Choices() {}

  /** The guides by number, after leaving it to the answers; nothing chosen is that. */
  static List<AskPage.Choice> guides(Rulebook rulebook, @Nullable String chosen) {
    List<AskPage.Choice> guides = new ArrayList<>();
    guides.add(
        new AskPage.Choice("", "Picked from the answers", chosen == null || chosen.isEmpty()));
    rulebook.guides().values().stream()
        .sorted(Comparator.comparingInt(Guide::number))
        .map(
            guide ->
                new AskPage.Choice(
                    guide.id(), guide.number() + " " + guide.title(), guide.id().equals(chosen)))
        .forEach(guides::add);
    return guides;
  }

  /** What can be asked of police, each a plan to check. */
  static List<AskPage.Choice> plans(Rulebook rulebook, @Nullable String chosen) {
    Fact asked = rulebook.facts().get(ASKED);
    return asked == null
        ? List.of()
        : asked.allValues().entrySet().stream()
            .map(
                entry ->
                    new AskPage.Choice(
                        entry.getKey(),
                        StringUtils.capitalize(entry.getValue().label()),
                        entry.getKey().equals(chosen)))
            .toList();
  }
}
