package org.guideonapage.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.guideonapage.advice.Cartographer;
import org.guideonapage.advice.GuideMap;
import org.guideonapage.guidance.Guidance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the map of a guide. */
@Command(
    name = "map",
    description = "Print a guide's rows, what they read, where they lead and the shortest facts.",
    mixinStandardHelpOptions = true)
final class MapCommand implements Callable<Integer> {
  @Mixin private RulesOption rules = new RulesOption();

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "GUIDE", description = "Such as awol.")
  private String guide = "";

  @Option(
      names = "--day",
      paramLabel = "DAY",
      description = "The law of that day (default: today).")
  private @Nullable String day;

  @Override
  public Integer call() {
    LocalDate on = When.day(day).orElseGet(() -> Guidance.today(null));
    GuideMap map =
        new Cartographer()
            .map(rules.guidance(), guide, on)
            .orElseThrow(() -> new Commands.BadInput("there is no guide " + guide + " then"));
    PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
    out.println("Guide " + map.number() + " " + map.title());
    for (GuideMap.Table table : map.tables()) {
      out.println("\n" + table.title());
      for (GuideMap.Row row : table.rows()) {
        out.println("  " + row.rank() + ". " + row.rule() + " " + row.sentence());
        out.println("     reads: " + String.join(", ", row.reads()));
        out.println("     leads to: " + row.leadsTo());
        if (row.shortest() != null) {
          out.println(
              "     shortest: "
                  + String.join("; ", row.shortest())
                  + proved(row.provedFewest(), row.atLeast()));
        }
      }
    }
    out.println("\nAnswers");
    map.answers()
        .forEach(
            answer ->
                out.println(
                    "  "
                        + answer.label()
                        + " ("
                        + answer.row()
                        + "): "
                        + String.join("; ", answer.facts())
                        + proved(answer.provedFewest(), answer.atLeast())));
    out.flush();
    return Commands.WELL;
  }

  private static String proved(boolean shortest, int atLeast) {
    return shortest
        ? " (proved: no fewer)"
        : " (not proved the fewest"
            + (atLeast == 0 ? ")" : "; fewer than " + atLeast + " cannot lead there)");
  }
}
