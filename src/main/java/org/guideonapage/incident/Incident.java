package org.guideonapage.incident;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the caller has told us so far: answers by fact id. A fact that is absent is blank (not asked
 * yet). The order in which facts were told never matters: they are kept by id.
 */
public record Incident(Map<String, Told> facts) {

  /** Nothing told yet. */
  public static final Incident EMPTY = new Incident(Map.of());

  public Incident {
    facts = Collections.unmodifiableMap(new TreeMap<>(facts));
  }

  /** The answer to a fact, or empty while it is blank. */
  public Optional<Told> told(String fact) {
    return Optional.ofNullable(facts.get(fact));
  }

  /** The same incident with one answer added or replaced. */
  public Incident with(String fact, Told told) {
    Map<String, Told> more = new TreeMap<>(facts);
    more.put(fact, told);
    return new Incident(more);
  }

  /** The same incident with one fact blank again. */
  public Incident without(String fact) {
    Map<String, Told> fewer = new TreeMap<>(facts);
    fewer.remove(fact);
    return new Incident(fewer);
  }
}
