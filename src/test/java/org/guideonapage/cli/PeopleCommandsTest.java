package org.guideonapage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

class PeopleCommandsTest {
  @TempDir Path folder;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  private int run(String... arguments) {
    out = new StringWriter();
    err = new StringWriter();
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--file";
    all[arguments.length + 1] = folder.resolve("people.db").toString();
    return Commands.run(all, it -> {}, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  @Test
  void a_token_is_printed_once_listed_without_its_text_and_revoked() {
    int made =
        run("token", "create", "--name", "desk", "--scope", "decide", "--scope", "record:write");
    String token = out.toString().strip();

    assertThat(made).isZero();
    assertThat(token).matches("gop_[0-9A-F]{10}_[A-Za-z0-9_-]{43}");
    assertThat(err.toString()).contains("it is not shown again");
    String id = "T-" + token.substring(4, 14);
    assertThat(run("token", "list")).isZero();
    assertThat(out.toString())
        .contains(id, "decide record:write", "desk", "until")
        .doesNotContain(token.substring(15));
    assertThat(run("token", "revoke", id)).isZero();
    run("token", "list");
    assertThat(out.toString()).contains("not in use");
    assertThat(run("token", "revoke", id)).isEqualTo(Commands.MISUSED);
  }

  @Test
  void a_scope_that_is_none_and_a_person_s_name_are_refused() {
    assertThat(run("token", "create", "--name", "desk", "--scope", "all"))
        .isEqualTo(Commands.MISUSED);
    assertThat(err.toString()).contains("expected one of [decide");
    assertThat(run("token", "create", "--name", "Mr Smith", "--scope", "decide"))
        .isEqualTo(Commands.MISUSED);
  }

  @Test
  void an_account_that_is_not_there_is_said_not_to_be() {
    assertThat(run("people", "list")).isZero();
    assertThat(run("people", "reset", "admin")).isEqualTo(Commands.MISUSED);
    assertThat(err.toString()).contains("found no account admin");
  }

  /** Commands keep quiet; other tests of the same run read the log. */
  @AfterAll
  static void speakAgain() {
    LoggingSystem.get(PeopleCommandsTest.class.getClassLoader()).setLogLevel("ROOT", LogLevel.INFO);
  }
}
