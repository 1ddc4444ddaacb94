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

  /**
   * Whether a later answer takes back what this one promised: police who were to go do not go, or
   * go with less urgency; officers who were to stay are called off; somebody was to be asked and
   * police are refused in place of that. Leaving after a handover is no such step: it names what
   * must happen first. A question that is answered at last promised nothing.
   */
  public boolean isLoweredBy(Deployment later) {
    return switch (this) {
      case DEPLOY_NOW, DEPLOY_PLANNED, DEPLOY_WITH_CONDITIONS ->
          later.sendsPolice() ? later.compareTo(this) < 0 : !later.policeAct();
      case REMAIN -> !later.policeAct();
      case REFER -> later == DO_NOT_DEPLOY;
      case ASK_FIRST, WITHDRAW_AFTER_HANDOVER, DO_NOT_DEPLOY -> false;
    };
  }
}
