package org.guideonapage.guidance;

import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.PowerVerdict;
import org.jspecify.annotations.Nullable;

/**
 * What an answer would have to be. What is null does not matter; something must be said.
 *
 * @param deployment what police would do, on what is known
 * @param power a provision
 * @param verdict what that provision would come to
 * @param row id of the row that would govern
 */
public record Wanted(
    @Nullable Deployment deployment,
    @Nullable String power,
    @Nullable PowerVerdict verdict,
    @Nullable String row) {
  public Wanted {
    if (deployment == null && power == null && row == null) {
      throw new IllegalArgumentException("a deployment, a power or a row is wanted");
    }
    if ((power == null) != (verdict == null)) {
      throw new IllegalArgumentException("a power is wanted with its verdict");
    }
  }

  /** Any answer with this deployment. */
  public static Wanted deployment(Deployment deployment) {
    return new Wanted(deployment, null, null, null);
  }

  /** Any answer in which this power comes to this. */
  public static Wanted power(String provision, PowerVerdict verdict) {
    return new Wanted(null, provision, verdict, null);
  }

  /** Any answer that this row gives. */
  public static Wanted row(String id) {
    return new Wanted(null, null, null, id);
  }
}
