package org.guideonapage.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.proof.Failure;
import org.guideonapage.proof.Proofs;
import org.guideonapage.rulebook.BrokenRulebook;
import org.guideonapage.rulebook.Fault;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * What a rulebook must pass before it may answer: its proofs, and the self-check. A rulebook that
 * was proved before, on the same day's law, need not be proved again: a mark with its checksum is
 * kept beside the rules.
 */
public final class GoLive {
  private final Clock clock;
  private final @Nullable Path marks;
  private final Consumer<String> progress;

  /** A gate by this clock that keeps no marks. */
  public GoLive(Clock clock) {
    this(clock, null, said -> {});
  }

  /**
   * A gate.
   *
   * @param marks folder for the marks of rulebooks already proved, or null to prove every time
   * @param progress told what is being done
   */
  public GoLive(Clock clock, @Nullable Path marks, Consumer<String> progress) {
    this.clock = clock;
    this.marks = marks;
    this.progress = progress;
  }

  /**
   * Proves and checks a rulebook.
   *
   * @return guidance from it, its pages for today prepared
   * @throws BrokenRulebook when a proof or a check fails
   */
  public Guidance pass(Rulebook rulebook) {
    LocalDate today = Guidance.today(clock);
    Guidance guidance = new Guidance(rulebook);
    guidance.prepare(today);
    List<Fault> faults = new ArrayList<>();
    SelfCheck.run(guidance, today)
        .forEach(
            fault -> faults.add(new Fault("rules", 0, fault, "the self-check to pass", List.of())));
    if (faults.isEmpty() && !isMarked(rulebook, today)) {
      for (Failure failure : Proofs.of(rulebook, today, progress)) {
        String example = failure.gherkin(rulebook);
        String file = failure.rule() == null ? failure.guide() : failure.rule().file();
        int line = failure.rule() == null ? 0 : failure.rule().line();
        faults.add(
            new Fault(
                file,
                line,
                failure.statement() + (example.isEmpty() ? "" : "\n" + example),
                "the proof " + failure.proof(),
                List.of()));
      }
    }
    if (!faults.isEmpty()) {
      throw new BrokenRulebook(faults);
    }
    mark(rulebook, today);
    return guidance;
  }

  private Path markFile(Path folder, Rulebook rulebook, LocalDate today) {
    return folder.resolve("proved-" + rulebook.version() + "-" + rulebook.on(today).day());
  }

  private boolean isMarked(Rulebook rulebook, LocalDate today) {
    return marks != null && Files.isRegularFile(markFile(marks, rulebook, today));
  }

  private void mark(Rulebook rulebook, LocalDate today) {
    if (marks != null) {
      try {
        Files.createDirectories(marks);
        Path file = markFile(marks, rulebook, today);
        if (!Files.exists(file)) {
          Files.createFile(file);
        }
      } catch (IOException e) {
        progress.accept("the mark of the proof could not be kept: " + e.getMessage());
      }
    }
  }
}
