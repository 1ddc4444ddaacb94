package org.guideonapage.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.Guide;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the questions of a guide in asking order. */
@Command(
    name = "questions",
    description = "List the questions of a guide, in asking order.",
    mixinStandardHelpOptions = true)
final class QuestionsCommand implements Callable<Integer> {
  @Mixin private RulesOption rules = new RulesOption();

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--guide", paramLabel = "ID", required = true, description = "The guide.")
  private String guide = "";

  @Override
  public Integer call() {
    Rulebook rulebook = rules.rulebook();
    Guide asked =
        rulebook
            .guide(guide)
            .orElseThrow(
                () ->
                    new Commands.BadInput(
                        "there is no guide "
                            + guide
                            + "; there are "
                            + rulebook.guides().keySet()));
    PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
    for (Fact fact : rulebook.facts().values()) {
      if (fact.isAsked() && fact.guides().contains(asked.number())) {
        out.println(fact.id() + (fact.safetyFact() ? " (safety)" : ""));
        out.println("  " + fact.question());
        out.println("  why: " + fact.why());
        if (fact.type().isCoded()) {
          fact.allValues()
              .forEach((code, value) -> out.println("    " + code + ": " + value.label()));
          out.println("    NOT_KNOWN: asked, and the answer is not known");
        } else {
          out.println("    " + fact.type());
        }
      }
    }
    out.flush();
    return Commands.WELL;
  }
}
