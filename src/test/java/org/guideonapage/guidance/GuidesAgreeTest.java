package org.guideonapage.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.guideonapage.RandomIncidents;
import org.guideonapage.TheRules;
import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.reading.Program;
import org.guideonapage.incident.Incident;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.LondonTime;
import org.junit.jupiter.api.Test;

/**
 * Do two guides contradict each other? Powers: never. Deployments: one guide may send police where
 * another refuses the request that is its own; the picker decides who reads, and the most
 * protective governs. Those pairs are counted and reported.
 */
class GuidesAgreeTest {
  private static final int INCIDENTS = 20_000;
  private static final Path REPORT = Path.of("target", "guides-that-differ.txt");

  @Test
  void no_power_is_judged_both_ways_and_every_pair_that_sends_and_refuses_is_reported()
      throws IOException {
    var at = LondonTime.midday(TheRules.CHECKED_DAY);
    Map<String, Guidance.Readings> guides = new LinkedHashMap<>();
    TheRules.rulebook()
        .guides()
        .keySet()
        .forEach(
            guide -> guides.put(guide, TheRules.guidance().readings(TheRules.CHECKED_DAY, guide)));
    List<String> powers = List.copyOf(TheRules.rulebook().powers().keySet());
    List<String> asked =
        TheRules.rulebook().facts().values().stream().filter(Fact::isAsked).map(Fact::id).toList();
    Random random = new Random(31);
    Map<String, Integer> differ = new TreeMap<>();
    Map<PowerVerdict, Integer> verdicts = new TreeMap<>();
    for (int i = 0; i < INCIDENTS; i++) {
      Incident incident = RandomIncidents.of(TheRules.rulebook(), asked, random, 1 + i % 7);
      Map<String, PowerVerdict> first = new LinkedHashMap<>();
      List<String> sending = new ArrayList<>();
      List<String> refusing = new ArrayList<>();
      for (var guide : guides.entrySet()) {
        Situation situation = guide.getValue().situation(incident, at);
        for (String power : powers) {
          PowerVerdict verdict = situation.verdict(power);
          PowerVerdict before = first.putIfAbsent(power, verdict);
          if (before == null) {
            verdicts.merge(verdict, 1, Integer::sum);
          } else {
            assertThat(verdict)
                .as(() -> power + " under " + guide.getKey() + " on " + incident.facts())
                .isEqualTo(before);
          }
        }
        Program.Step row = situation.outcome.row();
        if (row != null && !row.rule().alwaysHolds()) {
          String speaks = guide.getKey() + " " + row.rule().id();
          if (situation.outcome.soFar().sendsPolice()) {
            sending.add(speaks);
          } else if (situation.outcome.soFar() == Deployment.DO_NOT_DEPLOY) {
            refusing.add(speaks);
          }
        }
      }
      sending.forEach(
          one ->
              refusing.forEach(
                  two -> differ.merge(one + " sends, " + two + " refuses", 1, Integer::sum)));
    }
    List<String> lines = new ArrayList<>();
    lines.add(INCIDENTS + " incidents under " + guides.size() + " guides; verdicts " + verdicts);
    differ.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(pair -> lines.add(pair.getValue() + " times: " + pair.getKey()));
    Files.createDirectories(REPORT.getParent());
    Files.write(REPORT, lines);

    assertThat(verdicts).hasSize(PowerVerdict.values().length);
  }
}
