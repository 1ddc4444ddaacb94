package org.guideonapage.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guideonapage.authoring.LiveRules;
import org.guideonapage.guidance.Course;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.privacy.PersonalDataFound;
import org.guideonapage.record.By;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.Event;
import org.guideonapage.record.NeedsSupervisor;
import org.guideonapage.record.NotRecorded;
import org.guideonapage.record.Recorded;
import org.guideonapage.record.Reference;
import org.guideonapage.record.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands out what is in the record, and takes in what the person did with an answer. */
@Component
class RecordedDesk {
  static final String CHOICE = "choice";
  static final String REASON = "reason";
  static final String WORDS = "words";
  static final String SUPERVISOR = "supervisor";
  static final String TOLD = "told";
  static final String CONTACTED = "agencyContacted";
  static final List<String> MEMBERS = List.of(CHOICE, REASON, WORDS, SUPERVISOR, TOLD, CONTACTED);
  static final int LONGEST_STAFF_ID = 40;

  private static final String NOT_REPEATED = "(not repeated)";

  private final LiveRules rules;
  private final DecisionRecord record;

  RecordedDesk(LiveRules rules, DecisionRecord record) {
    this.rules = rules;
    this.record = record;
  }

  /**
   * What the record holds of what the person did; the supervisor is not handed out.
   *
   * @param choice null while nobody decided
   * @param told null while nobody said
   */
  @JsonPropertyOrder({"reference", "choice", "reason", "told", "agencyContacted"})
  record Handled(
      String reference,
      Event.@Nullable Choice choice,
      Event.@Nullable Reason reason,
      @Nullable Boolean told,
      Event.@Nullable Contact agencyContacted) {
    static Handled of(Recorded recorded) {
      Event.Decided decided = recorded.decided().orElse(null);
      Event.Told told = recorded.told().orElse(null);
      return new Handled(
          recorded.reference(),
          decided == null ? null : decided.choice(),
          decided == null ? null : decided.reason(),
          told == null ? null : told.told(),
          told == null ? null : told.agencyContacted());
    }
  }

  /** The exact text of a recorded answer. */
  String answer(String reference) {
    return found(reference).answer();
  }

  /** Every version of it, under the rules that answer now. */
  Course versions(String reference) {
    found(reference);
    Guidance guidance = rules.guidance();
    Versions versions = record.versions(reference);
    try {
      return versions.course(guidance);
    } catch (IllegalArgumentException e) {
      throw new Refused(
          Problem.of(
              Problem.Kind.NOT_FOUND,
              "Today's rules do not know every fact of these versions; replay them."));
    }
  }

  /** Records what the person did. */
  Handled handle(String reference, byte @Nullable [] bytes) {
    found(reference);
    Faults faults = new Faults();
    Map<String, Object> body = Body.read(bytes, faults);
    AskReader.unknown(body, "", MEMBERS, faults);
    Event.Choice choice = code(body, CHOICE, Event.Choice.class, faults);
    Event.Reason reason = code(body, REASON, Event.Reason.class, faults);
    Event.Contact contacted = code(body, CONTACTED, Event.Contact.class, faults);
    String supervisor = text(body, SUPERVISOR, LONGEST_STAFF_ID, faults);
    String words = text(body, WORDS, Event.LONGEST_REASON, faults);
    Boolean told = told(body, faults);
    if (choice == null && told == null && !faults.any()) {
      faults.add("", "neither", "what was decided, as choice, or told, or both", List.of());
    }
    if (choice == Event.Choice.LOWERED && supervisor == null) {
      faults.add(
          "/" + SUPERVISOR, "nothing", "the staff id of the supervisor who agreed", List.of());
    }
    faults.stopIfAny();
    try {
      if (choice != null) {
        record.decided(
            reference, By.A_SYSTEM, new Event.Decided(choice, reason, words, supervisor));
      }
      if (told != null) {
        record.told(reference, By.A_SYSTEM, new Event.Told(told, contacted));
      }
    } catch (NeedsSupervisor e) {
      faults.add("/" + CHOICE, choice, NeedsSupervisor.NOTE, List.of("LOWERED", "DIFFERED"));
    } catch (PersonalDataFound e) {
      faults.add("/" + WORDS, NOT_REPEATED, String.valueOf(e.getMessage()), List.of());
    } catch (IllegalArgumentException e) {
      faults.add("/" + CHOICE, choice, String.valueOf(e.getMessage()), List.of());
    } catch (NotRecorded e) {
      throw new Refused(Problem.of(Problem.Kind.NOT_RECORDED, e.why().words()));
    }
    faults.stopIfAny();
    return Handled.of(found(reference));
  }

  private Recorded found(String reference) {
    try {
      return (Reference.isOne(reference)
              ? record.find(reference)
              : java.util.Optional.<Recorded>empty())
          .orElseThrow(
              () ->
                  new Refused(
                      Problem.of(Problem.Kind.NOT_FOUND, "The record holds no such decision.")));
    } catch (NotRecorded e) {
      throw new Refused(Problem.of(Problem.Kind.NOT_RECORDED, e.why().words()));
    }
  }

  private static <E extends Enum<E>> @Nullable E code(
      Map<String, Object> body, String name, Class<E> type, Faults faults) {
    Object sent = body.get(name);
    if (sent == null) {
      return null;
    }
    for (E code : type.getEnumConstants()) {
      if (code.name().equals(sent)) {
        return code;
      }
    }
    List<String> codes = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    String near = String.valueOf(sent).toUpperCase(Locale.ROOT);
    faults.add(
        "/" + name,
        sent,
        "one of " + codes,
        codes.stream().filter(code -> !near.isEmpty() && code.startsWith(near)).toList());
    return null;
  }

  private static @Nullable String text(
      Map<String, Object> body, String name, int longest, Faults faults) {
    Object sent = body.get(name);
    if (sent == null) {
      return null;
    }
    if (sent instanceof String text && !text.isBlank() && text.length() <= longest) {
      return text;
    }
    faults.add("/" + name, NOT_REPEATED, "1 to " + longest + " characters in quotes", List.of());
    return null;
  }

  private static @Nullable Boolean told(Map<String, Object> body, Faults faults) {
    Object sent = body.get(TOLD);
    if (sent == null || sent instanceof Boolean) {
      return (Boolean) sent;
    }
    faults.add("/" + TOLD, sent, "true or false", List.of());
    return null;
  }
}
