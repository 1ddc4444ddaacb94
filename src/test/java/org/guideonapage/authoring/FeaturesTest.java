package org.guideonapage.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guideonapage.TheRules;
import org.guideonapage.rulebook.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the force wants, as its policy authors wrote it. */
class FeaturesTest {
  private static final Path FOLDER = Path.of("features");
  private static final Pattern CITE = Pattern.compile("@cites:([A-Za-z0-9.-]+)");
  private static final Pattern GUIDE = Pattern.compile("@guide:([a-z0-9-]+)");

  @TestFactory
  Stream<DynamicTest> every_scenario_of_every_feature() {
    return Features.files(FOLDER).stream()
        .flatMap(file -> new Features(TheRules.guidance()).run(file).stream())
        .map(
            result ->
                DynamicTest.dynamicTest(
                    result.feature() + ":" + result.line() + " " + result.scenario(),
                    () -> assertThat(result.failure()).as(result.scenario()).isNull()));
  }

  @Test
  void every_rule_is_named_in_a_feature() {
    Set<String> named = new TreeSet<>();
    Features.files(FOLDER).forEach(file -> named.addAll(RuleCoverage.named(file)));

    List<String> missing =
        TheRules.rulebook().rules().stream()
            .map(Rule::id)
            .distinct()
            .filter(id -> !named.contains(id))
            .toList();

    assertThat(missing).isEmpty();
  }

  @Test
  void every_guide_has_a_feature_and_every_tag_names_something_that_exists() throws Exception {
    Set<String> guides = new TreeSet<>();
    for (Path file : Features.files(FOLDER)) {
      String text = java.nio.file.Files.readString(file);
      Matcher cites = CITE.matcher(text);
      while (cites.find()) {
        assertThat(TheRules.rulebook().sources())
            .as(file + " " + cites.group())
            .containsKey(cites.group(1));
      }
      Matcher guide = GUIDE.matcher(text);
      while (guide.find()) {
        guides.add(guide.group(1));
      }
      assertThat(text).doesNotContain("@wip").doesNotContain("@ignore");
    }

    assertThat(guides).containsAll(TheRules.rulebook().guides().keySet());
  }
}
