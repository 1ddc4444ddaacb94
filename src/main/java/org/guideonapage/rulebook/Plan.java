package org.guideonapage.rulebook;

import java.util.List;
import org.guideonapage.decision.Deployment;
import org.jspecify.annotations.Nullable;

/**
 * Something officers intend to do, and what it needs.
 *
 * @param code a value of the fact askedOfPolice
 * @param anyOf powers of which one must be available; empty where no power is needed
 * @param fits deployments with which the plan agrees
 * @param better what to do instead
 */
public record Plan(String code, List<String> anyOf, List<Deployment> fits, String better) {
  public Plan(String code, @Nullable List<String> anyOf, List<Deployment> fits, String better) {
    this.code = code;
    this.anyOf = anyOf == null ? List.of() : List.copyOf(anyOf);
    this.fits = List.copyOf(fits);
    this.better = better;
  }
}
