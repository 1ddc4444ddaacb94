package org.guideonapage.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;

/**
 * Two answers that cannot both be so. What follows from times is found by the guidance itself;
 * these pairs follow from the meaning of the words.
 *
 * <p>They stand here, as data, because the rules folder has no place for them: its loader refuses
 * files it does not know, and a sentence of a rule concludes advice, never that a request is wrong.
 * A pair whose facts or values a vocabulary lacks never applies.
 *
 * @param first values of the first fact
 * @param second values of the second
 * @param why in words for the caller
 */
public record Impossible(
    String firstFact, Set<String> first, String secondFact, Set<String> second, String why) {

  /**
   * Places that are an address of their own: who is in one is located. A street, a bridge or a
   * vehicle can be known as a kind of place while nobody knows which, so these are not among them.
   */
  private static final Set<String> LOCATED =
      Set.of(
          "OWN_HOME",
          "CARE_HOME_ROOM",
          "CARE_HOME_SHARED",
          "EMERGENCY_DEPARTMENT",
          "GENERAL_WARD",
          "MENTAL_HEALTH_WARD",
          "PLACE_OF_SAFETY_SUITE",
          "POLICE_STATION");

  private static final List<Impossible> ALL =
      List.of(
          new Impossible(
              "placeOfPerson",
              LOCATED,
              "whereabouts",
              Set.of("UNLOCATED"),
              "a place that is known and whereabouts that nobody knows do not fit together"),
          new Impossible(
              "legalStatus",
              Set.of("ARRESTED"),
              "custodyReason",
              Set.of("NOT_IN_CUSTODY"),
              "under arrest and not in custody do not fit together"),
          new Impossible(
              "constablePresent",
              Set.of("NO"),
              "callerRole",
              Set.of("OFFICER_AT_SCENE"),
              "an officer at the scene as the caller and no constable with the person do not fit"
                  + " together"));

  /** The pairs found in an incident. */
  public static List<Impossible> in(Incident incident) {
    List<Impossible> found = new ArrayList<>();
    for (Impossible pair : ALL) {
      if (says(incident, pair.firstFact, pair.first)
          && says(incident, pair.secondFact, pair.second)) {
        found.add(pair);
      }
    }
    return found;
  }

  /** The two facts. */
  public List<String> facts() {
    return List.of(firstFact, secondFact);
  }

  private static boolean says(Incident incident, String fact, Set<String> values) {
    Optional<Told> told = incident.told(fact);
    return told.isPresent()
        && told.get() instanceof Told.Value value
        && values.contains(value.code());
  }
}
