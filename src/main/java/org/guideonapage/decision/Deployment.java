package org.guideonapage.decision;

/**
 * What police do. The order is that of urgency, least urgent first: where several rows of the
 * safety gate speak, the most urgent governs, and nothing later lowers it.
 */
public enum Deployment {
  DO_NOT_DEPLOY,
  WITHDRAW_AFTER_HANDOVER,
  ASK_FIRST,
  REFER,
  REMAIN,
  DEPLOY_WITH_CONDITIONS,
  DEPLOY_PLANNED,
  DEPLOY_NOW;

  /** Whether police go to the person. */
  public boolean sendsPolice() {
    return this.compareTo(DEPLOY_WITH_CONDITIONS) >= 0;
  }

  /** Whether officers act: they go, they stay, or they are there and may leave after a handover. */
  public boolean policeAct() {
    return sendsPolice() || this == REMAIN || this == WITHDRAW_AFTER_HANDOVER;
  }
}
