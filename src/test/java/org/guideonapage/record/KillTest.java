package org.guideonapage.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.OSInfo;

/**
 * Kills writers of one record, as {@code kill -9} does, at any moment of their writing. Two write
 * at once while others get ready; each begins with whatever the one before left behind.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "kill -9 is a word of Unix")
class KillTest {
  private static final int KILLS = 200;
  private static final int AT_ONCE = 4;
  private static final int LONGEST_PAUSE_MICROS = 6000;
  private static final Pattern LIBRARIES =
      Pattern.compile(
          "(spring-(jdbc|core|tx|beans)|jackson-(core|databind|annotations)|sqlite-jdbc|slf4j-api"
              + "|jspecify|commons-logging|HikariCP|jakarta.validation-api|spring-boot|flyway-core"
              + "|spring-modulith-api)-\\d.*\\.jar");
  private static final int DECISIONS_ONE_IN = 4;
  private static final String FOREVER = "1000000";

  @TempDir Path folder;
  private final Random random = new Random(136);
  private final Queue<Head> said = new ConcurrentLinkedQueue<>();
  private final List<Thread> readers = new ArrayList<>();
  private List<String> command = List.of();
  private String first = "";

  /** One writer. What it said is read to the end even after it was killed. */
  private record Running(Process process, Queue<Head> said) {}

  @Test
  void whatever_was_said_to_be_kept_is_there_after_two_hundred_kills() throws Exception {
    RecordSettings settings = RecordSettings.inFile(folder.resolve("record.db"));
    try (DecisionRecord record = new DecisionRecord(settings, Clock.systemUTC())) {
      first = TheRecord.keep(record).reference();
    }
    prepare(settings);

    long begun = System.nanoTime();
    Deque<Running> running = new ArrayDeque<>();
    int whileWriting = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      while (running.size() < AT_ONCE) {
        running.addLast(
            start(settings, FOREVER, "true", random.nextInt(DECISIONS_ONE_IN) == 0 ? "-" : first));
      }
      Running next = running.removeFirst();
      go(next);
      go(running.getFirst());
      TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_PAUSE_MICROS));
      next.process().destroyForcibly().waitFor();
      whileWriting += next.said().isEmpty() ? 0 : 1;
    }
    for (Running last : running) {
      last.process().destroyForcibly().waitFor();
    }
    for (Thread reader : readers) {
      reader.join();
    }

    System.out.println(KILLS + " kills in " + (System.nanoTime() - begun) / 1_000_000 + " ms");
    assertThat(whileWriting).as(errors()).isEqualTo(KILLS);
    try (DecisionRecord record = new DecisionRecord(settings, Clock.systemUTC())) {
      Verification verification = record.verify(null);
      assertThat(verification.faults()).isEmpty();
      assertThat(said).hasSizeGreaterThanOrEqualTo(KILLS);
      assertThat(heads(record)).containsAll(said);
      TheRecord.keep(record);
      assertThat(record.verify(null).faults()).isEmpty();
      System.out.println(
          KILLS
              + " kills, "
              + said.size()
              + " entries said to be kept, "
              + verification.entries()
              + " in the record");
    }
  }

  /** Lets a writer go on that has begun. */
  private static void go(Running writer) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (writer.said().isEmpty() && writer.process().isAlive() && System.nanoTime() < end) {
      Thread.sleep(1);
    }
    try (var input = writer.process().getOutputStream()) {
      input.write('\n');
    } catch (IOException e) {
      // It goes already.
    }
  }

  private static List<Head> heads(DecisionRecord record) {
    return record
        .store()
        .read(client -> client.sql(Rows.SELECT).query((row, i) -> new Rows.Row(row).head()).list());
  }

  /** Makes writers that begin quickly: few jars, and their classes read once and for all. */
  private void prepare(RecordSettings settings) throws Exception {
    Path classes = folder.resolve("classes.jar");
    List<String> path = new ArrayList<>(List.of(classes.toString()));
    try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(classes))) {
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
        Path one = Path.of(entry);
        if (Files.isDirectory(one)) {
          pack(one, jar);
        } else if (LIBRARIES.matcher(String.valueOf(one.getFileName())).matches()) {
          path.add(entry);
        }
      }
    }
    Path library = folder.resolve("libsqlite.so");
    String packed = OSInfo.getNativeLibFolderPathForCurrentOS() + "/libsqlitejdbc.so";
    try (InputStream stream = OSInfo.class.getResourceAsStream("/org/sqlite/native/" + packed)) {
      Files.copy(stream, library);
    }
    Path archive = folder.resolve("classes.jsa");
    List<String> flags =
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx128m",
            "-XX:Tier3InvocationThreshold=2000",
            "-XX:Tier3MinInvocationThreshold=1000",
            "-XX:Tier3CompileThreshold=4000",
            "-Dorg.sqlite.lib.path=" + folder,
            "-Dorg.sqlite.lib.name=" + library.getFileName(),
            "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
            "-Dslf4j.internal.verbosity=ERROR",
            "-cp",
            String.join(File.pathSeparator, path),
            Writer.class.getName());
    command = java(flags, "-XX:ArchiveClassesAtExit=" + archive);
    assertThat(start(settings, "3", "false", "-").process().waitFor()).as(errors()).isZero();
    command = java(flags, "-XX:SharedArchiveFile=" + archive, "-Xshare:auto");
  }

  private static List<String> java(List<String> flags, String... more) {
    List<String> all = new ArrayList<>();
    all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    all.addAll(List.of(more));
    all.addAll(flags);
    return all;
  }

  private static void pack(Path classes, ZipOutputStream jar) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
        if (name.matches("org/guideonapage/(record|decision|incident|privacy|rulebook)/.*")) {
          jar.putNextEntry(new ZipEntry(name));
          Files.copy(file, jar);
        }
      }
    }
  }

  private Running start(RecordSettings settings, String... rounds) throws IOException {
    List<String> whole = new ArrayList<>(command);
    whole.addAll(
        List.of(
            settings.file().toString(),
            TheRecord.RULES.version(),
            "handler-" + random.nextInt(AT_ONCE)));
    whole.addAll(List.of(rounds));
    Process process =
        new ProcessBuilder(whole)
            .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("errors").toFile()))
            .start();
    Queue<Head> own = new ConcurrentLinkedQueue<>();
    Thread reader = new Thread(() -> listen(process, own));
    reader.start();
    readers.add(reader);
    return new Running(process, own);
  }

  /** A line that was cut off by the kill was not said. */
  private void listen(Process process, Queue<Head> own) {
    StringBuilder line = new StringBuilder();
    try (BufferedReader output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
      for (int c = output.read(); c >= 0; c = output.read()) {
        if (c != '\n') {
          line.append((char) c);
        } else {
          Anchor.parse(line.toString())
              .ifPresent(
                  head -> {
                    said.add(head);
                    own.add(head);
                  });
          line.setLength(0);
        }
      }
    } catch (IOException e) {
      // Killed. What it said before counts.
    }
  }

  private String errors() {
    try {
      Path errors = folder.resolve("errors");
      return Files.exists(errors) ? Files.readString(errors) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
