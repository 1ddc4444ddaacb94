package org.guideonapage.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills writers of one record, as {@code kill -9} does, at any moment of their writing. Several
 * write at once; each begins anew with whatever the one before left behind.
 */
class KillTest {
  private static final int KILLS = 200;
  private static final int AT_ONCE = 6;
  private static final Random RANDOM = new Random(136);

  @TempDir Path folder;
  private final Queue<String> said = new ConcurrentLinkedQueue<>();
  private final List<Thread> readers = new ArrayList<>();

  @Test
  void whatever_was_said_to_be_kept_is_there_after_two_hundred_kills() throws Exception {
    Path file = folder.resolve("record.db");
    Path answer = folder.resolve("answer.json");
    Question question = TheRecord.question(TheRecord.CALM);
    Files.writeString(answer, Json.answer(TheRecord.answer(question)));
    try (DecisionRecord record =
        new DecisionRecord(RecordSettings.inFile(file), Clock.systemUTC())) {
      TheRecord.keep(record);
    }

    int whileWriting = 0;
    List<Running> running = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      while (running.size() < AT_ONCE) {
        running.add(start(file, answer, running.size()));
      }
      Running next = running.remove(0);
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
      int before = next.said().size();
      while (next.said().size() == before && System.nanoTime() < end) {
        Thread.sleep(1);
      }
      TimeUnit.MICROSECONDS.sleep(RANDOM.nextInt(6000));
      next.process().destroyForcibly().waitFor();
      whileWriting += next.said().isEmpty() ? 0 : 1;
    }
    for (Running last : running) {
      last.process().destroyForcibly().waitFor();
    }
    for (Thread reader : readers) {
      reader.join();
    }

    assertThat(whileWriting).isEqualTo(KILLS);
    try (DecisionRecord record =
        new DecisionRecord(RecordSettings.inFile(file), Clock.systemUTC())) {
      Verification verification = record.verify(null);
      assertThat(verification.faults()).isEmpty();
      assertThat(verification.entries()).isGreaterThan(said.size());
      for (String line : said) {
        String[] parts = line.split(" ");
        if (Reference.isOne(parts[0])) {
          Recorded found = record.find(parts[0]).orElseThrow();
          assertThat(String.valueOf(found.answer().hashCode())).isEqualTo(parts[1]);
        } else {
          assertThat(hash(record, Long.parseLong(parts[0]))).isEqualTo(parts[1]);
        }
      }
      TheRecord.keep(record);
      assertThat(record.verify(null).faults()).isEmpty();
      System.out.println(
          KILLS + " kills, " + said.size() + " entries said to be kept, " + verification.entries() + " there");
    }
  }

  private static String hash(DecisionRecord record, long sequence) {
    return record
        .store()
        .read(
            client ->
                client
                    .sql(Rows.SELECT + "WHERE e.seq = :seq")
                    .param("seq", sequence)
                    .query((row, i) -> new Rows.Row(row).head().hash())
                    .single());
  }

  private record Running(Process process, Queue<String> said) {}

  private Running start(Path file, Path answer, int number) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                file.toString(),
                answer.toString(),
                "handler-" + number)
            .redirectError(folder.resolve("errors").toFile())
            .start();
    Queue<String> own = new ConcurrentLinkedQueue<>();
    Thread reader =
        new Thread(
            () -> {
              try (BufferedReader lines =
                  new BufferedReader(
                      new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
                StringBuilder line = new StringBuilder();
                for (int c = lines.read(); c >= 0; c = lines.read()) {
                  if (c != '\n') {
                    line.append((char) c);
                    continue;
                  }
                  if (line.toString().matches("(\\d+ [0-9a-f]{64})|(D-\\d{8}-[A-Z] -?\\d+)")) {
                    own.add(line.toString());
                    said.add(line.toString());
                  }
                  line.setLength(0);
                }
              } catch (IOException e) {
                // Killed: what was said before counts.
              }
            });
    reader.start();
    readers.add(reader);
    return new Running(process, own);
  }
}
