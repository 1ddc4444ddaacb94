package org.guideonapage.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.rulebook.Rule;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.Source;
import org.guideonapage.rulebook.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one rule with everything behind it. */
@Command(
    name = "explain",
    description = "Show a rule: its sentences, words and sources.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Mixin private RulesOption rules = new RulesOption();

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "RULE-ID", description = "Such as SW-4.")
  private String id = "";

  @Override
  public Integer call() {
    Rulebook rulebook = rules.rulebook();
    List<Rule> found = rulebook.rules().stream().filter(rule -> rule.id().equals(id)).toList();
    if (found.isEmpty()) {
      List<String> near =
          rulebook.rules().stream()
              .map(Rule::id)
              .filter(other -> other.startsWith(id.length() > 2 ? id.substring(0, 2) : id))
              .toList();
      throw new Commands.BadInput(
          "there is no rule "
              + id
              + (near.isEmpty() ? "" : "; there are " + String.join(", ", near)));
    }
    PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
    found.forEach(rule -> print(rulebook, rule, out));
    out.flush();
    return Commands.WELL;
  }

  private static void print(Rulebook rulebook, Rule rule, PrintWriter out) {
    out.println(rule.id() + " " + rule.proposition());
    out.println(
        "  "
            + rule.file()
            + ":"
            + rule.line()
            + ", "
            + rule.kind()
            + (rule.design() ? ", our own proposal" : ""));
    if (rule.from() != null || rule.to() != null) {
      out.println(
          "  in force from "
              + (rule.from() == null ? "the start" : rule.from())
              + " to "
              + (rule.to() == null ? "now" : rule.to()));
    }
    if (rule.contested() != null) {
      out.println("  contested: " + rule.contested());
    }
    out.println("  when" + (rule.when().isEmpty() ? " (always)" : ""));
    rule.when().forEach(when -> out.println("    " + when.sentence()));
    out.println("  then");
    rule.then().forEach(then -> out.println("    " + then.sentence()));
    Words words = rulebook.words(rule.id(), Guidance.today(null));
    words.say().forEach(line -> out.println("  say: " + line));
    words.conditions().forEach(line -> out.println("  condition: " + line));
    words.duties().forEach(line -> out.println("  duty: " + line));
    words.notLawful().forEach(line -> out.println("  not lawful: " + line));
    words.record().forEach(line -> out.println("  record: " + line));
    words
        .review()
        .forEach(review -> out.println("  look again: " + review.when() + ": " + review.why()));
    for (String cite : rule.cites()) {
      Source source = java.util.Objects.requireNonNull(rulebook.sources().get(cite));
      out.println(
          "  source "
              + cite
              + ": "
              + source.title()
              + (source.provision() == null ? "" : ", " + source.provision()));
      out.println("    " + source.summary());
      out.println(
          "    in force from "
              + source.from()
              + ", last checked "
              + source.lastChecked()
              + ", confidence "
              + source.confidence()
              + (source.address() == null ? "" : ", " + source.address()));
    }
  }
}
