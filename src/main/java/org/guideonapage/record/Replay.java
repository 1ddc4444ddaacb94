package org.guideonapage.record;

import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.guideonapage.decision.Decision;
import org.guideonapage.guidance.Ask;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.rulebook.BrokenRulebook;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.RulebookReader;
import org.jspecify.annotations.Nullable;

/**
 * Answers recorded decisions again: from their own facts, their own moment and the rules of that
 * day as they were kept. Needs nothing but the record.
 */
public final class Replay {
  private final DecisionRecord record;
  private final Map<String, Guidance> byVersion = new HashMap<>();

  /** A replay from a record. */
  public Replay(DecisionRecord record) {
    this.record = record;
  }

  /** A replay that need not read these rules again. */
  public Replay(DecisionRecord record, Guidance known) {
    this(record);
    byVersion.put(known.rulebook().version(), known);
  }

  /**
   * What came out.
   *
   * @param same whether the answer has the same bytes
   * @param then the answer as it was given
   * @param now the answer now; null when there is none
   * @param why why there is none, or where the two first differ; null when they are the same
   */
  public record Result(
      String reference, boolean same, String then, @Nullable String now, @Nullable String why) {}

  /**
   * Answers one again.
   *
   * @throws NoSuchDecision when it is not in the record
   */
  public Result of(String reference) {
    Recorded recorded = record.find(reference).orElseThrow(NoSuchDecision::new);
    try {
      Guidance guidance = guidance(recorded.rulesVersion());
      Question question = recorded.question();
      Decision decision =
          guidance
              .decide(ask(question, guidance.rulebook()))
              .withMoreToRecord(question.notes())
              .withReference(reference);
      String now = Json.answer(decision);
      boolean same = now.equals(recorded.answer());
      return new Result(
          reference, same, recorded.answer(), now, same ? null : difference(recorded, now));
    } catch (BrokenRulebook
        | UncheckedIOException
        | NoRules
        | org.guideonapage.guidance.Contradiction
        | org.guideonapage.guidance.NoGuideThen
        | IllegalArgumentException e) {
      return new Result(
          reference,
          false,
          recorded.answer(),
          null,
          "it cannot be answered by this software (it was by "
              + recorded.software()
              + "): "
              + e.getMessage());
    }
  }

  /**
   * A recorded question as it is put to the guides, read against the rules it was answered by.
   *
   * @throws IllegalArgumentException when these rules do not know a fact or a value
   */
  static Ask ask(Question question, Rulebook rulebook) {
    return new Ask(
        question.told(rulebook),
        OffsetDateTime.parse(question.asAt()).atZoneSameInstant(LondonTime.LONDON),
        question.guide(),
        question.plan());
  }

  /** The rules of a recorded version are not there. */
  private static final class NoRules extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoRules(String version) {
      super("the record has no rules " + version);
    }
  }

  private Guidance guidance(String version) {
    return byVersion.computeIfAbsent(
        version,
        v -> new Guidance(RulebookReader.read(record.rules(v).orElseThrow(() -> new NoRules(v)))));
  }

  private static String difference(Recorded recorded, String now) {
    String then = recorded.answer();
    int at = 0;
    while (at < Math.min(then.length(), now.length()) && then.charAt(at) == now.charAt(at)) {
      at++;
    }
    return "they differ from character "
        + at
        + " on: then "
        + around(then, at)
        + ", now "
        + around(now, at)
        + "; it was answered by software "
        + recorded.software()
        + ", this is "
        + Software.VERSION;
  }

  private static String around(String text, int at) {
    return "..." + text.substring(Math.max(0, at - 30), Math.min(text.length(), at + 30)) + "...";
  }
}
