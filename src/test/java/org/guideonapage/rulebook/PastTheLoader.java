package org.guideonapage.rulebook;

import java.util.ArrayList;
import java.util.List;

/**
 * Rulebooks that the loader refuses, for tests of the proofs that stand behind it. The sentences
 * are read as always; what is passed by is the check of the whole.
 */
public final class PastTheLoader {
  private PastTheLoader() {}

  /** A sound rulebook with the text of one rule file replaced, its words left out. */
  public static Rulebook with(Rulebook sound, String path, String text) {
    RulebookReader.Parts parts = new RulebookReader.Parts();
    parts.version = sound.version();
    parts.facts = sound.facts();
    parts.findings = sound.findings();
    parts.powers = sound.powers();
    parts.parameters = sound.parameters();
    parts.clocks = sound.clocks();
    parts.sources = sound.sources();
    parts.plans = sound.plans();
    parts.outcomes = sound.outcomes();
    parts.guides = sound.guides();
    parts.dictionary = sound.dictionary();
    parts.rules = new ArrayList<>();
    boolean replaced = false;
    for (Rule rule : sound.rules()) {
      if (!rule.file().equals(path)) {
        parts.rules.add(rule);
      } else if (!replaced) {
        parts.rules.addAll(read(sound, rule, text));
        replaced = true;
      }
    }
    return new Rulebook(parts);
  }

  private static List<Rule> read(Rulebook sound, Rule first, String text) {
    List<Fault> faults = new ArrayList<>();
    List<Rule> rules =
        new SentenceReader(
                sound.dictionary(),
                first.file(),
                first.guide(),
                first.kind(),
                first.table(),
                faults)
            .read(text, first.order());
    if (!faults.isEmpty()) {
      throw new BrokenRulebook(faults);
    }
    return rules;
  }
}
