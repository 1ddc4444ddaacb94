package org.guideonapage.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.rulebook.Guide;
import org.guideonapage.rulebook.Rule;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.Words;
import org.jspecify.annotations.Nullable;

/**
 * A guide as it is written: its tables with their rows in the order of rank, the riders it adds,
 * and the rules that conclude its findings and powers.
 *
 * @param deploymentFrom ids of the tables that may set the deployment, first wins
 * @param powers provisions shown in every answer
 */
@JsonPropertyOrder({
  "id",
  "number",
  "title",
  "purpose",
  "owner",
  "version",
  "from",
  "to",
  "deploymentFrom",
  "powers",
  "tables",
  "riders",
  "findings"
})
record GuideView(
    String id,
    int number,
    String title,
    String purpose,
    String owner,
    String version,
    LocalDate from,
    @Nullable LocalDate to,
    List<String> deploymentFrom,
    List<String> powers,
    List<TableView> tables,
    List<RuleView> riders,
    List<RuleView> findings) {

  /** All guides. */
  record GuideList(List<Heading> guides) {}

  /** A guide in one line. */
  @JsonPropertyOrder({"id", "number", "title", "purpose", "version", "from", "to"})
  record Heading(
      String id,
      int number,
      String title,
      String purpose,
      String version,
      LocalDate from,
      @Nullable LocalDate to) {
    static Heading of(Guide guide) {
      return new Heading(
          guide.id(),
          guide.number(),
          guide.title(),
          guide.purpose(),
          guide.version(),
          guide.from(),
          guide.to());
    }
  }

  /** A ranked table. */
  @JsonPropertyOrder({"id", "title", "rows"})
  record TableView(String id, String title, List<RuleView> rows) {}

  /**
   * A rule as it is written.
   *
   * @param guide the guide it stands in, which may be another
   * @param when its conditions, one sentence each; none when it always holds
   * @param then its conclusions, one sentence each
   * @param contested id of the point on which sources or law differ
   * @param design our own proposal, to be confirmed by the policy owner
   * @param from first day in force
   * @param to last day in force
   */
  @JsonPropertyOrder({
    "id",
    "guide",
    "proposition",
    "when",
    "then",
    "cites",
    "contested",
    "design",
    "from",
    "to",
    "words"
  })
  record RuleView(
      String id,
      String guide,
      String proposition,
      List<String> when,
      List<String> then,
      List<String> cites,
      @Nullable String contested,
      boolean design,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Words words) {

    /** The rule with the words that the force has today. */
    static RuleView of(Rulebook rulebook, Rule rule) {
      return new RuleView(
          rule.id(),
          rule.guide(),
          rule.proposition(),
          rule.when().stream().map(Rule.When::sentence).toList(),
          rule.then().stream().map(Rule.Then::sentence).toList(),
          rule.cites(),
          rule.contested(),
          rule.design(),
          rule.from(),
          rule.to(),
          rulebook.words(rule.id(), Guidance.today(null)));
    }
  }

  static GuideList list(Rulebook rulebook) {
    return new GuideList(rulebook.guides().values().stream().map(Heading::of).toList());
  }

  static GuideView of(Rulebook rulebook, Guide guide) {
    return new GuideView(
        guide.id(),
        guide.number(),
        guide.title(),
        guide.purpose(),
        guide.owner(),
        guide.version(),
        guide.from(),
        guide.to(),
        guide.deploymentFrom(),
        guide.powers(),
        guide.tables().stream()
            .map(table -> new TableView(table.id(), table.title(), rows(rulebook, guide, table)))
            .toList(),
        rules(
            rulebook,
            rule ->
                rule.kind() == Rule.Kind.RIDER
                    && (rule.guide().equals(guide.id())
                        || guide.borrowedRiders().contains(rule.id()))),
        rules(
            rulebook, rule -> rule.kind() == Rule.Kind.FINDING && rule.guide().equals(guide.id())));
  }

  /**
   * Rows of every date in the order of rank: its own, the borrowed ones, then the one that always
   * holds.
   */
  private static List<RuleView> rows(Rulebook rulebook, Guide guide, Guide.Table table) {
    Predicate<Rule> own =
        rule ->
            rule.kind() == Rule.Kind.ROW
                && rule.guide().equals(guide.id())
                && table.id().equals(rule.table());
    List<RuleView> rows = new ArrayList<>(rules(rulebook, own.and(rule -> !rule.alwaysHolds())));
    table.also().forEach(id -> rows.addAll(rules(rulebook, rule -> rule.id().equals(id))));
    rows.addAll(rules(rulebook, own.and(Rule::alwaysHolds)));
    return rows;
  }

  private static List<RuleView> rules(Rulebook rulebook, Predicate<Rule> which) {
    return rulebook.rules().stream()
        .filter(which)
        .map(rule -> RuleView.of(rulebook, rule))
        .toList();
  }
}
