package org.guideonapage.record;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guideonapage.rulebook.RuleFolder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rule text of every recorded version, kept once. */
final class Packs {
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  /** Keeps a text unless it is there. */
  void keep(JdbcClient client, RuleFolder text) {
    String version = text.checksum();
    if (known.contains(version)) {
      return;
    }
    boolean there =
        client
                .sql("SELECT count(*) FROM pack WHERE version = :version")
                .param("version", version)
                .query(Integer.class)
                .single()
            > 0;
    if (!there) {
      client
          .sql("INSERT INTO pack (version, texts) VALUES (:version, :texts)")
          .param("version", version)
          .param("texts", Hashing.squeezed(Json.sorted(text.texts())))
          .update();
    }
  }

  /** A text is known to be there once the writing that kept it is done. */
  void kept(RuleFolder text) {
    known.add(text.checksum());
  }

  /** Forgets what is known, as after the record was replaced. */
  void forget() {
    known.clear();
  }

  static List<String> versions(JdbcClient client) {
    return client.sql("SELECT version FROM pack ORDER BY version").query(String.class).list();
  }

  /**
   * The text of a version.
   *
   * @throws IOException when it was changed
   */
  static Optional<RuleFolder> read(JdbcClient client, String version) throws IOException {
    Optional<byte[]> texts =
        client
            .sql("SELECT texts FROM pack WHERE version = :version")
            .param("version", version)
            .query((row, i) -> row.getBytes(1))
            .optional();
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> byPath = new LinkedHashMap<>();
    try {
      Json.members(Hashing.unsqueezed(texts.get()))
          .forEach((path, text) -> byPath.put(path, String.valueOf(text)));
    } catch (tools.jackson.core.JacksonException e) {
      throw new IOException("the rules " + version + " were changed", e);
    }
    RuleFolder folder = RuleFolder.of(byPath);
    if (!folder.checksum().equals(version)) {
      throw new IOException("the rules " + version + " were changed");
    }
    return Optional.of(folder);
  }
}
