package org.guideonapage.oversight;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in a table, with a picture of them.
 *
 * @param heads of the labels, then of each column of numbers
 * @param listed whether only what occurs is listed, so that no number is nought
 * @param picture what is drawn above the table; null where each row has a bar of its own, or none
 */
record Figure(
    String id,
    String title,
    String note,
    List<String> heads,
    List<Row> rows,
    boolean listed,
    @Nullable Picture picture) {

  /** A label and its numbers. */
  record Row(String label, List<Long> numbers) {}

  Figure {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /** Whether there is nothing in it. Read by the pages, as what follows is. */
  public boolean isEmpty() {
    return rows.stream().allMatch(row -> row.numbers().stream().allMatch(n -> n == 0));
  }

  /** Whether it has one column of numbers. */
  public boolean isSingle() {
    return heads.size() == 2;
  }

  public long total() {
    return rows.stream().mapToLong(row -> row.numbers().get(0)).sum();
  }

  /** Tenths of a percent are noise; whole ones are shown. */
  public String share(Row row) {
    long total = total();
    return total == 0 ? "" : Math.round(100.0 * row.numbers().get(0) / total) + " %";
  }

  /** Length of the row's bar, of 100. */
  public long width(Row row) {
    long most = rows.stream().mapToLong(one -> one.numbers().get(0)).max().orElse(0);
    return most == 0 ? 0 : Math.round(100.0 * row.numbers().get(0) / most);
  }

  /** As comma-separated text, with small numbers hidden. */
  String csv() {
    long[][] cells =
        rows.stream()
            .map(row -> row.numbers().stream().mapToLong(Long::longValue).toArray())
            .toArray(long[][]::new);
    Suppression suppression = new Suppression(cells, listed ? 1 : 0);
    List<String> lines = new ArrayList<>();
    lines.add(line(heads));
    for (int y = 0; y < cells.length; y++) {
      List<String> fields = new ArrayList<>(List.of(rows.get(y).label()));
      for (int x = 0; x < cells[y].length; x++) {
        fields.add(
            !suppression.hides(y, x)
                ? String.valueOf(cells[y][x])
                : cells[y][x] < Suppression.LEAST ? "<" + Suppression.LEAST : "withheld");
      }
      lines.add(line(fields));
    }
    if (isSingle()) {
      lines.add(line(List.of("Total", total(suppression))));
    }
    return String.join("\r\n", lines) + "\r\n";
  }

  private static String line(List<String> fields) {
    return String.join(
        ",", fields.stream().map(field -> '"' + field.replace("\"", "\"\"") + '"').toList());
  }

  /** A total under five is hidden like a number under five. */
  private String total(Suppression suppression) {
    if (suppression.hidesTotal()) {
      return "withheld";
    }
    return total() < Suppression.LEAST ? "<" + Suppression.LEAST : String.valueOf(total());
  }
}
