package org.guideonapage.decision;

/** Whether a test of a deployment, or an aim of the force, is met. */
public enum Verdict {
  MET,
  NOT_MET,
  NOT_KNOWN
}
