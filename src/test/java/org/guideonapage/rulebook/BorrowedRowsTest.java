package org.guideonapage.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.guideonapage.TheRules;
import org.junit.jupiter.api.Test;

/** A row of another guide is borrowed by one table, and by one only. */
class BorrowedRowsTest {
  private static final String GATE = "safety-gate-and-threshold/guide.yaml";

  private static RuleFolder borrowing(String overrides, String lastResort) {
    String before = TinyRules.folder().texts().get(GATE);
    return TinyRules.folder()
        .with(
            GATE,
            before
                .replace("\"Overrides\"}", "\"Overrides\", also: [" + overrides + "]}")
                .replace("\"No other guide\"}", "\"No other guide\", also: [" + lastResort + "]}"));
  }

  @Test
  void a_row_borrowed_once_stands_before_the_last_row_of_the_table() {
    Rulebook rulebook = RulebookReader.read(borrowing("", "SW-5"));

    assertThat(
            rulebook
                .on(TheRules.CHECKED_DAY)
                .rows(rulebook.safetyGate(), rulebook.safetyGate().tables().get(1)))
        .extracting(Rule::id)
        .containsExactly("SW-5", "SG-99");
  }

  @Test
  void a_row_borrowed_by_two_tables_of_one_guide_is_refused_with_both_named() {
    assertThatThrownBy(() -> RulebookReader.read(borrowing("SW-5", "SW-5")))
        .isInstanceOf(BrokenRulebook.class)
        .hasMessageContaining(GATE)
        .hasMessageContaining("row SW-5 borrowed by table last-resort and before it by overrides")
        .hasMessageContaining("each row borrowed once in a guide");
  }

  @Test
  void a_row_borrowed_twice_by_the_same_table_is_refused() {
    assertThatThrownBy(() -> RulebookReader.read(borrowing("SW-5, SW-5", "")))
        .isInstanceOf(BrokenRulebook.class)
        .hasMessageContaining("row SW-5 borrowed by table overrides and before it by overrides");
  }

  @Test
  void a_row_of_the_same_guide_is_not_borrowed() {
    assertThatThrownBy(() -> RulebookReader.read(borrowing("", "O-1")))
        .isInstanceOf(BrokenRulebook.class)
        .hasMessageContaining("borrowed row O-1, already in its own table overrides");
  }

  @Test
  void what_is_no_row_is_not_borrowed() {
    assertThatThrownBy(() -> RulebookReader.read(borrowing("SW-R1", "")))
        .isInstanceOf(BrokenRulebook.class)
        .hasMessageContaining("borrowed row SW-R1; expected a row of another guide");
    assertThatThrownBy(() -> RulebookReader.read(borrowing("SW-77", "")))
        .isInstanceOf(BrokenRulebook.class)
        .hasMessageContaining("borrowed row SW-77; expected a row of another guide");
  }
}
