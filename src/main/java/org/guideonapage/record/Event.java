package org.guideonapage.record;

import java.util.List;
import java.util.function.UnaryOperator;
import org.guideonapage.privacy.PersonalData;
import org.guideonapage.privacy.PersonalDataFound;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a decision after it was given, or to the record itself. Typed words pass the
 * blocker when an event is made: {@link PersonalDataFound} is thrown before anything is kept.
 */
public sealed interface Event {
  /** The most characters of a typed reason. */
  int LONGEST_REASON = 120;

  /** The most characters of feedback. */
  int LONGEST_FEEDBACK = 500;

  /** The most characters of a rule's id. */
  int LONGEST_RULE = 40;

  /** The most characters of advice. */
  int LONGEST_ADVICE = 500;

  /** What kind of entry it makes. */
  Kind kind();

  /** The same event with identifiers of staff in it replaced. */
  default Event withStaff(UnaryOperator<String> replace) {
    return this;
  }

  /** What the person did with the answer. */
  enum Choice {
    FOLLOWED,
    DIFFERED,
    LOWERED
  }

  /** Why the person differed: the closed list of the screen. */
  enum Reason {
    NEW_FACTS,
    SUPERVISOR_DECISION,
    ADVISOR_DECISION,
    RESOURCE_NOT_AVAILABLE,
    OTHER
  }

  /**
   * The person decided.
   *
   * @param reason why, when differed or lowered; null when followed
   * @param words at most 120 characters without details about a person, or null
   * @param supervisor staff id of the supervisor behind a lowered outcome, else null; null again
   *     after that id was erased
   */
  record Decided(
      Choice choice, @Nullable Reason reason, @Nullable String words, @Nullable String supervisor)
      implements Event {
    public Decided {
      words = Typed.words(words, LONGEST_REASON);
      if ((choice == Choice.FOLLOWED) != (reason == null)) {
        throw new IllegalArgumentException(
            "whoever follows needs no reason; whoever differs or lowers gives one");
      }
      if (choice != Choice.LOWERED && supervisor != null) {
        throw new IllegalArgumentException("a supervisor stands behind a lowered outcome only");
      }
    }

    /** Followed. */
    public static Decided followed() {
      return new Decided(Choice.FOLLOWED, null, null, null);
    }

    /** Differed, for this reason. */
    public static Decided differed(Reason reason, @Nullable String words) {
      return new Decided(Choice.DIFFERED, reason, words, null);
    }

    /** Lowered, with this supervisor and for this reason. */
    public static Decided lowered(String supervisor, Reason reason, @Nullable String words) {
      return new Decided(Choice.LOWERED, reason, words, supervisor);
    }

    @Override
    public Kind kind() {
      return Kind.DECIDED;
    }

    @Override
    @SuppressWarnings("NullAway") // the replacement of an erased id is null
    public Event withStaff(UnaryOperator<String> replace) {
      return supervisor == null
          ? this
          : new Decided(choice, reason, words, replace.apply(supervisor));
    }
  }

  /**
   * Whether the caller was told.
   *
   * @param told whether the words to say were read out
   * @param agencyContacted YES, NO or REFUSED, or null when nobody else was to be asked
   */
  record Told(boolean told, @Nullable Contact agencyContacted) implements Event {
    @Override
    public Kind kind() {
      return Kind.TOLD;
    }
  }

  /** Whether the agency that should go was reached. */
  enum Contact {
    YES,
    NO,
    REFUSED
  }

  /**
   * A review was done.
   *
   * @param finding what the reviewer found
   * @param words at most 120 characters without details about a person, or null
   */
  record Reviewed(Finding finding, @Nullable String words) implements Event {
    public Reviewed {
      words = Typed.words(words, LONGEST_REASON);
    }

    @Override
    public Kind kind() {
      return Kind.REVIEWED;
    }
  }

  /** What a reviewer found. */
  enum Finding {
    /** The trigger was looked at and nothing changed. */
    NO_CHANGE,
    /** The trigger was looked at and the question put again. */
    ASKED_AGAIN,
    AGREE,
    LEARNING,
    CONCERN
  }

  /**
   * Advice was asked for.
   *
   * @param onDuty whether an advisor was on duty then; null where the force has set no hours
   */
  record AdviceAsked(@Nullable Boolean onDuty) implements Event {
    @Override
    public Kind kind() {
      return Kind.ADVICE_ASKED;
    }
  }

  /**
   * An advisor gave advice on it.
   *
   * @param words at most 500 characters without details about a person
   */
  record Advised(String words) implements Event {
    public Advised {
      words = Typed.needed(words, LONGEST_ADVICE, "advice is needed");
    }

    @Override
    public Kind kind() {
      return Kind.ADVISED;
    }
  }

  /**
   * Somebody says that this guide was wrong or unclear.
   *
   * @param rule id of the rule meant, or null
   * @param words at most 500 characters without details about a person, or null
   * @param from whose view it is, or null where that was not asked
   */
  record Feedback(
      Complaint complaint, @Nullable String rule, @Nullable String words, @Nullable Voice from)
      implements Event {
    public Feedback {
      words = Typed.words(words, LONGEST_FEEDBACK);
      rule = Typed.words(rule, LONGEST_RULE);
    }

    /** Feedback of whoever gives it. */
    public Feedback(Complaint complaint, @Nullable String rule, @Nullable String words) {
      this(complaint, rule, words, null);
    }

    @Override
    public Kind kind() {
      return Kind.FEEDBACK;
    }
  }

  /** What was wrong with a guide. */
  enum Complaint {
    WRONG,
    UNCLEAR
  }

  /** Whose view feedback is: that of a handler may be passed on by somebody else. */
  enum Voice {
    HANDLER,
    OFFICER,
    SUPERVISOR,
    PARTNER
  }

  /**
   * Somebody looked, or took something out.
   *
   * @param what how
   * @param words why, at most 120 characters without details about a person, or null
   */
  record Accessed(Access what, @Nullable String words) implements Event {
    public Accessed {
      words = Typed.words(words, LONGEST_REASON);
    }

    @Override
    public Kind kind() {
      return Kind.ACCESSED;
    }
  }

  /** How the record was looked at. */
  enum Access {
    SEEN,
    SEARCHED,
    BUNDLED,
    EXPORTED,
    REPLAYED
  }

  /** A legal hold: nothing about this decision or its incident is removed. */
  record Held(String words) implements Event {
    public Held {
      words = Typed.needed(words);
    }

    @Override
    public Kind kind() {
      return Kind.HELD;
    }
  }

  /** The end of a legal hold. */
  record Released(String words) implements Event {
    public Released {
      words = Typed.needed(words);
    }

    @Override
    public Kind kind() {
      return Kind.RELEASED;
    }
  }

  /**
   * Content was removed as its time was over.
   *
   * @param before last touched before this moment, ISO
   * @param entries numbers of the entries
   * @param counts what the decisions among them had been counted under, so that counts stay; null
   *     in entries of the time before there were counts
   */
  record Removed(String before, List<Long> entries, @Nullable List<Count> counts) implements Event {
    public Removed {
      entries = List.copyOf(entries);
      counts = counts == null ? null : List.copyOf(counts);
    }

    @Override
    public Kind kind() {
      return Kind.REMOVED;
    }
  }

  /** The identifier behind a key was erased. */
  record Erased(String key) implements Event {
    @Override
    public Kind kind() {
      return Kind.ERASED;
    }
  }

  /**
   * The record was put back from a backup.
   *
   * @param sequence number of the last entry of the backup
   * @param hash its hash
   * @param lost how many entries were anchored after it and are not in the backup
   */
  record Restored(long sequence, String hash, long lost) implements Event {
    @Override
    public Kind kind() {
      return Kind.RESTORED;
    }
  }

  /** Answers were turned off, or on again. */
  record Switched(boolean on, String words) implements Event {
    public Switched {
      words = Typed.needed(words);
    }

    @Override
    public Kind kind() {
      return Kind.SWITCHED;
    }
  }

  /** Typed words. */
  final class Typed {
    private Typed() {}

    static @Nullable String words(@Nullable String words, int longest) {
      if (words == null || words.isBlank()) {
        return null;
      }
      String stripped = words.strip();
      if (stripped.codePointCount(0, stripped.length()) > longest) {
        throw new IllegalArgumentException("at most " + longest + " characters");
      }
      PersonalData.refuseIn(stripped);
      return stripped;
    }

    static String needed(@Nullable String words) {
      return needed(words, LONGEST_REASON, "a reason is needed");
    }

    static String needed(@Nullable String words, int longest, String otherwise) {
      String some = words(words, longest);
      if (some == null) {
        throw new IllegalArgumentException(otherwise);
      }
      return some;
    }
  }
}
