package org.guideonapage.guidance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guideonapage.guidance.engine.Firing;
import org.guideonapage.guidance.engine.RuleEngine;
import org.guideonapage.guidance.reading.Program;
import org.guideonapage.guidance.reading.Reader;
import org.guideonapage.guidance.reading.Reading;
import org.guideonapage.incident.Incident;
import org.guideonapage.rulebook.Conclusion;
import org.guideonapage.rulebook.Edition;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.Guide;
import org.guideonapage.rulebook.Rulebook;

/**
 * Which guides an ask that names none is read under: the first rule of the picker that holds opens
 * its guide, and every rule that holds and says so adds one beside it.
 */
final class Picking {

  /**
   * The guides picked.
   *
   * @param opened the guide that opens
   * @param beside the guides read beside it, in the order of their numbers
   * @param settled whether no answer to a blank fact can change which guides these are
   * @param ask the blank fact on which most of what is open rests, if anything is
   */
  record Choice(String opened, List<String> beside, boolean settled, Optional<String> ask) {}

  private final Rulebook rulebook;
  private final RuleEngine engine;
  private final Reader reader;
  private final List<Program.Step> opening = new ArrayList<>();
  private final List<Program.Step> adding = new ArrayList<>();

  /** The picker of an edition. */
  Picking(Edition edition) {
    Program program = Program.picker(edition);
    this.rulebook = edition.rulebook();
    this.engine = RuleEngine.of(program);
    this.reader = new Reader(program);
    for (Program.Step step : program.tables().get(0).rows()) {
      (step.rule().conclusions(Conclusion.OpenGuide.class).isEmpty() ? adding : opening).add(step);
    }
  }

  /** Picks; both readings of the rules must agree. */
  Choice choose(Incident incident) {
    agree(engine.fire(incident), reader.read(reader.bits(incident)));
    return read(incident);
  }

  /** Picks by the bit masks alone. */
  Choice read(Incident incident) {
    long[] facts = reader.bits(incident);
    Reading reading = reader.read(facts);
    Reader.Possible possible = reader.possible(facts);
    List<Program.Step> open = new ArrayList<>();
    String opened = opened(reading, possible, open);
    Set<String> beside = new LinkedHashSet<>();
    for (Program.Step step : adding) {
      if (reading.holds(place(step)) && !added(step).equals(opened)) {
        beside.add(added(step));
      }
    }
    Set<String> sure = sureBeside(possible);
    sure.add(opened);
    for (Program.Step step : adding) {
      boolean decided =
          possible.sure(place(step)) || !possible.may(place(step)) || sure.contains(added(step));
      if (!decided) {
        open.add(step);
      }
    }
    return new Choice(opened, inOrder(beside), open.isEmpty(), mostAsked(open, incident));
  }

  /** How each of its rules stands. */
  List<Workings.Line> lines(Incident incident) {
    long[] facts = reader.bits(incident);
    return new Lines(reader, reader.read(facts), reader.possible(facts), incident)
        .unranked(reader.program().tables().get(0).rows());
  }

  private String opened(Reading reading, Reader.Possible possible, List<Program.Step> open) {
    for (Program.Step step : opening) {
      if (reading.holds(place(step))) {
        if (!possible.sure(place(step))) {
          open.add(step);
        }
        String opened = opens(step);
        open.removeIf(above -> above != step && opens(above).equals(opened));
        return opened;
      }
      if (possible.may(place(step))) {
        open.add(step);
      }
    }
    return Guide.SAFETY_GATE;
  }

  private Set<String> sureBeside(Reader.Possible possible) {
    Set<String> sure = new LinkedHashSet<>();
    for (Program.Step step : adding) {
      if (possible.sure(place(step))) {
        sure.add(added(step));
      }
    }
    return sure;
  }

  private List<String> inOrder(Set<String> guides) {
    return guides.stream()
        .flatMap(id -> rulebook.guide(id).stream())
        .sorted(Comparator.comparingInt(Guide::number))
        .map(Guide::id)
        .toList();
  }

  /** The fact to ask that most of the rules still open rest on; the earlier asked where alike. */
  private Optional<String> mostAsked(List<Program.Step> open, Incident incident) {
    Map<String, Integer> resting = new LinkedHashMap<>();
    for (Program.Step step : open) {
      step.conditions().stream()
          .flatMap(condition -> condition.facts().stream())
          .distinct()
          .filter(fact -> !incident.facts().containsKey(fact))
          .filter(fact -> rulebook.fact(fact).isAsked())
          .forEach(fact -> resting.merge(fact, 1, Integer::sum));
    }
    Comparator<String> most = Comparator.comparingInt(fact -> -resting.getOrDefault(fact, 0));
    return resting.keySet().stream()
        .map(rulebook::fact)
        .sorted(
            Comparator.comparing(Fact::id, most)
                .thenComparingInt(Fact::order)
                .thenComparing(Fact::id))
        .map(Fact::id)
        .findFirst();
  }

  private void agree(Firing firing, Reading reading) {
    List<Program.Step> steps = reader.program().steps();
    for (int i = 0; i < steps.size(); i++) {
      if (firing.fired(i) != reading.holds(i)) {
        throw new EnginesDisagree(
            "the two readings differ on " + steps.get(i).name() + " of the picker");
      }
    }
  }

  private int place(Program.Step step) {
    return step.place();
  }

  private static String opens(Program.Step step) {
    return step.rule().conclusions(Conclusion.OpenGuide.class).get(0).guide();
  }

  private static String added(Program.Step step) {
    return step.rule().conclusions(Conclusion.AlsoRead.class).get(0).guide();
  }
}
