package org.guideonapage.decision;

/**
 * Who settles what the guide does not, the lowest first: where several are named, the highest hears
 * it.
 */
public enum ReferTo {
  TACTICAL_ADVISOR,
  SUPERVISOR,
  DUTY_INSPECTOR
}
