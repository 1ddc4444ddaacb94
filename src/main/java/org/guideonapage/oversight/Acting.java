package org.guideonapage.oversight;

import org.guideonapage.record.By;
import org.springframework.stereotype.Component;

/** Who acts, and what they may see. The one place that knows; sign-in decides it. */
@Component("actingInOversight")
class Acting {
  /**
   * Who acts now.
   *
   * @param role the role the page is for, while nobody signs in
   */
  By by(String role) {
    return new By(null, role);
  }

  /** Who looks, reviews and discloses. */
  By by() {
    return by("AUDITOR");
  }

  /** Whether staff ids are shown: to supervisors, auditors and administrators only. */
  boolean seesStaff() {
    return true;
  }
}
