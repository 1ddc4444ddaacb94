package org.guideonapage.oversight;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.guideonapage.people.Acting;
import org.guideonapage.record.By;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.Event;
import org.guideonapage.record.NotRecorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records that somebody looked: once for a person, a decision and an hour. */
@Component
class Looking {
  private static final int REMEMBERED = 10_000;

  private final DecisionRecord record;
  private final Acting acting;
  private final Clock clock;
  private final Map<Look, Boolean> looks =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Look, Boolean> eldest) {
          return size() > REMEMBERED;
        }
      };

  private record Look(By by, @Nullable String reference, Event.Access what, long hour) {}

  Looking(DecisionRecord record, Acting acting, Clock clock) {
    this.record = record;
    this.acting = acting;
    this.clock = clock;
  }

  /**
   * Somebody looks now.
   *
   * @param reference of the decision, or null for the log as a whole
   * @return false when that could not be recorded; what is shown says so
   */
  boolean at(@Nullable String reference, Event.Access what) {
    By by = acting.by();
    long hour = clock.instant().truncatedTo(ChronoUnit.HOURS).getEpochSecond();
    Look look = new Look(by, reference, what, hour);
    synchronized (looks) {
      if (looks.containsKey(look)) {
        return true;
      }
    }
    try {
      Event.Accessed accessed = new Event.Accessed(what, null);
      if (reference == null) {
        record.looked(by, accessed);
      } else {
        record.accessed(Objects.requireNonNull(reference), by, accessed);
      }
    } catch (NotRecorded e) {
      return false;
    }
    synchronized (looks) {
      looks.put(look, true);
    }
    return true;
  }
}
