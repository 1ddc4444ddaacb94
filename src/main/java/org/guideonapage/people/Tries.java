package org.guideonapage.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts tries at a secret that went wrong, by account and by address, and makes whoever goes on
 * wait: longer each time. Names that exist and names that do not are counted alike. Kept in memory,
 * each node for itself.
 */
final class Tries {
  /** Wrong tries at one account before anybody waits. */
  static final int OF_AN_ACCOUNT = 5;

  /** Wrong tries from one address before it waits; desks may share an address. */
  static final int OF_AN_ADDRESS = 30;

  /** The longest an account waits. */
  static final Duration ACCOUNT_WAITS = Duration.ofMinutes(15);

  /** The longest an address waits: a whole control room may share it. */
  static final Duration ADDRESS_WAITS = Duration.ofMinutes(1);

  private static final Duration FIRST = Duration.ofSeconds(15);
  private static final Duration FORGOTTEN = Duration.ofHours(1);
  private static final int MOST_KEPT = 20_000;

  private final Clock clock;
  private final Map<String, Count> counts =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
          return size() > MOST_KEPT;
        }
      };

  private record Count(int wrong, Instant last, Instant until) {}

  Tries(Clock clock) {
    this.clock = clock;
  }

  static String account(String name) {
    return "account " + name;
  }

  static String address(String address) {
    return "address " + address;
  }

  /** Until when nobody may try here, or empty. */
  synchronized Optional<Instant> wait(String key) {
    Count count = counts.get(key);
    return count == null || !clock.instant().isBefore(count.until())
        ? Optional.empty()
        : Optional.of(count.until());
  }

  /**
   * Counts a wrong try.
   *
   * @param free how many there may be before anybody waits
   * @param longest the longest wait
   */
  synchronized void wrong(String key, int free, Duration longest) {
    Instant now = clock.instant();
    Count before = counts.get(key);
    boolean old = before != null && before.last().plus(FORGOTTEN).isBefore(now);
    int wrong = before == null || old ? 1 : before.wrong() + 1;
    counts.put(key, new Count(wrong, now, now.plus(pause(wrong - free, longest))));
  }

  /** Takes back the last wrong try: nobody could tell whether it was one. */
  synchronized void takeBack(String key) {
    Count count = counts.get(key);
    if (count == null || count.wrong() <= 1) {
      counts.remove(key);
    } else {
      counts.put(key, new Count(count.wrong() - 1, count.last(), clock.instant()));
    }
  }

  /** Nothing was ever wrong here. */
  synchronized void forget(String key) {
    counts.remove(key);
  }

  private static Duration pause(int over, Duration longest) {
    if (over < 0) {
      return Duration.ZERO;
    }
    Duration pause = FIRST.multipliedBy(1L << Math.min(over, 10));
    return pause.compareTo(longest) > 0 ? longest : pause;
  }
}
