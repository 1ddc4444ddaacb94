package org.guideonapage.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.guideonapage.rulebook.RuleFolder;

/**
 * Writes decisions to a folder for somebody outside: the answer's exact bytes, everything that
 * followed, a text to read, the rules of that day, the hashes, and how to check them with nothing
 * but a SHA-256 program. Staff are named by role only. That it was written is recorded.
 */
public final class Bundle {
  private final DecisionRecord record;
  private final Function<Recorded, String> text;
  private final Map<String, String> hashes = new TreeMap<>();

  /**
   * Bundles from a record.
   *
   * @param text makes the readable text of a decision
   */
  public Bundle(DecisionRecord record, Function<Recorded, String> text) {
    this.record = record;
    this.text = text;
  }

  /**
   * Writes a bundle into an empty or new folder.
   *
   * @param why the reason, at most 120 characters without details about a person
   * @throws NoSuchDecision when one is not in the record
   * @throws UncheckedIOException when the folder is not empty or cannot be written
   */
  public void write(Path folder, List<String> references, By by, String why) {
    List<Recorded> all =
        references.stream()
            .distinct()
            .map(reference -> record.find(reference).orElseThrow(NoSuchDecision::new))
            .toList();
    Event.Accessed accessed = new Event.Accessed(Event.Access.BUNDLED, why);
    Verification verification = record.verify(null);
    try {
      Files.createDirectories(folder);
      try (var there = Files.list(folder)) {
        if (there.findAny().isPresent()) {
          throw new UncheckedIOException(new IOException(folder + " is not empty"));
        }
      }
      Set<String> versions = new LinkedHashSet<>();
      for (Recorded one : all) {
        decision(folder.resolve(one.reference()), folder, one);
        versions.add(one.rulesVersion());
        record.accessed(one.reference(), by, accessed);
      }
      for (String version : versions) {
        rules(folder, version);
      }
      put(folder, "HOW-TO-VERIFY.txt", howTo(verification).getBytes(StandardCharsets.UTF_8));
      StringBuilder sums = new StringBuilder();
      hashes.forEach((name, hash) -> sums.append(hash).append("  ").append(name).append('\n'));
      Files.writeString(folder.resolve("SHA256SUMS"), sums.toString(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the bundle could not be written: " + e.getMessage(), e);
    }
  }

  private void decision(Path own, Path folder, Recorded one) throws IOException {
    Files.createDirectories(own);
    String name = one.reference() + "/";
    put(folder, name + "answer.json", one.answer().getBytes(StandardCharsets.UTF_8));
    put(folder, name + "decision.txt", text.apply(one).getBytes(StandardCharsets.UTF_8));
    List<Rows.Row> rows = record.store().read(client -> new Rows(client).about(one.reference()));
    for (Rows.Row row : rows) {
      String entry = name + "entry-" + row.sequence;
      put(folder, entry + ".header", row.header());
      if (row.salt != null) {
        put(folder, entry + ".salt", row.salt);
        put(folder, entry + ".json", row.content().orElseThrow());
      }
    }
  }

  private void rules(Path folder, String version) throws IOException {
    RuleFolder rules =
        record.rules(version).orElseThrow(() -> new IOException("no rules " + version));
    for (Map.Entry<String, String> file : rules.texts().entrySet()) {
      put(
          folder,
          "rules-" + version.substring(0, 12) + "/" + file.getKey(),
          file.getValue().getBytes(StandardCharsets.UTF_8));
    }
  }

  private void put(Path folder, String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
    Files.write(file, bytes);
    hashes.put(name, HexFormat.of().formatHex(Hashing.hash(bytes)));
  }

  private static String howTo(Verification verification) {
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
    lines.add("");
    lines.add("When this was written the record had " + verification.entries() + " entries.");
    lines.add(
        verification.holds()
            ? "Its whole chain was walked and holds."
            : "ITS CHAIN DOES NOT HOLD: " + String.join("; ", verification.faults()));
    lines.add("Last entry: " + verification.head());
    lines.add("Staff are shown by role. A key such as s-... stands for one member of staff.");
    lines.add("");
    return String.join("\n", lines);
  }
}
