package org.guideonapage.rulebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the printed page of a guide holds, for each of its four readers: ids only. The words are
 * those of the rules, facts and powers named, so a page never says what the rules do not.
 *
 * @param stop rules that send police now, in the box at the top of every page; those of guide 0
 * @param disputes rules for when services disagree, at the foot of every page; those of guide 0
 */
public record Sheet(
    Side contact,
    Side officers,
    Side supervisors,
    Side partners,
    List<String> stop,
    List<String> disputes) {
  /** Most decisions on one side of a page. */
  public static final int MOST = 12;

  public Sheet(
      @Nullable Side contact,
      @Nullable Side officers,
      @Nullable Side supervisors,
      @Nullable Side partners,
      @Nullable List<String> stop,
      @Nullable List<String> disputes) {
    this.contact = orEmpty(contact);
    this.officers = orEmpty(officers);
    this.supervisors = orEmpty(supervisors);
    this.partners = orEmpty(partners);
    this.stop = stop == null ? List.of() : List.copyOf(stop);
    this.disputes = disputes == null ? List.of() : List.copyOf(disputes);
  }

  /** Who a page is for. */
  public enum Audience {
    CONTACT("Force Contact"),
    OFFICERS("Operational officers"),
    SUPERVISORS("Supervisors"),
    PARTNERS("Partners");

    private final String label;

    Audience(String label) {
      this.label = label;
    }

    /** As it stands on the page. */
    public String label() {
      return label;
    }

    /** As it stands in an address. */
    public String address() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One reader's page.
   *
   * @param ask facts to ask or to have ready, in their order
   * @param decide rows and riders, in the order in which they are read
   * @param powers provisions shown
   * @param words rules whose words to say, to write and to review by are printed
   */
  public record Side(
      List<String> ask, List<String> decide, List<String> powers, List<String> words) {
    /** Nothing chosen. */
    public static final Side NONE = new Side(null, null, null, null);

    public Side(
        @Nullable List<String> ask,
        @Nullable List<String> decide,
        @Nullable List<String> powers,
        @Nullable List<String> words) {
      this.ask = ask == null ? List.of() : List.copyOf(ask);
      this.decide = decide == null ? List.of() : List.copyOf(decide);
      this.powers = powers == null ? List.of() : List.copyOf(powers);
      this.words = words == null ? List.of() : List.copyOf(words);
    }
  }

  private static Side orEmpty(@Nullable Side side) {
    return side == null ? Side.NONE : side;
  }

  /** The side for a reader. */
  public Side side(Audience audience) {
    return switch (audience) {
      case CONTACT -> contact;
      case OFFICERS -> officers;
      case SUPERVISORS -> supervisors;
      case PARTNERS -> partners;
    };
  }

  /** Sides by reader. */
  Map<Audience, Side> sides() {
    return Map.of(
        Audience.CONTACT, contact,
        Audience.OFFICERS, officers,
        Audience.SUPERVISORS, supervisors,
        Audience.PARTNERS, partners);
  }
}
