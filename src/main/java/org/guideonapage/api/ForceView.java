package org.guideonapage.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.guideonapage.rulebook.Force;
import org.guideonapage.rulebook.Parameter;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * The force that the rules speak for, and how each figure and name stands that it may set.
 *
 * @param classification protective marking of pages and exports
 * @param incidentNumber shape of its incident numbers, or null while to be set by the force
 */
@JsonPropertyOrder({
  "id",
  "name",
  "from",
  "classification",
  "incidentNumber",
  "source",
  "lastChecked",
  "settings",
  "contacts"
})
record ForceView(
    String id,
    String name,
    LocalDate from,
    String classification,
    @Nullable String incidentNumber,
    String source,
    LocalDate lastChecked,
    List<Setting> settings,
    List<ContactView> contacts) {

  /** Where a value comes from. */
  enum Standing {
    SET,
    PROPOSAL,
    TO_BE_SET
  }

  /**
   * One parameter that the force may set.
   *
   * @param value in force today, in words; null where there is none
   * @param standing SET by the force, the shared PROPOSAL, or TO_BE_SET without any value
   * @param announced whether the force has said that it will set it
   * @param cites of the force's value, or of the shared one
   * @param source the force's own paper, or null
   * @param guides that use it
   */
  @JsonPropertyOrder({
    "id",
    "meaning",
    "unit",
    "value",
    "standing",
    "announced",
    "cites",
    "source",
    "guides"
  })
  record Setting(
      String id,
      String meaning,
      String unit,
      @Nullable String value,
      Standing standing,
      boolean announced,
      List<String> cites,
      @Nullable String source,
      List<String> guides) {}

  /** One entry of the force's register. */
  @JsonPropertyOrder({"list", "agency", "service", "area", "hours", "reach", "lastChecked"})
  record ContactView(
      String list,
      String agency,
      String service,
      String area,
      String hours,
      String reach,
      LocalDate lastChecked) {}

  static ForceView of(Rulebook rulebook, LocalDate today) {
    Force force = rulebook.force();
    Force.Profile profile = force.profile();
    return new ForceView(
        profile.id(),
        profile.name(),
        profile.from(),
        profile.marking(),
        profile.incidentNumber(),
        profile.source(),
        profile.lastChecked(),
        rulebook.parameters().values().stream()
            .filter(Parameter::isForces)
            .filter(parameter -> parameter.unit() != Parameter.Unit.contacts)
            .sorted(Comparator.comparing(Parameter::id))
            .map(parameter -> setting(rulebook, parameter, today))
            .toList(),
        force.contacts().stream()
            .map(
                contact ->
                    new ContactView(
                        contact.list(),
                        contact.agency(),
                        contact.service(),
                        contact.area(),
                        contact.hours(),
                        contact.reach() == null ? Force.TO_BE_SET : contact.reach(),
                        contact.lastChecked()))
            .toList());
  }

  private static Setting setting(Rulebook rulebook, Parameter parameter, LocalDate today) {
    Force.Setting own = rulebook.force().settings().get(parameter.id());
    Force.Setting set = own != null && own.valueOn(today) != null ? own : null;
    String value = parameter.on(today).map(ForceView::text).orElse(null);
    return new Setting(
        parameter.id(),
        parameter.words(),
        parameter.unit().name(),
        value,
        set != null ? Standing.SET : value == null ? Standing.TO_BE_SET : Standing.PROPOSAL,
        rulebook.force().isToBeSet(parameter.id()),
        set != null ? set.cites() : parameter.cites() == null ? List.of() : parameter.cites(),
        set != null ? set.source() : null,
        List.copyOf(rulebook.guidesUsing(parameter.id())));
  }

  private static String text(Object value) {
    return value instanceof Collection<?> all
        ? all.stream().map(String::valueOf).collect(Collectors.joining(", "))
        : String.valueOf(value);
  }
}
