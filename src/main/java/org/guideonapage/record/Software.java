package org.guideonapage.record;

import org.jspecify.annotations.Nullable;

/** Which software this is. */
final class Software {
  private static final @Nullable String PACKAGED =
      Software.class.getPackage().getImplementationVersion();

  /** Version of the packaged software; "development" when it is not packaged. */
  static final String VERSION = PACKAGED == null ? "development" : PACKAGED;

  private Software() {}
}
