package org.guideonapage.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * The text of a rules folder, read once and whole, as untrusted input: only plain files of known
 * kinds, of bounded size and number, in UTF-8, inside the folder; no links. Nothing is parsed here.
 */
public final class RuleFolder {
  static final int MOST_FILES = 400;
  static final int MOST_BYTES_A_FILE = 1 << 20;
  static final int MOST_BYTES = 16 << 20;
  static final int DEEPEST = 4;

  /** The force read when none is named. */
  public static final String DEFAULT_FORCE = "west-midlands";

  /** Folder of the forces' folders. */
  static final String FORCES = "forces/";

  static {
    CompletableFuture.runAsync(RulebookReader::ready);
  }

  private final Map<String, String> everyText;
  private final Map<String, String> textByPath;
  private final String force;
  private final String checksum;

  private RuleFolder(Map<String, String> everyText, String force) {
    this.everyText = java.util.Collections.unmodifiableMap(new TreeMap<>(everyText));
    this.force = force;
    Map<String, String> read = new TreeMap<>(everyText);
    read.keySet().removeIf(path -> isOfAnother(path, force));
    this.textByPath = java.util.Collections.unmodifiableMap(read);
    this.checksum = checksum(textByPath);
  }

  private static boolean isOfAnother(String path, String force) {
    return path.startsWith(FORCES)
        && path.indexOf('/', FORCES.length()) > 0
        && !path.startsWith(FORCES + force + "/");
  }

  /**
   * Reads a folder for the default force.
   *
   * @throws BrokenRulebook when something in it may not be read
   */
  public static RuleFolder read(Path folder) {
    return read(folder, DEFAULT_FORCE);
  }

  /**
   * Reads a folder for one force. What other forces say is held apart and counts for nothing.
   *
   * @throws BrokenRulebook when something in it may not be read
   */
  public static RuleFolder read(Path folder, String force) {
    List<Fault> faults = new ArrayList<>();
    Map<String, String> texts = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      throw new BrokenRulebook(
          List.of(Fault.of(folder.toString(), 0, "no folder", "the rules folder")));
    }
    try {
      Path root = folder.toRealPath();
      Files.walkFileTree(root, new Visitor(root, texts, faults));
    } catch (IOException e) {
      throw new UncheckedIOException("the rules folder " + folder + " cannot be read", e);
    }
    if (!faults.isEmpty()) {
      throw new BrokenRulebook(faults);
    }
    return new RuleFolder(texts, force);
  }

  /** A folder made of texts by path, for tests and drafts. */
  public static RuleFolder of(Map<String, String> textByPath) {
    return new RuleFolder(textByPath, DEFAULT_FORCE);
  }

  /** The same folder read for another force. */
  public RuleFolder forForce(String another) {
    return new RuleFolder(everyText, another);
  }

  /** The force it is read for. */
  public String force() {
    return force;
  }

  /** Every force that has a folder. */
  public List<String> forces() {
    return everyText.keySet().stream()
        .filter(path -> path.startsWith(FORCES) && path.indexOf('/', FORCES.length()) > 0)
        .map(path -> path.substring(FORCES.length(), path.indexOf('/', FORCES.length())))
        .distinct()
        .toList();
  }

  /** Text by path inside the folder, those of other forces left out; sorted. */
  public Map<String, String> texts() {
    return textByPath;
  }

  /**
   * SHA-256 over paths and texts, the force's included, in hexadecimal: the version of the rules.
   */
  public String checksum() {
    return checksum;
  }

  /** The same folder with one file put in or replaced. */
  public RuleFolder with(String path, String text) {
    Map<String, String> more = new TreeMap<>(everyText);
    more.put(path, text);
    return new RuleFolder(more, force);
  }

  private static String checksum(Map<String, String> texts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      texts.forEach(
          (path, text) -> {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Map<String, String> texts;
    private final List<Fault> faults;
    private long bytes;

    Visitor(Path root, Map<String, String> texts, List<Fault> faults) {
      this.root = root;
      this.texts = texts;
      this.faults = faults;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      if (root.relativize(dir).getNameCount() > DEEPEST) {
        faults.add(
            Fault.of(name(dir), 0, "a folder nested too deeply", "at most " + DEEPEST + " levels"));
        return FileVisitResult.SKIP_SUBTREE;
      }
      boolean hidden = !dir.equals(root) && name(dir).startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      String name = name(file);
      String last = java.util.Objects.requireNonNull(file.getFileName()).toString();
      if (last.startsWith(".") || last.endsWith("~")) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isSymbolicLink() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        faults.add(
            Fault.of(name, 0, "a link or special file", "a plain file inside the rules folder"));
      } else if (!last.endsWith(".dslr") && !last.endsWith(".yaml")) {
        faults.add(Fault.of(name, 0, "a file of another kind", "only .dslr and .yaml files"));
      } else if (attributes.size() > MOST_BYTES_A_FILE) {
        faults.add(Fault.of(name, 0, attributes.size() + " bytes", "at most " + MOST_BYTES_A_FILE));
      } else if (texts.size() >= MOST_FILES || bytes + attributes.size() > MOST_BYTES) {
        faults.add(
            Fault.of(
                name,
                0,
                "too many files or bytes",
                MOST_FILES + " files, " + MOST_BYTES + " bytes in all"));
        return FileVisitResult.TERMINATE;
      } else {
        bytes += attributes.size();
        readText(file, name);
      }
      return FileVisitResult.CONTINUE;
    }

    private void readText(Path file, String name) throws IOException {
      try {
        String text =
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                .toString();
        texts.put(name, text);
      } catch (CharacterCodingException e) {
        faults.add(Fault.of(name, 0, "bytes that are not UTF-8", "a UTF-8 text"));
      }
    }

    private String name(Path path) {
      return root.relativize(path).toString().replace('\\', '/');
    }
  }
}
