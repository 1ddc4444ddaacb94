package org.guideonapage.privacy;

import java.util.Set;

/** A typed text holds details about a person. Carries what kinds, and never the text. */
public class PersonalDataFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What the person at the desk is told. */
  public static final String MESSAGE =
      "Remove details about a person. Put them in the incident log instead.";

  private final transient Set<PersonalData.Kind> kinds;

  PersonalDataFound(Set<PersonalData.Kind> kinds) {
    super(MESSAGE, null, false, false);
    this.kinds = Set.copyOf(kinds);
  }

  /** What was found, to be counted; the text itself is neither kept nor logged. */
  public Set<PersonalData.Kind> kinds() {
    return kinds;
  }
}
