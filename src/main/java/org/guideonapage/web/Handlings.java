package org.guideonapage.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guideonapage.people.Acting;
import org.guideonapage.privacy.PersonalDataFound;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.Event;
import org.guideonapage.record.NeedsSupervisor;
import org.guideonapage.record.NotRecorded;
import org.guideonapage.record.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a person did with an answer: followed it, did something else, or lowered it with a
 * supervisor; whether the caller was told. Read from the page, checked, kept in the record.
 */
@Component
class Handlings {
  static final String FOLLOW = "FOLLOW";
  static final String DIFFER = "DIFFER";
  static final String LOWER = "LOWER";
  private static final String YES = "YES";
  private static final Pattern STAFF = Pattern.compile("[A-Za-z0-9]{2,12}");

  /** Why a handler does something else; a closed list, so nothing about a person is typed. */
  static final Map<String, String> REASONS = reasons();

  private final DecisionRecord record;
  private final Acting acting;

  Handlings(DecisionRecord record, Acting acting) {
    this.record = record;
    this.acting = acting;
  }

  /** What a page says, without the typed words. */
  static AnswerPage.Handling read(Form form) {
    return read(form, null);
  }

  /** What a page says. */
  static AnswerPage.Handling read(Form form, @Nullable String words) {
    String reason = said(form, "reason");
    return new AnswerPage.Handling(
        said(form, "decision"),
        REASONS.containsKey(reason) ? reason : "",
        words == null ? "" : words.strip(),
        said(form, "supervisor"),
        said(form, "told"),
        said(form, "contacted"));
  }

  private static String said(Form form, String name) {
    String said = form.other(name);
    return said == null ? "" : said;
  }

  /** What the record holds last, without the supervisor: staff are not handed out. */
  static AnswerPage.Handling shown(Recorded recorded) {
    return of(recorded).with("");
  }

  private static AnswerPage.Handling of(Recorded recorded) {
    Optional<Event.Decided> decided = recorded.decided();
    Optional<Event.Told> told = recorded.told();
    return new AnswerPage.Handling(
        decided.map(Handlings::code).orElse(""),
        decided.map(Event.Decided::reason).map(Enum::name).orElse(""),
        decided.map(Event.Decided::words).orElse(""),
        decided.map(Event.Decided::supervisor).orElse(""),
        told.map(t -> t.told() ? YES : "NO").orElse(""),
        told.map(Event.Told::agencyContacted).map(Enum::name).orElse(""));
  }

  private static String code(Event.Decided decided) {
    return switch (decided.choice()) {
      case FOLLOWED -> FOLLOW;
      case DIFFERED -> DIFFER;
      case LOWERED -> LOWER;
    };
  }

  /** The reason in words for the log text. */
  static String reason(AnswerPage.Handling handling) {
    return REASONS
        .getOrDefault(handling.reason(), "reason in the incident log")
        .toLowerCase(Locale.ROOT);
  }

  /**
   * Keeps what is new.
   *
   * @return what is wrong with it; empty when it was kept
   */
  List<AskPage.Problem> keep(Recorded recorded, AnswerPage.Handling sent) {
    AnswerPage.Handling before = of(recorded);
    boolean named =
        sent.decision().equals(LOWER)
            && before.decision().equals(LOWER)
            && sent.supervisor().isEmpty();
    AnswerPage.Handling said = named ? sent.with(before.supervisor()) : sent;
    List<AskPage.Problem> problems = problems(said);
    if (!problems.isEmpty()) {
      return problems;
    }
    try {
      if (!decision(said).equals(decision(before)) && !said.decision().isEmpty()) {
        record.decided(recorded.reference(), acting.by(), decided(said));
      }
      if (!said.told().isEmpty() && !told(said).equals(told(before))) {
        record.told(
            recorded.reference(),
            acting.by(),
            new Event.Told(said.told().equals(YES), contact(said)));
      }
      return List.of();
    } catch (NeedsSupervisor e) {
      return List.of(new AskPage.Problem(NeedsSupervisor.NOTE, "decision-lower"));
    } catch (PersonalDataFound e) {
      return List.of(new AskPage.Problem(String.valueOf(e.getMessage()), "words"));
    } catch (NotRecorded e) {
      return List.of(
          new AskPage.Problem(
              "This could not be saved. Write it in the incident log and tell your supervisor.",
              "record-this"));
    }
  }

  private static List<AskPage.Problem> problems(AnswerPage.Handling said) {
    List<AskPage.Problem> problems = new ArrayList<>();
    if (said.decision().isEmpty() && said.told().isEmpty()) {
      problems.add(
          new AskPage.Problem(
              "Choose what you will do, or whether the caller was told.", "decision-follow"));
    }
    boolean other = said.decision().equals(DIFFER) || said.decision().equals(LOWER);
    if (other && said.reason().isEmpty()) {
      problems.add(new AskPage.Problem("Choose a reason.", "reason"));
    }
    if (said.decision().equals(LOWER) && !STAFF.matcher(said.supervisor()).matches()) {
      problems.add(
          new AskPage.Problem(
              "Enter the staff number of the supervisor who agreed, letters and digits only.",
              "supervisor"));
    }
    if (said.words().codePointCount(0, said.words().length()) > Event.LONGEST_REASON) {
      problems.add(
          new AskPage.Problem("Use at most " + Event.LONGEST_REASON + " characters.", "words"));
    }
    boolean known =
        List.of("", FOLLOW, DIFFER, LOWER).contains(said.decision())
            && List.of("", YES, "NO").contains(said.told())
            && List.of("", YES, "NO", "REFUSED").contains(said.contacted());
    if (!known) {
      problems.add(new AskPage.Problem("Choose one of the answers shown.", "decision-follow"));
    }
    return problems;
  }

  private static Event.Decided decided(AnswerPage.Handling said) {
    return switch (said.decision()) {
      case FOLLOW -> Event.Decided.followed();
      case LOWER ->
          Event.Decided.lowered(
              said.supervisor(), Event.Reason.valueOf(said.reason()), said.words());
      default -> Event.Decided.differed(Event.Reason.valueOf(said.reason()), said.words());
    };
  }

  private static Event.@Nullable Contact contact(AnswerPage.Handling said) {
    return said.contacted().isEmpty() ? null : Event.Contact.valueOf(said.contacted());
  }

  private static List<String> decision(AnswerPage.Handling said) {
    return said.decision().equals(FOLLOW)
        ? List.of(FOLLOW)
        : List.of(said.decision(), said.reason(), said.words(), said.supervisor());
  }

  private static List<String> told(AnswerPage.Handling said) {
    return List.of(said.told(), said.contacted());
  }

  private static Map<String, String> reasons() {
    Map<String, String> reasons = new LinkedHashMap<>();
    reasons.put(Event.Reason.NEW_FACTS.name(), "New facts known to me");
    reasons.put(Event.Reason.SUPERVISOR_DECISION.name(), "Supervisor's decision");
    reasons.put(Event.Reason.ADVISOR_DECISION.name(), "Tactical advisor's decision");
    reasons.put(Event.Reason.RESOURCE_NOT_AVAILABLE.name(), "Resource not available");
    reasons.put(Event.Reason.OTHER.name(), "Another reason, in the incident log");
    return Collections.unmodifiableMap(reasons);
  }
}
