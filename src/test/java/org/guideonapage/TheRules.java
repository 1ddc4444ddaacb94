package org.guideonapage;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.guideonapage.decision.Decision;
import org.guideonapage.guidance.Ask;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.incident.Incident;
import org.guideonapage.rulebook.FactReader;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.RuleFolder;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.RulebookReader;

/** The project's own rules, read once for all tests. */
public final class TheRules {
  /** A day inside the span to which the law was checked. */
  public static final LocalDate CHECKED_DAY = LocalDate.of(2026, 3, 1);

  /** Where the rules are. */
  public static final Path FOLDER = Path.of("rules");

  private static final RuleFolder TEXT = RuleFolder.read(FOLDER);
  private static final Rulebook RULEBOOK = RulebookReader.read(TEXT);
  private static final Guidance GUIDANCE = new Guidance(RULEBOOK);

  private TheRules() {}

  public static RuleFolder text() {
    return TEXT;
  }

  public static Rulebook rulebook() {
    return RULEBOOK;
  }

  public static Guidance guidance() {
    return GUIDANCE;
  }

  public static Incident incident(Map<String, ?> facts) {
    FactReader.Result read = FactReader.read(RULEBOOK, facts);
    if (!read.faults().isEmpty()) {
      throw new AssertionError(read.faults());
    }
    return read.incident();
  }

  public static Decision decide(String guide, Map<String, ?> facts) {
    return decide(guide, CHECKED_DAY, facts);
  }

  public static Decision decide(String guide, LocalDate day, Map<String, ?> facts) {
    return GUIDANCE.decide(new Ask(incident(facts), LondonTime.midday(day), guide, null));
  }
}
