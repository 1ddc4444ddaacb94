package org.guideonapage.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.guideonapage.TheRules;
import org.guideonapage.rulebook.Rule;
import org.junit.jupiter.api.Test;

/** Every contested point that a rule names is explained, in the same words as in the list. */
class ContestedPointsTest {
  private static final Pattern ROW =
      Pattern.compile(
          "^\\| (X-\\d\\d) \\| (.*?) \\| (.*?) \\| (.*?) \\| .*? \\|$", Pattern.MULTILINE);

  @Test
  void the_points_are_those_of_the_list() throws Exception {
    List<ContestedPoints.Point> listed =
        ROW.matcher(Files.readString(Path.of("docs", "guidance-coverage.md")))
            .results()
            .map(ContestedPointsTest::point)
            .toList();

    assertThat(new ContestedPoints(Path.of("features")).all()).containsExactlyElementsOf(listed);
    assertThat(listed).hasSizeGreaterThan(20);
  }

  private static ContestedPoints.Point point(MatchResult row) {
    return new ContestedPoints.Point(row.group(1), row.group(2), row.group(3), row.group(4));
  }

  @Test
  void every_contested_rule_names_one() {
    ContestedPoints points = new ContestedPoints(Path.of("features"));
    List<Rule> contested =
        TheRules.rulebook().rules().stream().filter(rule -> rule.contested() != null).toList();

    assertThat(contested).isNotEmpty();
    assertThat(contested)
        .allSatisfy(rule -> assertThat(points.find(String.valueOf(rule.contested()))).isPresent());
  }

  @Test
  void without_the_folder_there_are_none() {
    assertThat(new ContestedPoints(Path.of("no-such-folder")).find("X-01")).isEmpty();
  }
}
