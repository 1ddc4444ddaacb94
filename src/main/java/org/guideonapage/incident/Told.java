package org.guideonapage.incident;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One answer to one question. A question not asked yet has no {@code Told} at all: it is blank,
 * which is neither {@link NotKnown} nor a no.
 */
public sealed interface Told {

  /**
   * The answer as it is written in a request: a code, the codes in alphabetical order, a number, or
   * a date-time.
   */
  Object plain();

  /** One value of a yes/no or choice fact, by its code in the vocabulary. */
  record Value(String code) implements Told {
    @Override
    public Object plain() {
      return code;
    }
  }

  /**
   * The values of a fact that may have several. Empty is not allowed: "asked, none applies" is the
   * value NONE.
   */
  record Values(Set<String> codes) implements Told {
    public Values {
      if (codes.isEmpty()) {
        throw new IllegalArgumentException(
            "a fact with several values needs at least one; NONE says that none applies");
      }
      codes = Set.copyOf(codes);
    }

    @Override
    public Object plain() {
      return List.copyOf(new TreeSet<>(codes));
    }
  }

  /** A whole number of calls, minutes, hours or days, never negative. */
  record Amount(int number) implements Told {
    public Amount {
      if (number < 0) {
        throw new IllegalArgumentException("an amount is never negative: " + number);
      }
    }

    @Override
    public Object plain() {
      return number;
    }
  }

  /** A moment, with the zone it was told in. */
  record Moment(ZonedDateTime at) implements Told {
    @Override
    public Object plain() {
      return at.toOffsetDateTime().toString();
    }
  }

  /** Asked, and nobody knows. */
  record NotKnown() implements Told {
    @Override
    public Object plain() {
      return NOT_KNOWN_CODE;
    }
  }

  /** The code that stands for {@link NotKnown} in requests and rules. */
  String NOT_KNOWN_CODE = "NOT_KNOWN";

  /** The one not-known answer. */
  Told NOT_KNOWN = new NotKnown();
}
