package org.guideonapage.rulebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one force lays over the shared rules: who it is, its figures and names, whom it reaches and
 * how, its wording. A rule never knows which force it speaks for.
 *
 * @param settings by parameter id, those to be set by the force included
 * @param words its wording by rule id or deployment code
 */
public record Force(
    Profile profile,
    Map<String, Setting> settings,
    List<Contact> contacts,
    Map<String, List<Wording>> words) {

  /** Shown wherever a force has not set a value yet. */
  public static final String TO_BE_SET = "(to be set by the force)";

  /**
   * Who the force is.
   *
   * @param id name of its folder
   * @param from first day for which its values are meant
   * @param classification protective marking of pages and exports
   * @param incidentNumber shape of its incident numbers, A for a capital letter and 9 for a figure,
   *     or null while to be set by the force
   * @param source where all this was taken from
   * @param lastChecked day on which somebody held the folder against the force's papers
   */
  public record Profile(
      String id,
      String name,
      LocalDate from,
      @Nullable Classification classification,
      @Nullable String incidentNumber,
      String source,
      LocalDate lastChecked,
      @Nullable String note) {
    public Profile {
      java.util.Objects.requireNonNull(id);
      java.util.Objects.requireNonNull(name);
      java.util.Objects.requireNonNull(from);
      java.util.Objects.requireNonNull(source);
      java.util.Objects.requireNonNull(lastChecked);
    }

    /** The marking shown; OFFICIAL where the force says nothing. */
    public String marking() {
      return classification == null ? Classification.OFFICIAL.words : classification.words;
    }
  }

  /** Protective markings that this tool may carry. */
  @SuppressWarnings("JavaLangClash")
  public enum Classification {
    OFFICIAL("OFFICIAL"),
    OFFICIAL_SENSITIVE("OFFICIAL-SENSITIVE");

    private final String words;

    Classification(String words) {
      this.words = words;
    }
  }

  /** Whether a force has set something. */
  @SuppressWarnings("JavaLangClash")
  public enum Status {
    set,
    toBeSet
  }

  /**
   * What a force says of one parameter.
   *
   * @param values dated, laid over the shared ones; none while to be set
   * @param source the force's own paper, where no entry of the list of sources is it
   */
  public record Setting(
      String id,
      Status status,
      List<Parameter.Dated> values,
      List<String> cites,
      @Nullable String source,
      @Nullable String note) {
    public Setting(
        String id,
        Status status,
        @Nullable List<Parameter.Dated> values,
        @Nullable List<String> cites,
        @Nullable String source,
        @Nullable String note) {
      this.id = java.util.Objects.requireNonNull(id);
      this.status = java.util.Objects.requireNonNull(status);
      this.values = values == null ? List.of() : List.copyOf(values);
      this.cites = cites == null ? List.of() : List.copyOf(cites);
      this.source = source;
      this.note = note;
    }

    /** The force's own value on a day, or null where it has none then. */
    public @Nullable Object valueOn(LocalDate day) {
      return values.stream()
          .filter(value -> value.holdsOn(day) && value.value() != null)
          .findFirst()
          .map(Parameter.Dated::value)
          .orElse(null);
    }
  }

  /**
   * Somebody the force reaches: a service or a role, never a person.
   *
   * @param list the parameter of unit contacts it belongs to
   * @param agency code of the agency it belongs to
   * @param days on which it answers; null while not known
   * @param opens start of its hours, or null while not known
   * @param closes end of its hours; before {@code opens} means the next morning
   * @param reach how, as the force says it; null while to be set by the force
   */
  public record Contact(
      String list,
      String agency,
      String service,
      String area,
      @Nullable List<DayOfWeek> days,
      @Nullable LocalTime opens,
      @Nullable LocalTime closes,
      @Nullable String reach,
      Status status,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      LocalDate lastChecked,
      List<String> cites,
      @Nullable String source,
      @Nullable String note) {
    public Contact(
        String list,
        String agency,
        String service,
        String area,
        @Nullable List<DayOfWeek> days,
        @Nullable LocalTime opens,
        @Nullable LocalTime closes,
        @Nullable String reach,
        Status status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        LocalDate lastChecked,
        @Nullable List<String> cites,
        @Nullable String source,
        @Nullable String note) {
      this.list = java.util.Objects.requireNonNull(list);
      this.agency = java.util.Objects.requireNonNull(agency);
      this.service = java.util.Objects.requireNonNull(service);
      this.area = java.util.Objects.requireNonNull(area);
      this.days = days == null ? null : List.copyOf(EnumSet.copyOf(days));
      this.opens = opens;
      this.closes = closes;
      this.reach = reach;
      this.status = java.util.Objects.requireNonNull(status);
      this.from = from;
      this.to = to;
      this.lastChecked = java.util.Objects.requireNonNull(lastChecked);
      this.cites = cites == null ? List.of() : List.copyOf(cites);
      this.source = source;
      this.note = note;
    }

    /** Whether it answers at a moment, or may: hours nobody has given are not taken as closed. */
    public boolean mayAnswer(ZonedDateTime moment) {
      ZonedDateTime local = moment.withZoneSameInstant(LondonTime.LONDON);
      LocalDate day = local.toLocalDate();
      if ((from != null && day.isBefore(from)) || (to != null && day.isAfter(to))) {
        return false;
      }
      if (opens == null || closes == null) {
        return isOn(day.getDayOfWeek());
      }
      LocalTime time = local.toLocalTime();
      if (opens.isBefore(closes)) {
        return isOn(day.getDayOfWeek()) && !time.isBefore(opens) && time.isBefore(closes);
      }
      return (isOn(day.getDayOfWeek()) && !time.isBefore(opens))
          || (isOn(day.getDayOfWeek().minus(1)) && time.isBefore(closes));
    }

    private boolean isOn(DayOfWeek day) {
      return days == null || days.contains(day);
    }

    /** Its hours in words. */
    public String hours() {
      if (opens == null || closes == null) {
        return TO_BE_SET;
      }
      String on =
          days == null || days.size() == DayOfWeek.values().length
              ? ""
              : String.join(
                      ", ",
                      days.stream()
                          .map(
                              d ->
                                  d.name().charAt(0)
                                      + d.name().substring(1, 3).toLowerCase(java.util.Locale.ROOT))
                          .toList())
                  + " ";
      return opens.equals(closes) ? (on + "all day").strip() : on + opens + " to " + closes;
    }
  }

  /**
   * Words of the force in place of the shared ones; what it leaves out stays as shared. Conditions,
   * duties and what is not lawful are the law's or national and stay shared.
   *
   * @param rule id of a row or rider, or a deployment code
   */
  public record Wording(
      String rule,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable List<String> say,
      @Nullable List<String> record,
      @Nullable List<Words.Review> review,
      @Nullable List<String> cites,
      @Nullable String source) {
    public Wording {
      java.util.Objects.requireNonNull(rule);
      java.util.Objects.requireNonNull(from);
    }

    boolean holdsOn(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    Words over(Words shared) {
      return new Words(
          say == null ? shared.say() : say,
          record == null ? shared.record() : record,
          review == null ? shared.review() : review,
          shared.conditions(),
          shared.duties(),
          shared.notLawful());
    }
  }

  public Force {
    settings = Map.copyOf(settings);
    contacts = List.copyOf(contacts);
    words = Map.copyOf(words);
  }

  /** Its id. */
  public String id() {
    return profile.id();
  }

  /** Whether the force has said that it will set a parameter and has not yet. */
  public boolean isToBeSet(String parameter) {
    Setting setting = settings.get(parameter);
    return setting != null && setting.status() == Status.toBeSet;
  }

  /** Its words for a rule or deployment on a day, if it has any. */
  Optional<Wording> wording(String ruleOrCode, LocalDate day) {
    return words.getOrDefault(ruleOrCode, List.of()).stream()
        .filter(wording -> wording.holdsOn(day))
        .findFirst();
  }

  /** Days on which its words change. */
  Set<LocalDate> changes() {
    Set<LocalDate> days = new java.util.TreeSet<>();
    days.add(profile.from());
    for (List<Wording> all : words.values()) {
      for (Wording wording : all) {
        days.add(wording.from());
        if (wording.to() != null) {
          days.add(wording.to().plusDays(1));
        }
      }
    }
    return days;
  }

  /** Whom it reaches at a moment among some agencies, in the order of the agencies. */
  public List<Contact> contactsFor(List<String> agencies, ZonedDateTime moment) {
    List<Contact> found = new ArrayList<>();
    for (Contact contact : contacts) {
      if (agencies.contains(contact.agency()) && contact.mayAnswer(moment)) {
        found.add(contact);
      }
    }
    found.sort(Comparator.comparingInt(contact -> agencies.indexOf(contact.agency())));
    return List.copyOf(found);
  }
}
