package org.guideonapage.rulebook;

import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.decision.ReferTo;
import org.jspecify.annotations.Nullable;

/** One conclusion of a rule: what a sentence under {@code then} means. */
public sealed interface Conclusion {

  /** A finding is established, or excluded. */
  record Find(String finding, boolean established) implements Conclusion {}

  /** Something is claimed of a power. */
  record Claim(String power, PowerVerdict.Claim claim) implements Conclusion {}

  /**
   * What police do.
   *
   * @param referTo who hears it, for REFER
   */
  record Deploy(Deployment deployment, @Nullable ReferTo referTo) implements Conclusion {}

  /** Ask first about a fact: the deployment is ASK_FIRST. */
  record AskFirst(String fact) implements Conclusion {}

  /** Raise a question beside whatever governs. */
  record AskAbout(String fact) implements Conclusion {}

  /** An agency and what it does. */
  record Agency(String agency, Role role) implements Conclusion {}

  /** What an agency does. */
  enum Role {
    INSTEAD,
    LEADS,
    HELPS,
    TOLD
  }

  /** A step to take. */
  record Act(String action) implements Conclusion {}

  /** The deployment rests on this power. */
  record Rely(String power) implements Conclusion {}

  /** A refusal becomes a referral. */
  record RefusalNeeds(ReferTo referTo) implements Conclusion {}

  /** A deadline is shown. */
  record RunClock(String clock) implements Conclusion {}

  /** The guide picker reads this guide beside the one that opens. */
  record AlsoRead(String guide) implements Conclusion {}

  /** The guide picker opens this guide. */
  record OpenGuide(String guide) implements Conclusion {}
}
