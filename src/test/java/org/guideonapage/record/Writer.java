package org.guideonapage.record;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.guideonapage.decision.Decision;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.RulebookReader;
import org.guideonapage.rulebook.TinyRules;

/**
 * Writes decisions and what followed them until it is killed, and says each entry on its output
 * once it was told that the entry is kept.
 */
final class Writer {
  private Writer() {}

  public static void main(String[] arguments) throws Exception {
    Decision answer = Json.answer(java.nio.file.Files.readString(Path.of(arguments[1])));
    Rulebook rulebook = RulebookReader.read(TinyRules.folder());
    Question question =
        new Question(List.of(), answer.asAt(), answer.guide(), null, List.of(), null, null, null);
    By by = new By(arguments[2], "HANDLER");
    DecisionRecord record =
        new DecisionRecord(RecordSettings.inFile(Path.of(arguments[0])), Clock.systemUTC());
    while (true) {
      Kept kept = record.keep(by, question, answer, rulebook);
      say(kept.reference() + " " + kept.json().hashCode());
      Entry told = record.told(kept.reference(), by, new Event.Told(true, null));
      say(told.sequence() + " " + told.hash());
    }
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
