package org.guideonapage.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A legal power we judge.
 *
 * @param provision id in sources.yaml
 * @param name as rules and screens say it: "section 136"
 * @param holder whose power it is; a power of the hospital is never open to police
 * @param conditions what goes with its use, in words
 * @param ends the place and the time at which it ends, in words
 * @param others who else has it, or who acts where nobody has it, in words
 */
public record Power(
    String provision,
    String name,
    Holder holder,
    List<String> conditions,
    @Nullable String ends,
    @Nullable String others) {
  /** Whose power it is. */
  public enum Holder {
    POLICE,
    HOSPITAL,
    ANYONE_AUTHORISED,
    NOBODY
  }

  public Power(
      String provision,
      String name,
      Holder holder,
      @Nullable List<String> conditions,
      @Nullable String ends,
      @Nullable String others) {
    this.provision = provision;
    this.name = name;
    this.holder = holder;
    this.conditions = conditions == null ? List.of() : List.copyOf(conditions);
    this.ends = ends;
    this.others = others;
  }
}
