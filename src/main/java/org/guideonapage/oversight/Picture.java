package org.guideonapage.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A drawing of boxes and words, 320 units wide; the page draws it as SVG.
 *
 * @param words what it shows, for whoever does not see it
 */
record Picture(String words, int height, List<Box> boxes, List<Text> texts) {
  private static final int WIDTH = 320;
  private static final int LEFT = 26;
  private static final int TALL = 90;
  private static final int FOOT = 14;
  private static final int CELL = 14;
  private static final int SHADES = 5;
  private static final int MOST_LABELS = 8;

  /** A box; style is a word of the stylesheet. */
  record Box(String x, String y, String width, String height, String style) {}

  /** Words beside it. */
  record Text(String x, String y, String words, String anchor) {}

  /** Columns side by side, their labels below as far as there is room. */
  static @Nullable Picture columns(String words, List<String> labels, List<Long> numbers) {
    long most = numbers.stream().mapToLong(Long::longValue).max().orElse(0);
    if (most == 0) {
      return null;
    }
    double step = (double) (WIDTH - LEFT) / numbers.size();
    int every = (numbers.size() + MOST_LABELS - 1) / MOST_LABELS;
    List<Box> boxes = new ArrayList<>();
    List<Text> texts = new ArrayList<>();
    texts.add(new Text(at(LEFT - 3.0), at(9), String.valueOf(most), "end"));
    texts.add(new Text(at(LEFT - 3.0), at(TALL), "0", "end"));
    boxes.add(new Box(at(LEFT), at(TALL), at(WIDTH - LEFT), at(0.7), "axis"));
    for (int i = 0; i < numbers.size(); i++) {
      double height = (TALL - 4.0) * numbers.get(i) / most;
      boxes.add(
          new Box(
              at(LEFT + i * step + step * 0.1),
              at(TALL - height),
              at(step * 0.8),
              at(height),
              "column"));
      if (i % every == 0) {
        boolean last = i + every >= numbers.size();
        texts.add(
            new Text(
                at(last ? WIDTH : LEFT + i * step),
                at(TALL + 11),
                labels.get(last ? numbers.size() - 1 : i),
                last ? "end" : "start"));
      }
    }
    return new Picture(
        words + " Most: " + labels.get(most(numbers)) + ", " + most + ".",
        TALL + FOOT,
        boxes,
        texts);
  }

  /** Seven days of 24 hours, darker where more happens. */
  static @Nullable Picture week(String words, long[][] week, List<String> days) {
    long most = 0;
    int day = 0;
    int hour = 0;
    for (int y = 0; y < week.length; y++) {
      for (int x = 0; x < week[y].length; x++) {
        if (week[y][x] > most) {
          most = week[y][x];
          day = y;
          hour = x;
        }
      }
    }
    if (most == 0) {
      return null;
    }
    double step = (WIDTH - LEFT) / 24.0;
    List<Box> boxes = new ArrayList<>();
    List<Text> texts = new ArrayList<>();
    for (int y = 0; y < week.length; y++) {
      texts.add(new Text(at(LEFT - 3.0), at(y * CELL + 11), days.get(y).substring(0, 3), "end"));
      for (int x = 0; x < week[y].length; x++) {
        long shade = week[y][x] == 0 ? 0 : 1 + (SHADES - 1) * (week[y][x] - 1) / most;
        boxes.add(
            new Box(
                at(LEFT + x * step + 0.5),
                at(y * CELL + 0.5),
                at(step - 1),
                at(CELL - 1.0),
                "heat" + shade));
      }
    }
    for (int x = 0; x < 24; x += 3) {
      texts.add(
          new Text(
              at(LEFT + x * step),
              at(week.length * CELL + 11),
              String.format(Locale.ROOT, "%02d", x),
              "start"));
    }
    return new Picture(
        words
            + " Most: "
            + days.get(day)
            + " from "
            + String.format(Locale.ROOT, "%02d:00", hour)
            + ", "
            + most
            + ".",
        week.length * CELL + FOOT,
        boxes,
        texts);
  }

  private static int most(List<Long> numbers) {
    int most = 0;
    for (int i = 1; i < numbers.size(); i++) {
      if (numbers.get(i) > numbers.get(most)) {
        most = i;
      }
    }
    return most;
  }

  private static String at(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
