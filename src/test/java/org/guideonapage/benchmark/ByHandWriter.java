package org.guideonapage.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.reading.Program;
import org.guideonapage.rulebook.Condition;
import org.guideonapage.rulebook.Condition.FactTest;
import org.guideonapage.rulebook.Edition;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.Guide;
import org.guideonapage.rulebook.RuleFolder;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.RulebookReader;

/**
 * Writes the tables of two guides, with the findings and powers they rest on, as plain Java ifs:
 * what somebody would write who had no rules. Run it again when those tables changed; {@link
 * ByHandTest} says so.
 */
final class ByHandWriter {
  private static final Path FOLDER =
      Path.of("src", "test", "java", "org", "guideonapage", "benchmark");
  private static final int ROWS_A_METHOD = 15;

  private final Edition edition;
  private final Guide guide;
  private final Guide.Table table;
  private final List<Program.Step> rows;
  private final Map<String, Program.Derived> derived = new LinkedHashMap<>();
  private final Set<String> facts = new TreeSet<>();

  private ByHandWriter(Rulebook rulebook, String guideId) {
    this.edition = rulebook.on(Mix.DAY);
    this.guide = rulebook.guide(guideId).orElseThrow();
    Program program = Program.of(edition, guide);
    Program.Ranked ranked =
        program.tables().stream()
            .filter(t -> !t.additive() && t.setsDeployment())
            .findFirst()
            .orElseThrow();
    this.table = ranked.table();
    this.rows = ranked.rows();
    Set<String> wanted = new LinkedHashSet<>();
    rows.forEach(row -> need(Edition.derivedReads(row.rule()), program, wanted));
    program.derived().stream()
        .filter(d -> wanted.contains(d.id()))
        .forEach(d -> derived.put(d.id(), d));
    rows.forEach(this::addFacts);
    derived.values().forEach(d -> d.steps().forEach(this::addFacts));
  }

  private void addFacts(Program.Step step) {
    step.conditions().forEach(condition -> facts.addAll(condition.facts()));
  }

  private static void need(Set<String> ids, Program program, Set<String> wanted) {
    for (String id : ids) {
      if (wanted.add(id)) {
        program.derived().stream()
            .filter(d -> d.id().equals(id))
            .forEach(
                d ->
                    d.steps()
                        .forEach(step -> need(Edition.derivedReads(step.rule()), program, wanted)));
      }
    }
  }

  /** Writes ByHand, WelfareByHand and AwolByHand. */
  public static void main(String[] args) throws IOException {
    Rulebook rulebook = RulebookReader.read(RuleFolder.read(Mix.RULES));
    ByHandWriter welfare = new ByHandWriter(rulebook, "crisis-welfare-checks");
    ByHandWriter awol = new ByHandWriter(rulebook, "awol");
    Set<String> all = new TreeSet<>(welfare.facts);
    all.addAll(awol.facts);
    Files.writeString(FOLDER.resolve("WelfareByHand.java"), welfare.table("WelfareByHand"));
    Files.writeString(FOLDER.resolve("AwolByHand.java"), awol.table("AwolByHand"));
    Files.writeString(FOLDER.resolve("ByHand.java"), shared(rulebook, all, fingerprint(rulebook)));
  }

  /**
   * What the two tables and all they rest on say; changes when the Java has to be written again.
   */
  static String fingerprint(Rulebook rulebook) {
    ByHandWriter welfare = new ByHandWriter(rulebook, "crisis-welfare-checks");
    ByHandWriter awol = new ByHandWriter(rulebook, "awol");
    return Integer.toHexString((welfare.table("W") + awol.table("A")).hashCode());
  }

  private static String shared(Rulebook rulebook, Set<String> facts, String fingerprint) {
    StringBuilder java = new StringBuilder(head());
    java.append(
        "import java.util.Set;\n"
            + "import org.guideonapage.incident.Incident;\n"
            + "import org.guideonapage.incident.Told;\n"
            + "import org.jspecify.annotations.Nullable;\n\n");
    java.append(
        "/** What the tables written by hand share: the facts they read, null while blank, and how"
            + " they look at one. */\n"
            + "final class ByHand {\n");
    java.append(
        "  static final String WELFARE = \"crisis-welfare-checks\";\n"
            + "  static final String AWOL = \"awol\";\n");
    java.append("  static final String WRITTEN_FROM = \"")
        .append(fingerprint)
        .append("\";\n  static final int BLANK = -1;\n  static final int NOT_KNOWN = -2;\n\n");
    java.append("  private ByHand() {}\n\n  record Facts(\n");
    java.append(
        facts.stream()
            .map(id -> "      " + type(rulebook.fact(id)) + " " + id)
            .collect(Collectors.joining(",\n")));
    java.append(") {}\n\n  static Facts facts(Incident told) {\n    return new Facts(\n");
    java.append(
        facts.stream()
            .map(id -> "        " + reading(rulebook.fact(id)) + "(told, \"" + id + "\")")
            .collect(Collectors.joining(",\n")));
    java.append(");\n  }\n");
    java.append(
        """

          private static @Nullable String code(Incident incident, String fact) {
            Told told = incident.facts().get(fact);
            return told == null ? null : told instanceof Told.Value value ? value.code() : Told.NOT_KNOWN_CODE;
          }

          private static @Nullable Set<String> codes(Incident incident, String fact) {
            Told told = incident.facts().get(fact);
            return told == null ? null : told instanceof Told.Values values ? values.codes() : Set.of(Told.NOT_KNOWN_CODE);
          }

          private static int number(Incident incident, String fact) {
            Told told = incident.facts().get(fact);
            return told == null ? BLANK : told instanceof Told.Amount amount ? amount.number() : told instanceof Told.NotKnown ? NOT_KNOWN : 0;
          }

          static boolean known(@Nullable String code) {
            return code != null && !code.equals(Told.NOT_KNOWN_CODE);
          }

          static boolean known(@Nullable Set<String> codes) {
            return codes != null && !codes.contains(Told.NOT_KNOWN_CODE);
          }

          static boolean has(@Nullable Set<String> codes, String code) {
            return codes != null && codes.contains(code);
          }

          static int count(Set<String> codes) {
            return codes.size() - (codes.contains("NONE") ? 1 : 0);
          }
        }
        """);
    return java.toString();
  }

  private static String head() {
    return "package org.guideonapage.benchmark;\n\n// Written by ByHandWriter.\n\n";
  }

  private static String type(Fact fact) {
    return fact.type() == Fact.Type.choices
        ? "@Nullable Set<String>"
        : fact.type().isCoded() ? "@Nullable String" : "int";
  }

  private static String reading(Fact fact) {
    return fact.type() == Fact.Type.choices ? "codes" : fact.type().isCoded() ? "code" : "number";
  }

  private String table(String name) {
    StringBuilder java = new StringBuilder(head());
    java.append("import org.jspecify.annotations.Nullable;\n\n/** The table \"")
        .append(table.title())
        .append("\" of guide ")
        .append(guide.id());
    java.append(
            " as plain Java: findings and powers first, then the rows in rank order. */\n"
                + "final class ")
        .append(name)
        .append(" {\n");
    java.append("  private final ByHand.Facts f;\n");
    derived.values().forEach(d -> java.append(fields(d)));
    java.append("\n  ").append(name).append("(ByHand.Facts f) {\n    this.f = f;\n  }\n\n");
    int methods = (rows.size() + ROWS_A_METHOD - 1) / ROWS_A_METHOD;
    java.append("  /** Id of the row that governs, or null. */\n  @Nullable String governs() {\n");
    derived
        .keySet()
        .forEach(id -> java.append("    ").append(word("workOut_" + id)).append("();\n"));
    java.append("    String row = rows1();\n");
    for (int i = 2; i <= methods; i++) {
      java.append("    if (row == null) {\n      row = rows").append(i).append("();\n    }\n");
    }
    java.append("    return row;\n  }\n");
    for (int i = 0; i < methods; i++) {
      java.append("\n  private @Nullable String rows").append(i + 1).append("() {\n");
      for (Program.Step row :
          rows.subList(i * ROWS_A_METHOD, Math.min(rows.size(), (i + 1) * ROWS_A_METHOD))) {
        String all = all(row.conditions());
        java.append(
            all.isEmpty()
                ? "    return \"" + row.name() + "\";\n"
                : "    if (" + all + ") {\n      return \"" + row.name() + "\";\n    }\n");
      }
      if (!rows.get(Math.min(rows.size(), (i + 1) * ROWS_A_METHOD) - 1).conditions().isEmpty()) {
        java.append("    return null;\n");
      }
      java.append("  }\n");
    }
    derived.values().forEach(d -> java.append(workOut(d)));
    return java.append("}\n").toString();
  }

  private static String word(String id) {
    return id.replaceAll("[^A-Za-z0-9_]", "_");
  }

  private static String fields(Program.Derived d) {
    String id = word(d.id());
    return d.power()
        ? "  private boolean met_"
            + id
            + ";\n  private boolean barred_"
            + id
            + ";\n  private boolean open_"
            + id
            + ";\n  private boolean notNeeded_"
            + id
            + ";\n"
        : "  private boolean so_" + id + ";\n  private boolean not_" + id + ";\n";
  }

  private String workOut(Program.Derived d) {
    StringBuilder java =
        new StringBuilder("\n  private void " + word("workOut_" + d.id()) + "() {\n");
    Map<String, List<String>> ways = new LinkedHashMap<>();
    for (Program.Step step : d.steps()) {
      for (Program.Said said : step.claims()) {
        ways.computeIfAbsent(field(said), any -> new ArrayList<>()).add(all(step.conditions()));
      }
    }
    ways.forEach(
        (field, any) -> {
          for (String way : any) {
            java.append("    if (")
                .append(way.isEmpty() ? "true" : way)
                .append(") {\n      ")
                .append(field)
                .append(" = true;\n    }\n");
          }
        });
    return java.append("  }\n").toString();
  }

  private static String field(Program.Said said) {
    String id = word(said.about());
    if (said instanceof Program.Said.Power power) {
      return switch (power.claim()) {
        case ELEMENTS_MET -> "met_" + id;
        case BARRED -> "barred_" + id;
        case LAW_OPEN -> "open_" + id;
        case NOT_NEEDED -> "notNeeded_" + id;
      };
    }
    return (((Program.Said.Finding) said).established() ? "so_" : "not_") + id;
  }

  private String all(List<Condition> conditions) {
    return conditions.stream().map(this::java).collect(Collectors.joining("\n        && "));
  }

  private String java(Condition condition) {
    if (condition instanceof FactTest test) {
      return test(test);
    }
    if (condition instanceof Condition.Either either) {
      return either.tests().stream().map(this::test).collect(Collectors.joining(" || ", "(", ")"));
    }
    if (condition instanceof Condition.All every) {
      return every.tests().stream().map(this::test).collect(Collectors.joining(" && ", "(", ")"));
    }
    if (condition instanceof Condition.FindingTest test) {
      String id = word(test.finding());
      return test.states().stream()
          .sorted()
          .map(state -> state(id, state))
          .collect(Collectors.joining(" || ", "(", ")"));
    }
    Condition.PowerTest test = (Condition.PowerTest) condition;
    String id = word(test.power());
    return test.verdicts().stream()
        .sorted()
        .map(verdict -> verdict(id, verdict))
        .collect(Collectors.joining(" || ", "(", ")"));
  }

  private static String state(String id, Condition.State state) {
    return switch (state) {
      case ESTABLISHED -> "so_" + id + " && !not_" + id;
      case EXCLUDED -> "!so_" + id + " && not_" + id;
      case OPEN -> "so_" + id + " == not_" + id;
    };
  }

  private static String verdict(String id, PowerVerdict verdict) {
    String free = "!barred_" + id + " && !open_" + id;
    return switch (verdict) {
      case NOT_AVAILABLE -> "barred_" + id;
      case AVAILABLE -> free + " && !notNeeded_" + id + " && met_" + id;
      case NOT_NEEDED -> free + " && notNeeded_" + id;
      case NOT_KNOWN ->
          "!barred_" + id + " && (open_" + id + " || !notNeeded_" + id + " && !met_" + id + ")";
    };
  }

  private String test(FactTest test) {
    Fact fact = edition.rulebook().fact(test.fact());
    String told = "f." + test.fact() + "()";
    boolean number = !fact.type().isCoded();
    String known = number ? told + " >= 0" : "ByHand.known(" + told + ")";
    String listed =
        test.values().stream()
            .map(
                code ->
                    fact.type() == Fact.Type.choices
                        ? "ByHand.has(" + told + ", \"" + code + "\")"
                        : "\"" + code + "\".equals(" + told + ")")
            .collect(Collectors.joining(" || "));
    String base =
        switch (test.base()) {
          case ANY -> listed;
          case NONE_OF -> known + " && !(" + listed + ")";
          case KNOWN -> known;
          case NOTHING -> "false";
          case AT_LEAST -> known + " && ByHand.count(" + told + ") >= " + test.count();
          case FEWER -> known + " && ByHand.count(" + told + ") < " + test.count();
          case NUMBER_FROM -> told + " >= " + edition.number(String.valueOf(test.parameter()));
          case NUMBER_BELOW ->
              known + " && " + told + " < " + edition.number(String.valueOf(test.parameter()));
        };
    String notKnown =
        number
            ? told + " == ByHand.NOT_KNOWN"
            : fact.type() == Fact.Type.choices
                ? "ByHand.has(" + told + ", \"NOT_KNOWN\")"
                : "\"NOT_KNOWN\".equals(" + told + ")";
    String blank = number ? told + " == ByHand.BLANK" : told + " == null";
    return "("
        + base
        + (test.orNotKnown() ? " || " + notKnown : "")
        + (test.orBlank() ? " || " + blank : "")
        + ")";
  }
}
