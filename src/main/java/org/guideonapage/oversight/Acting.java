package org.guideonapage.oversight;

import org.guideonapage.record.By;
import org.springframework.stereotype.Component;

/** Who acts, and what they may see. The one place that knows; sign-in decides it. */
@Component
class Acting {
  /** Who acts now. */
  By by() {
    return new By(null, "AUDITOR");
  }

  /** Whether staff ids are shown: to supervisors, auditors and administrators only. */
  boolean seesStaff() {
    return true;
  }
}
