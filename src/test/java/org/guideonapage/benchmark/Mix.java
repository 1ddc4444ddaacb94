package org.guideonapage.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guideonapage.authoring.Scenario;
import org.guideonapage.authoring.Scenarios;
import org.guideonapage.guidance.Ask;
import org.guideonapage.rulebook.FactReader;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Rulebook;

/**
 * What is asked in measurements: the public scenarios, each with its story alone and with what its
 * answer assumes.
 */
final class Mix {
  static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  static final Path RULES = Path.of("rules");
  private static final Path SCENARIOS = Path.of("features", "scenarios", "public.yaml");

  private Mix() {}

  static List<Ask> asks(Rulebook rulebook) {
    List<Ask> asks = new ArrayList<>();
    for (Scenario scenario : Scenarios.read(SCENARIOS)) {
      if (rulebook.guide(scenario.guide()).isPresent()) {
        Map<String, Object> facts = new LinkedHashMap<>(scenario.facts());
        asks.add(ask(rulebook, scenario.guide(), facts));
        if (scenario.assumed() != null) {
          facts.putAll(scenario.assumed());
          asks.add(ask(rulebook, scenario.guide(), facts));
        }
      }
    }
    return asks;
  }

  static List<Ask> asks(Rulebook rulebook, String guide) {
    return asks(rulebook).stream().filter(ask -> guide.equals(ask.guide())).toList();
  }

  private static Ask ask(Rulebook rulebook, String guide, Map<String, Object> facts) {
    FactReader.Result read = FactReader.read(rulebook, facts);
    if (!read.faults().isEmpty()) {
      throw new IllegalStateException(read.faults().toString());
    }
    return new Ask(read.incident(), LondonTime.midday(DAY), guide, null);
  }
}
