package org.guideonapage.advice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.guideonapage.decision.Deployment;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.Entry;
import org.guideonapage.record.Event;
import org.guideonapage.record.Kind;
import org.guideonapage.record.Recorded;
import org.guideonapage.record.Version;
import org.guideonapage.record.Versions;
import org.jspecify.annotations.Nullable;

/**
 * Recorded decisions that an advisor should see, the newest first: on which advice was asked for,
 * referred, differed from, lowered, or disputed between agencies.
 */
public final class AdvisorQueue {
  private static final String DISPUTE = "agenciesDisagree";
  private static final int AT_ONCE = 200;
  private static final int PAGE = 50;

  /** Why a decision stands in the queue. */
  public enum Mark {
    ASKED("Advice asked for"),
    REFERRED("Referred"),
    LOWERED("Lowered"),
    /** It takes back what was promised, and no supervisor has agreed. */
    AWAITS_SUPERVISOR("Lowering awaits a supervisor"),
    DIFFERED("Differed"),
    DISPUTED("Disputed between agencies");

    private final String words;

    Mark(String words) {
      this.words = words;
    }

    /** As it is shown. */
    public String words() {
      return words;
    }
  }

  /**
   * A line of the queue.
   *
   * @param label the answer in the words of the closed list
   * @param advised how often advice was given
   * @param replacedBy reference of the version after it, or null
   */
  public record Line(
      String reference,
      Instant at,
      String guide,
      String label,
      Set<Mark> marks,
      int advised,
      @Nullable String replacedBy) {}

  /**
   * A part of the queue.
   *
   * @param before ask again with this for older ones; 0 when there are none
   */
  public record Part(List<Line> lines, long before) {}

  private final DecisionRecord record;

  /** The queue of a record. */
  public AdvisorQueue(DecisionRecord record) {
    this.record = record;
  }

  /**
   * A part of the queue.
   *
   * @param before only decisions before this entry; {@link Long#MAX_VALUE} for the newest
   * @param only marks of which one must be there; empty for all
   * @throws org.guideonapage.record.NotRecorded when the record cannot be read
   */
  public Part part(long before, Set<Mark> only) {
    List<Line> lines = new ArrayList<>();
    List<Version> versions = record.newest(before, AT_ONCE);
    for (Version version : versions) {
      record
          .find(version.reference())
          .map(this::line)
          .filter(line -> !line.marks().isEmpty())
          .filter(line -> only.isEmpty() || line.marks().stream().anyMatch(only::contains))
          .ifPresent(lines::add);
      if (lines.size() == PAGE) {
        return new Part(List.copyOf(lines), version.sequence());
      }
    }
    boolean more = versions.size() == AT_ONCE;
    return new Part(List.copyOf(lines), more ? versions.get(versions.size() - 1).sequence() : 0);
  }

  /**
   * Decisions on which advice was asked for and none was given since, those asked for last first;
   * however old they are, unless very many are waiting.
   *
   * @throws org.guideonapage.record.NotRecorded when the record cannot be read
   */
  public List<Line> waiting() {
    return record.entries(Kind.ADVICE_ASKED, Long.MAX_VALUE, AT_ONCE).stream()
        .map(Entry::about)
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(reference -> record.find(reference).stream())
        .filter(Recorded::awaitsAdvice)
        .limit(PAGE)
        .map(this::line)
        .toList();
  }

  private Line line(Recorded recorded) {
    Set<Mark> marks = new LinkedHashSet<>();
    if (recorded.awaitsAdvice()) {
      marks.add(Mark.ASKED);
    }
    if (recorded.decision().deployment().code() == Deployment.REFER) {
      marks.add(Mark.REFERRED);
    }
    recorded
        .decided()
        .map(Event.Decided::choice)
        .ifPresent(
            choice -> {
              if (choice == Event.Choice.LOWERED) {
                marks.add(Mark.LOWERED);
              } else if (choice == Event.Choice.DIFFERED) {
                marks.add(Mark.DIFFERED);
              }
            });
    if (recorded.question().replaces() != null && awaitsSupervisor(recorded)) {
      marks.add(Mark.AWAITS_SUPERVISOR);
    }
    if (isDisputed(recorded)) {
      marks.add(Mark.DISPUTED);
    }
    return new Line(
        recorded.reference(),
        recorded.at(),
        recorded.guide(),
        recorded.decision().deployment().label(),
        marks,
        (int)
            recorded.later().stream()
                .filter(entry -> entry.event() instanceof Event.Advised)
                .count(),
        recorded.replacedBy());
  }

  private boolean awaitsSupervisor(Recorded recorded) {
    Versions versions = record.versions(recorded.reference());
    int number = versions.number(recorded.reference());
    return versions.standing().get(number).awaitsSupervisor(number);
  }

  /** Told so, or the agency that should go has refused. */
  private static boolean isDisputed(Recorded recorded) {
    boolean told =
        recorded.question().facts().stream()
            .anyMatch(asked -> asked.fact().equals(DISPUTE) && "YES".equals(asked.value()));
    return told
        || recorded
            .told()
            .filter(event -> event.agencyContacted() == Event.Contact.REFUSED)
            .isPresent();
  }
}
