package org.guideonapage.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guideonapage.record.TheRecord.AUDITOR;
import static org.guideonapage.record.TheRecord.HANDLER;
import static org.guideonapage.record.TheRecord.keep;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A backup goes from either database into either. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the build fetches PostgreSQL for Linux only")
class MoveTest {
  @TempDir Path folder;
  private final TheRecord.Turned clock = new TheRecord.Turned();

  @Test
  void a_record_moves_from_a_file_to_postgres_and_back_with_its_chain() {
    Path first = folder.resolve("first-backup.db");
    Path second = folder.resolve("second-backup.db");
    String removed;
    String kept;
    String answer;
    try (DecisionRecord file =
        new DecisionRecord(RecordSettings.inFile(folder.resolve("file.db")), clock)) {
      removed = keep(file).reference();
      clock.now = clock.now.plus(Duration.ofDays(365 * 8));
      kept = keep(file).reference();
      file.decided(kept, HANDLER, Event.Decided.followed());
      answer = file.find(kept).orElseThrow().answer();
      file.keeping().retain(AUDITOR);
      new Backup(file).write(first);
    }

    try (DecisionRecord postgres =
        new DecisionRecord(
            RecordSettings.inDatabase(
                Postgres.newDatabase(), "postgres", null, folder.resolve("anchor")),
            clock)) {
      new Backup(postgres).restore(first, AUDITOR);
      assertThat(postgres.verify(null).faults()).isEmpty();
      assertThat(postgres.find(kept).orElseThrow().answer()).isEqualTo(answer);
      assertThat(postgres.find(removed)).isEmpty();
      keep(postgres);
      assertThatThrownBy(() -> new Backup(postgres).restore(first, AUDITOR))
          .isInstanceOf(Backup.BackupRefused.class)
          .hasMessageContaining("not empty");
      new Backup(postgres).write(second);
    }

    try (DecisionRecord back =
        new DecisionRecord(RecordSettings.inFile(folder.resolve("back.db")), clock)) {
      new Backup(back).restore(second, AUDITOR);
      Recorded found = back.find(kept).orElseThrow();
      assertThat(found.answer()).isEqualTo(answer);
      assertThat(found.by()).isEqualTo(HANDLER);
      assertThat(back.verify(null).faults()).isEmpty();
      assertThat(back.verify(null).entries()).isEqualTo(7);
      assertThat(new Replay(back).of(kept).same()).isTrue();
    }
  }
}
