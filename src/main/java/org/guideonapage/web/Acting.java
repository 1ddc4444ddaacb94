package org.guideonapage.web;

import org.guideonapage.record.By;
import org.springframework.stereotype.Component;

/** Who acts on a page, for the record. */
@Component
class Acting {
  private static final By A_HANDLER = new By(null, "HANDLER");

  /** The person who acts now. */
  By by() {
    return A_HANDLER;
  }
}
