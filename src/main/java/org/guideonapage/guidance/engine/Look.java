package org.guideonapage.guidance.engine;

import java.util.List;
import java.util.function.Predicate;

/**
 * A look at the marks of a case. Every clause must hold; a clause holds when any of its marks is
 * set.
 */
final class Look implements Predicate<long[]> {
  private final int[] slots;
  private final long[] bits;
  private final int[] ends;

  private Look(List<List<Mark>> clauses) {
    List<Mark> all = clauses.stream().flatMap(List::stream).toList();
    this.slots = all.stream().mapToInt(Mark::slot).toArray();
    this.bits = all.stream().mapToLong(Mark::bits).toArray();
    this.ends = new int[clauses.size()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += clauses.get(i).size();
      ends[i] = end;
    }
  }

  /** A look at these clauses. */
  static Predicate<long[]> at(List<List<Mark>> clauses) {
    if (clauses.size() == 1 && clauses.get(0).size() == 1) {
      int slot = clauses.get(0).get(0).slot();
      long bits = clauses.get(0).get(0).bits();
      return marks -> (marks[slot] & bits) != 0;
    }
    return new Look(clauses);
  }

  @Override
  public boolean test(long[] marks) {
    int at = 0;
    for (int end : ends) {
      while ((marks[slots[at]] & bits[at]) == 0) {
        if (++at == end) {
          return false;
        }
      }
      at = end;
    }
    return true;
  }
}
