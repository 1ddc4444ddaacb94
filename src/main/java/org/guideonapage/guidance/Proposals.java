package org.guideonapage.guidance;

import java.util.List;
import org.guideonapage.decision.Decision;
import org.guideonapage.rulebook.Condition;
import org.guideonapage.rulebook.Force;
import org.guideonapage.rulebook.Qualifier;
import org.guideonapage.rulebook.Rule;
import org.jspecify.annotations.Nullable;

/** What the force adds to an answer: whom it reaches, and how the incident is to be marked. */
final class Proposals {
  private static final String NONE = "NONE";
  private static final String NOT_KNOWN = "NOT_KNOWN";

  private Proposals() {}

  /** How the force reaches the agencies named, police left out. */
  static List<Decision.Contact> contacts(Situation situation, List<Decision.AgencyRole> agencies) {
    List<String> codes =
        agencies.stream()
            .map(Decision.AgencyRole::code)
            .filter(code -> !code.equals(Ranking.POLICE))
            .toList();
    return situation.rulebook.force().contactsFor(codes, situation.asAt).stream()
        .map(Proposals::shown)
        .toList();
  }

  private static Decision.Contact shown(Force.Contact contact) {
    return new Decision.Contact(
        contact.agency(),
        contact.service(),
        contact.area(),
        contact.hours(),
        contact.reach() == null ? Force.TO_BE_SET : contact.reach(),
        contact.lastChecked());
  }

  /** The qualifier that the rules propose; null where they propose none. */
  static Decision.@Nullable Qualifier qualifier(Situation situation) {
    Qualifier qualifier = situation.rulebook.qualifier().orElse(null);
    if (qualifier == null || !situation.page.worksOut(qualifier.finding())) {
      return null;
    }
    Condition.State state = situation.state(qualifier.finding());
    List<String> reasons =
        situation.firedFor(qualifier.finding()).stream().map(Rule::proposition).toList();
    return new Decision.Qualifier(
        switch (state) {
          case ESTABLISHED -> qualifier.code();
          case EXCLUDED -> NONE;
          case OPEN -> NOT_KNOWN;
        },
        qualifier.label(state),
        reasons.isEmpty() ? "Nothing told so far decides it." : String.join(". ", reasons) + ".",
        qualifier.cites(),
        state == Condition.State.EXCLUDED ? List.of() : closing(situation, qualifier));
  }

  private static List<Decision.ClosingCode> closing(Situation situation, Qualifier qualifier) {
    return qualifier.closing().stream()
        .filter(closing -> closing.deployments().contains(situation.code))
        .map(
            closing ->
                new Decision.ClosingCode(
                    closing.parameter(),
                    situation.rulebook.parameter(closing.parameter()).words(),
                    situation
                        .rulebook
                        .parameter(closing.parameter())
                        .on(situation.edition.day())
                        .map(String::valueOf)
                        .orElse(null)))
        .toList();
  }
}
