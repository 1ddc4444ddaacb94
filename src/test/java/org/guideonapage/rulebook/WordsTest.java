package org.guideonapage.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Names in a line give way to what stands for them. */
@Tag("small")
class WordsTest {
  private static String filled(String line) {
    return Words.filled(line, name -> "the " + name);
  }

  @Test
  void each_name_is_replaced_and_nothing_else() {
    assertThat(filled("Ring {trust}, then {hospital} twice."))
        .isEqualTo("Ring the trust, then the hospital twice.");
    assertThat(filled("No name here.")).isEqualTo("No name here.");
    assertThat(filled("")).isEmpty();
  }

  @Test
  void what_begins_a_sentence_begins_with_a_capital() {
    assertThat(filled("{trust} goes. {hospital} waits, e.g.{ward}."))
        .isEqualTo("The trust goes. The hospital waits, e.g.the ward.");
    assertThat(filled(" {trust} goes")).isEqualTo(" the trust goes");
    assertThat(Words.filled("{nothing} goes", name -> "")).isEqualTo(" goes");
  }

  @Test
  void a_brace_that_does_not_close_stays() {
    assertThat(filled("{trust} and {hospital")).isEqualTo("The trust and {hospital");
    assertThat(filled("{trust")).isEqualTo("{trust");
  }

  @Test
  void what_stands_for_a_name_is_not_read_again() {
    assertThat(Words.filled("Ring {a} and {b}", name -> "{" + name + "} $1 \\"))
        .isEqualTo("Ring {a} $1 \\ and {b} $1 \\");
  }
}
