package org.guideonapage.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("small")
class SuppressionTest {
  @Test
  void small_numbers_are_hidden_and_the_total_does_not_give_them_away() {
    assertThat(csv(true, 40, 9, 3))
        .contains("\"a\",\"40\"", "\"b\",\"withheld\"", "\"c\",\"<5\"", "\"Total\",\"52\"");
    assertThat(csv(true, 40, 3, 2)).contains("\"a\",\"40\"", "\"b\",\"<5\"", "\"c\",\"<5\"");
    assertThat(csv(true, 40, 1, 1)).contains("\"a\",\"withheld\"", "\"b\",\"<5\"");
    assertThat(csv(true, 3)).contains("\"a\",\"<5\"", "\"Total\",\"withheld\"");
    assertThat(csv(true, 40, 9, 7)).doesNotContain("<5", "withheld");
  }

  /** Whoever knows the rule and the total still has two numbers to choose from for each cell. */
  @Test
  void nobody_can_work_a_hidden_number_out() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      int fewest = random.nextInt(2);
      long[][] cells = new long[1 + random.nextInt(4)][1];
      for (long[] row : cells) {
        row[0] = fewest + random.nextInt(random.nextBoolean() ? 5 : 12);
      }
      Suppression suppression = new Suppression(cells, fewest);
      assertHidden(cells, suppression, fewest);
    }
  }

  private static void assertHidden(long[][] cells, Suppression suppression, int fewest) {
    long sum = 0;
    int hidden = 0;
    for (int row = 0; row < cells.length; row++) {
      if (suppression.hides(row, 0)) {
        sum += cells[row][0];
        hidden++;
      } else {
        assertThat(cells[row][0]).isGreaterThanOrEqualTo(Suppression.LEAST);
      }
    }
    if (hidden == 0 || sum == 0 || suppression.hidesTotal()) {
      return;
    }
    boolean[] small = new boolean[hidden];
    int next = 0;
    for (int row = 0; row < cells.length; row++) {
      if (suppression.hides(row, 0)) {
        small[next++] = cells[row][0] < Suppression.LEAST;
      }
    }
    for (int cell = 0; cell < hidden; cell++) {
      if (small[cell]) {
        Set<Long> possible = new HashSet<>();
        fill(small, 0, sum, cell, -1, fewest, possible);
        assertThat(possible).as("%s", java.util.Arrays.deepToString(cells)).hasSizeGreaterThan(1);
      }
    }
  }

  private static void fill(
      boolean[] small, int at, long left, int wanted, long value, int fewest, Set<Long> possible) {
    if (at == small.length) {
      if (left == 0) {
        possible.add(value);
      }
      return;
    }
    long from = small[at] ? fewest : Suppression.LEAST;
    long to = small[at] ? Suppression.LEAST - 1 : left;
    for (long here = from; here <= Math.min(to, left); here++) {
      fill(small, at + 1, left - here, wanted, at == wanted ? here : value, fewest, possible);
    }
  }

  @Test
  void a_single_hidden_cell_of_a_row_or_column_never_stands_alone() {
    long[][] cells = {{50, 60, 3}, {20, 30, 40}, {11, 12, 13}};
    Suppression suppression = new Suppression(cells, 0);

    for (int line = 0; line < 3; line++) {
      int inRow = 0;
      int inColumn = 0;
      for (int other = 0; other < 3; other++) {
        inRow += suppression.hides(line, other) ? 1 : 0;
        inColumn += suppression.hides(other, line) ? 1 : 0;
      }
      assertThat(inRow).isNotEqualTo(1);
      assertThat(inColumn).isNotEqualTo(1);
    }
    assertThat(suppression.hides(0, 2)).isTrue();
    assertThat(suppression.hides(1, 1)).isFalse();
  }

  private static String csv(boolean listed, long... numbers) {
    List<Figure.Row> rows = new java.util.ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      rows.add(new Figure.Row(String.valueOf((char) ('a' + i)), List.of(numbers[i])));
    }
    return new Figure("x", "X", "", List.of("What", "Number"), rows, listed, null).csv();
  }
}
