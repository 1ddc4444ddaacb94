package org.guideonapage.oversight;

/**
 * Hides small numbers in what leaves the force, and as many more as it takes that a total does not
 * give them away. Sums of rows and of columns count as known, for other exports show them.
 */
final class Suppression {
  /** Numbers under this are not shown. */
  static final int LEAST = 5;

  private final long[][] cells;
  private final boolean[][] hidden;
  private final int fewest;
  private boolean totalHidden;

  /**
   * Works out what to hide.
   *
   * @param cells numbers by row and column
   * @param fewest what a hidden small number is at least, as everybody knows: 1 where only what
   *     occurs is listed, else 0
   */
  Suppression(long[][] cells, int fewest) {
    this.cells = cells;
    this.fewest = fewest;
    this.hidden = new boolean[cells.length][cells.length == 0 ? 0 : cells[0].length];
    for (int row = 0; row < hidden.length; row++) {
      for (int column = 0; column < hidden[row].length; column++) {
        hidden[row][column] = cells[row][column] < LEAST;
      }
    }
    boolean again = true;
    while (again) {
      again = more();
    }
  }

  /** Whether a number is hidden: shown as less than five when it is, else as withheld. */
  boolean hides(int row, int column) {
    return hidden[row][column];
  }

  /** Whether the total of a single column would give a number away all the same. */
  boolean hidesTotal() {
    return totalHidden;
  }

  private boolean more() {
    boolean changed = false;
    int columns = hidden.length == 0 ? 0 : hidden[0].length;
    for (int column = 0; column < columns; column++) {
      changed |= line(0, column, 1, 0, hidden.length, columns == 1);
    }
    for (int row = 0; columns > 1 && row < hidden.length; row++) {
      changed |= line(row, 0, 0, 1, columns, false);
    }
    return changed;
  }

  /** Hides one more number of a line whose hidden ones could be worked out. */
  private boolean line(int row, int column, int down, int right, int length, boolean alone) {
    long sum = 0;
    int small = 0;
    int large = 0;
    int least = -1;
    for (int i = 0; i < length; i++) {
      int y = row + i * down;
      int x = column + i * right;
      if (hidden[y][x]) {
        sum += cells[y][x];
        if (cells[y][x] < LEAST) {
          small++;
        } else {
          large++;
        }
      } else if (least < 0 || cells[y][x] < cells[row + least * down][column + least * right]) {
        least = i;
      }
    }
    if (!givesAway(sum, small, large)) {
      return false;
    }
    if (least < 0) {
      boolean first = alone && !totalHidden;
      totalHidden |= alone;
      return first;
    }
    hidden[row + least * down][column + least * right] = true;
    return true;
  }

  private boolean givesAway(long sum, int small, int large) {
    if (sum == 0 || totalHidden) {
      return false;
    }
    if (small + large == 1) {
      return true; // also a withheld one: with it the small one of the other line is known
    }
    if (small == 0) {
      return false;
    }
    long lowest = (long) fewest * small;
    long highest = Math.min((long) (LEAST - 1) * small, sum - (long) LEAST * large);
    if (large > 0) {
      return highest <= lowest;
    }
    return sum <= lowest || sum >= (long) (LEAST - 1) * small;
  }
}
