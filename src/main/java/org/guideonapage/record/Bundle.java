package org.guideonapage.record;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.RuleFolder;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.RulebookReader;

/**
 * Writes decisions for somebody outside: the answer's exact bytes, everything that followed, a text
 * to read, the guide's printed page, the rules of that day, the hashes, and how to check them with
 * nothing but a SHA-256 program. Staff are named by role only. That it was written is recorded.
 */
public final class Bundle {
  private final DecisionRecord record;
  private final Paper paper;
  private final Map<String, Rulebook> rulebooks = new HashMap<>();
  private final Map<String, String> hashes = new TreeMap<>();

  /** Prints the guide that answered, by the rules of that day, as PDF. */
  public interface Paper {
    /**
     * The file; empty when these rules cannot print it.
     *
     * @param asAt the moment the decision was judged at
     */
    Optional<byte[]> pdf(Rulebook rulebook, String guide, ZonedDateTime asAt);
  }

  /** Where files go. */
  private interface Sink {
    void put(String name, byte[] bytes) throws IOException;
  }

  /** Bundles from a record. One is written by each. */
  public Bundle(DecisionRecord record, Paper paper) {
    this.record = record;
    this.paper = paper;
  }

  /**
   * Writes a bundle into an empty or new folder, and walks the whole chain for it.
   *
   * @param why the reason, at most 120 characters without details about a person
   * @throws NoSuchDecision when one is not in the record
   * @throws UncheckedIOException when the folder is not empty or cannot be written
   */
  public void write(Path folder, List<String> references, By by, String why) {
    references.forEach(this::found);
    Event.Accessed accessed = accessed(why);
    Verification verification = record.verify(null);
    try {
      Files.createDirectories(folder);
      try (var there = Files.list(folder)) {
        if (there.findAny().isPresent()) {
          throw new UncheckedIOException(new IOException(folder + " is not empty"));
        }
      }
      write(
          (name, bytes) -> {
            Path file = folder.resolve(name);
            Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
            Files.write(file, bytes);
          },
          references,
          by,
          accessed,
          List.of(
              "When this was written the record had " + verification.entries() + " entries.",
              verification.holds()
                  ? "Its whole chain was walked and holds."
                  : "ITS CHAIN DOES NOT HOLD: " + String.join("; ", verification.faults()),
              "Last entry: " + verification.head()));
    } catch (IOException e) {
      throw new UncheckedIOException("the bundle could not be written: " + e.getMessage(), e);
    }
  }

  /** A reason as it is recorded with every decision of the bundle. */
  public static Event.Accessed accessed(String why) {
    return new Event.Accessed(Event.Access.BUNDLED, Event.Typed.needed(why));
  }

  /**
   * Writes a bundle as one zip file, decision by decision. The chain is not walked: what is known
   * of it is said instead. A file that broke off has no SHA256SUMS.
   *
   * @param references read once; may be many
   * @param chain what is known of the chain
   */
  public void write(
      OutputStream out,
      Iterable<String> references,
      By by,
      Event.Accessed accessed,
      List<String> chain) {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      write(
          (name, bytes) -> {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
            zip.closeEntry();
          },
          references,
          by,
          accessed,
          chain);
    } catch (IOException e) {
      throw new UncheckedIOException("the bundle could not be written: " + e.getMessage(), e);
    }
  }

  private void write(
      Sink sink, Iterable<String> references, By by, Event.Accessed accessed, List<String> chain)
      throws IOException {
    Set<String> done = new LinkedHashSet<>();
    Set<String> versions = new LinkedHashSet<>();
    for (String reference : references) {
      if (done.add(reference)) {
        Recorded one = found(reference);
        record.accessed(reference, by, accessed);
        decision(sink, one);
        versions.add(one.rulesVersion());
      }
    }
    for (String version : versions) {
      rules(sink, version);
    }
    put(sink, "HOW-TO-VERIFY.txt", howTo(chain));
    StringBuilder sums = new StringBuilder();
    hashes.forEach((name, hash) -> sums.append(hash).append("  ").append(name).append('\n'));
    sink.put("SHA256SUMS", sums.toString().getBytes(StandardCharsets.UTF_8));
  }

  private Recorded found(String reference) {
    return record.find(reference).orElseThrow(NoSuchDecision::new);
  }

  private void decision(Sink sink, Recorded one) throws IOException {
    String name = one.reference() + "/";
    Rulebook rulebook = rulebook(one.rulesVersion());
    put(sink, name + "answer.json", one.answer());
    put(sink, name + "decision.txt", new RecordedPage(rulebook).of(one));
    ZonedDateTime asAt =
        OffsetDateTime.parse(one.question().asAt()).atZoneSameInstant(LondonTime.LONDON);
    Optional<byte[]> guide = paper.pdf(rulebook, one.guide(), asAt);
    if (guide.isPresent()) {
      put(sink, name + "guide.pdf", guide.get());
    }
    List<Rows.Row> rows = record.store().read(client -> new Rows(client).about(one.reference()));
    for (Rows.Row row : rows) {
      String entry = name + "entry-" + row.sequence;
      put(sink, entry + ".header", row.header());
      if (row.salt != null) {
        put(sink, entry + ".salt", row.salt);
        put(sink, entry + ".json", row.content().orElseThrow());
      }
    }
  }

  private Rulebook rulebook(String version) {
    return rulebooks.computeIfAbsent(
        version,
        v ->
            RulebookReader.read(
                record
                    .rules(v)
                    .orElseThrow(
                        () -> new UncheckedIOException(new IOException("no rules " + v)))));
  }

  private void rules(Sink sink, String version) throws IOException {
    RuleFolder rules = rulebook(version).text();
    for (Map.Entry<String, String> file : rules.texts().entrySet()) {
      put(sink, "rules-" + version.substring(0, 12) + "/" + file.getKey(), file.getValue());
    }
  }

  private void put(Sink sink, String name, String text) throws IOException {
    put(sink, name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void put(Sink sink, String name, byte[] bytes) throws IOException {
    sink.put(name, bytes);
    hashes.put(name, HexFormat.of().formatHex(Hashing.hash(bytes)));
  }

  private static String howTo(List<String> chain) {
    List<String> lines = new ArrayList<>();
    lines.add("How to verify this bundle");
    lines.add("");
    lines.add("1. No file was changed since the bundle was written:");
    lines.add("     sha256sum -c SHA256SUMS");
    lines.add("2. A content is the one that was recorded. These two are the same 64 characters:");
    lines.add("     cat entry-N.salt entry-N.json | sha256sum");
    lines.add("     sed -n 6p entry-N.header");
    lines.add("3. An entry stands in the chain: the SHA-256 of entry-N.header is the last line of");
    lines.add("   the header of entry N+1, in this bundle or in the record. Lines of a header:");
    lines.add("   format, number, time, kind, decision, content (see 2), SHA-256 of entry N-1.");
    lines.add("4. answer.json is the member \"answer\" in the first entry of its folder.");
    lines.add("5. The answer follows from the facts: with the record, record replay REFERENCE.");
    lines.add("   The rules of that day are in the folder rules-...; the version in the answer is");
    lines.add("   the SHA-256 over all of them: path, a zero byte, text, a zero byte, sorted.");
    lines.add("6. guide.pdf is the page of the guide that answered, written from those rules for");
    lines.add("   the day of the decision. Written again it has the same bytes.");
    lines.add("");
    lines.addAll(chain);
    lines.add("Staff are shown by role. A key such as s-... stands for one member of staff.");
    lines.add("");
    return String.join("\n", lines);
  }
}
