package org.guideonapage.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One guide on a page.
 *
 * @param reviewBy last day on which its owner should have looked at it again, or null
 * @param tables ranked tables in the guide's order
 * @param deploymentFrom ids of the tables that may set the deployment, first wins
 * @param borrowedRiders ids of other guides' riders that this guide uses
 * @param powers provisions shown in every answer of this guide
 */
public record Guide(
    String id,
    int number,
    String title,
    String purpose,
    String owner,
    String version,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDate reviewBy,
    List<Table> tables,
    List<String> deploymentFrom,
    List<String> borrowedRiders,
    List<String> powers) {

  /** Id of the guide that runs before and inside every other. */
  public static final String SAFETY_GATE = "safety-gate-and-threshold";

  /**
   * A ranked table: one file of rows.
   *
   * @param also rows of other guides, read after its own and before its last
   */
  public record Table(String id, String title, List<String> also) {
    public Table(String id, String title, @Nullable List<String> also) {
      this.id = id;
      this.title = title;
      this.also = also == null ? List.of() : List.copyOf(also);
    }
  }

  public Guide(
      String id,
      int number,
      String title,
      String purpose,
      String owner,
      String version,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate reviewBy,
      List<Table> tables,
      List<String> deploymentFrom,
      @Nullable List<String> borrowedRiders,
      List<String> powers) {
    this.id = id;
    this.number = number;
    this.title = title;
    this.purpose = purpose;
    this.owner = owner;
    this.version = version;
    this.from = from;
    this.to = to;
    this.reviewBy = reviewBy;
    this.tables = List.copyOf(tables);
    this.deploymentFrom = List.copyOf(deploymentFrom);
    this.borrowedRiders = borrowedRiders == null ? List.of() : List.copyOf(borrowedRiders);
    this.powers = List.copyOf(powers);
  }

  /** Whether this is the safety gate, whose rows all count. */
  public boolean isSafetyGate() {
    return id.equals(SAFETY_GATE);
  }
}
