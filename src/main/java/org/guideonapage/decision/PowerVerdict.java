package org.guideonapage.decision;

import java.util.Set;

/**
 * Whether a legal power is open on the facts told. An element that is blank or not known never
 * makes a power {@link #AVAILABLE}.
 */
public enum PowerVerdict {
  AVAILABLE,
  NOT_AVAILABLE,
  NOT_NEEDED,
  NOT_KNOWN;

  /** What a fired rule says about a power. */
  public enum Claim {
    /** Every element of the power is established. */
    ELEMENTS_MET,
    /** An element is known not to be met, or a bar holds. */
    BARRED,
    /** A less intrusive way serves. */
    NOT_NEEDED,
    /** The law is open: not known even though the elements are met. */
    LAW_OPEN
  }

  /**
   * The verdict of all that was claimed: a bar wins over everything, open law over the rest, then
   * "not needed", then "met"; with no claim the power is not known.
   */
  public static PowerVerdict of(Set<Claim> claims) {
    if (claims.contains(Claim.BARRED)) {
      return NOT_AVAILABLE;
    }
    if (claims.contains(Claim.LAW_OPEN)) {
      return NOT_KNOWN;
    }
    if (claims.contains(Claim.NOT_NEEDED)) {
      return NOT_NEEDED;
    }
    return claims.contains(Claim.ELEMENTS_MET) ? AVAILABLE : NOT_KNOWN;
  }
}
