package org.guideonapage.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
  void a_line_may_end_in_any_way(String end) {
    assertThat(rules(text -> text.replace("\n", end))).isEqualTo(rules(text -> text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"  ", "\t", " \t", "\t "})
  void words_may_stand_apart_by_any_spaces(String spaces) {
    assertThat(rules(text -> apart(text, spaces))).isEqualTo(rules(text -> text));
  }

  @Test
  void one_space_stays_as_it_is() {
    assertThat(Dictionary.spaced(" a b ")).isEqualTo(" a b ");
    assertThat(Dictionary.spaced("  a \n b\u000B")).isEqualTo(" a b ");
  }

  /** Indented lines only: a proposition is kept as it was written. */
  private static String apart(String text, String spaces) {
    return text.lines()
        .map(line -> line.startsWith(" ") ? line.replace(" ", spaces) : line)
        .reduce("", (before, line) -> before + line + "\n");
  }

  private static Object rules(UnaryOperator<String> change) {
    RuleFolder folder = TinyRules.folder();
    for (String path : folder.texts().keySet()) {
      if (path.endsWith(".dslr")) {
        folder = folder.with(path, change.apply(folder.texts().get(path)));
      }
    }
    return RulebookReader.read(folder).rules();
  }
}
