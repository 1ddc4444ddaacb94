package org.guideonapage.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.guideonapage.record.Backup;
import org.guideonapage.record.Bundle;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.Event;
import org.guideonapage.record.Head;
import org.guideonapage.record.Keeping;
import org.guideonapage.record.Recorded;
import org.guideonapage.record.RecordedPage;
import org.guideonapage.record.Replay;
import org.guideonapage.record.Rollup;
import org.guideonapage.record.Verification;
import org.guideonapage.record.Version;
import org.guideonapage.rulebook.RulebookReader;
import org.guideonapage.web.PrintedGuide;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** Works on the decision record. */
@Command(
    name = "record",
    description = "Verify, replay, disclose, keep and back up the decision record.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.LOCAL)
final class RecordCommand extends CommandGroup {
  private static final Duration A_WHILE = Duration.ofSeconds(10);

  @Command(
      name = "verify",
      description = "Walk the whole chain; say which entry was changed, dropped or put in.",
      mixinStandardHelpOptions = true)
  int verify(
      @Mixin RecordOption option,
      @Option(
              names = "--head",
              paramLabel = "\"NUMBER HASH\"",
              description = "A last entry kept elsewhere (default: the anchor file).")
          @Nullable String head) {
    Head known =
        head == null
            ? null
            : Head.parse(head)
                .orElseThrow(() -> new Commands.BadInput("--head is a number and 64 characters"));
    Verification verification = option.with(record -> record.verify(known));
    verification.faults().forEach(fault -> out().println("FAULT " + fault));
    verification.notes().forEach(note -> out().println("note: " + note));
    out().println("entries " + verification.entries() + ", decisions " + verification.decisions());
    out().println("last entry " + verification.head());
    out().println(verification.holds() ? "THE CHAIN HOLDS" : "THE CHAIN DOES NOT HOLD");
    out().flush();
    return verification.holds() ? Commands.WELL : Commands.FOUND;
  }

  @Command(
      name = "show",
      description = "Print a recorded decision. That it was shown is recorded.",
      mixinStandardHelpOptions = true)
  int show(@Mixin RecordOption option, @Parameters(paramLabel = "REFERENCE") String reference) {
    String page =
        option.with(
            record -> {
              Recorded recorded =
                  record
                      .find(reference)
                      .orElseThrow(
                          () -> new Commands.BadInput("there is no decision " + reference));
              record.accessed(reference, option.by(), new Event.Accessed(Event.Access.SEEN, null));
              return page(record, recorded);
            });
    out().println(page);
    out().flush();
    return Commands.WELL;
  }

  @Command(
      name = "replay",
      description = "Answer decisions again by the rules of their day; the bytes must be the same.",
      mixinStandardHelpOptions = true)
  int replay(
      @Mixin RecordOption option,
      @Parameters(paramLabel = "REFERENCE", arity = "1..*") List<String> references) {
    boolean same =
        option.with(
            record -> {
              Replay replay = new Replay(record);
              boolean all = true;
              for (String reference : references) {
                Replay.Result result = replay.of(reference);
                out()
                    .println(
                        reference
                            + (result.same()
                                ? " SAME, " + result.then().length() + " characters"
                                : " DIFFERS: " + result.why()));
                all &= result.same();
              }
              return all;
            });
    out().flush();
    return same ? Commands.WELL : Commands.FOUND;
  }

  @Command(
      name = "bundle",
      description = "Write decisions for disclosure: JSON, text, rules, hashes, how to verify.",
      mixinStandardHelpOptions = true)
  int bundle(
      @Mixin RecordOption option,
      @Parameters(paramLabel = "REFERENCE", arity = "0..*") @Nullable List<String> references,
      @Option(
              names = "--incident",
              paramLabel = "NUMBER",
              description = "Every decision of an incident.")
          @Nullable String incident,
      @Mixin SearchOption search,
      @Option(
              names = {"-o", "--out"},
              paramLabel = "FOLDER",
              required = true,
              description = "A new or empty folder.")
          Path folder,
      @Option(
              names = "--reason",
              paramLabel = "WORDS",
              description = "Why; kept in the record (default: ${DEFAULT-VALUE}).",
              defaultValue = "Disclosure")
          String reason) {
    int written =
        option.with(
            record -> {
              List<String> all =
                  new java.util.ArrayList<>(references == null ? List.of() : references);
              if (incident != null) {
                all.addAll(record.versionsOf(incident).stream().map(Version::reference).toList());
              }
              all.addAll(search.references(record));
              if (all.isEmpty()) {
                throw new Commands.BadInput("there is no decision to write");
              }
              new Bundle(record, new PrintedGuide()::pdf).write(folder, all, option.by(), reason);
              return all.size();
            });
    out().println(written + " written to " + folder);
    out().flush();
    return Commands.WELL;
  }

  /** In the words of the rules that answered. */
  private static String page(DecisionRecord record, Recorded recorded) {
    return new RecordedPage(
            RulebookReader.read(record.rules(recorded.rulesVersion()).orElseThrow()))
        .of(recorded);
  }

  @Command(
      name = "backup",
      description = "Write the whole record to one file and verify it; the service may run.",
      mixinStandardHelpOptions = true)
  int backup(@Mixin RecordOption option, @Parameters(paramLabel = "FILE") Path file) {
    Verification verification = option.with(record -> new Backup(record).write(file));
    out().println(verification.entries() + " entries in " + file + ", the chain holds");
    out().println("last entry " + verification.head());
    out().flush();
    return Commands.WELL;
  }

  @Command(
      name = "restore",
      description = "Put a backup back, with the service stopped. What was there is laid aside.",
      mixinStandardHelpOptions = true)
  int restore(@Mixin RecordOption option, @Parameters(paramLabel = "FILE") Path file) {
    Backup.Restored restored = option.with(record -> new Backup(record).restore(file, option.by()));
    out().println("put back; " + restored.entries() + " entries");
    if (restored.lost() > 0) {
      out().println(restored.lost() + " entries were written after this backup and are not in it");
    }
    if (restored.aside() != null) {
      out().println("what was there is now " + restored.aside());
    }
    out().flush();
    return Commands.WELL;
  }

  @Command(
      name = "rehearse",
      description = "Put a backup back for a trial, verify it, answer its newest decisions again.",
      mixinStandardHelpOptions = true)
  int rehearse(@Mixin RecordOption option, @Parameters(paramLabel = "FILE") Path file) {
    Backup.Rehearsal rehearsal = option.with(record -> new Backup(record).rehearse(file));
    out()
        .println(
            rehearsal.entries()
                + " entries, the chain holds; answered again "
                + rehearsal.answered()
                + ", the same bytes "
                + rehearsal.same());
    out().flush();
    return rehearsal.holds() ? Commands.WELL : Commands.FOUND;
  }

  @Command(
      name = "rollup",
      description = "Make the list of decisions and the counts again from the chain.",
      mixinStandardHelpOptions = true)
  int rollup(@Mixin RecordOption option) {
    Rollup.Reach reach =
        option.with(
            record -> {
              record.rollup().again();
              Rollup.Reach now = record.rollup().catchUp(A_WHILE);
              while (!now.complete()) {
                out().println("up to entry " + now.reached() + " of " + now.last());
                out().flush();
                now = record.rollup().catchUp(A_WHILE);
              }
              return now;
            });
    out().println("made again up to entry " + reach.reached());
    out().flush();
    return Commands.WELL;
  }

  @Command(
      name = "export",
      description = "Print everything in the record that carries a staff id.",
      mixinStandardHelpOptions = true)
  int export(@Mixin RecordOption option, @Parameters(paramLabel = "STAFF-ID") String staff) {
    String all = option.with(record -> record.keeping().export(staff, option.by()));
    out().println(all);
    out().flush();
    return Commands.WELL;
  }

  @Command(
      name = "erase",
      description = "Erase a staff id. Entries and roles stay; nothing leads to the person.",
      mixinStandardHelpOptions = true)
  int erase(@Mixin RecordOption option, @Parameters(paramLabel = "STAFF-ID") String staff) {
    Keeping.Erasure erasure = option.with(record -> record.keeping().erase(staff, option.by()));
    if (!erasure.held().isEmpty()) {
      err().println("not erased: a legal hold covers " + String.join(", ", erasure.held()));
      err().flush();
      return Commands.FOUND;
    }
    if (!erasure.known()) {
      err().println("the record has no such staff id");
      err().flush();
      return Commands.FOUND;
    }
    out().println("erased from " + erasure.entries() + " entries; backups still have it");
    out().flush();
    return Commands.WELL;
  }

  @Command(
      name = "retain",
      description = "Remove what is over its time, but for legal holds.",
      mixinStandardHelpOptions = true)
  int retain(
      @Mixin RecordOption option,
      @Option(
              names = "--period",
              paramLabel = "PERIOD",
              description = "How long things are kept (default: $RECORD_RETENTION or P7Y).")
          @Nullable String period) {
    String kept = period != null ? period : System.getenv("RECORD_RETENTION");
    Keeping.Retained retained = option.with(kept, record -> record.keeping().retain(option.by()));
    out()
        .println(
            retained.decisions()
                + " decisions last touched before "
                + retained.before()
                + " removed, "
                + retained.looks()
                + " looks at the log, "
                + retained.entries()
                + " entries emptied");
    if (!retained.held().isEmpty()) {
      out().println("held: " + String.join(", ", retained.held()));
    }
    out().flush();
    return Commands.WELL;
  }

  @Command(
      name = "hold",
      description = "Place a legal hold on a decision and its incident.",
      mixinStandardHelpOptions = true)
  int hold(
      @Mixin RecordOption option,
      @Parameters(paramLabel = "REFERENCE") String reference,
      @Option(names = "--reason", paramLabel = "WORDS", required = true, description = "Why.")
          String reason) {
    option.with(record -> record.hold(reference, option.by(), reason));
    out().println(reference + " is held");
    out().flush();
    return Commands.WELL;
  }

  @Command(name = "release", description = "End a legal hold.", mixinStandardHelpOptions = true)
  int release(
      @Mixin RecordOption option,
      @Parameters(paramLabel = "REFERENCE") String reference,
      @Option(names = "--reason", paramLabel = "WORDS", required = true, description = "Why.")
          String reason) {
    option.with(record -> record.release(reference, option.by(), reason));
    out().println(reference + " is released");
    out().flush();
    return Commands.WELL;
  }
}
