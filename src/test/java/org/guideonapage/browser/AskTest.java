package org.guideonapage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class AskTest extends BrowserTest {
  @Test
  void the_form_opens_with_eight_questions_and_no_answer() {
    Page page = page();

    page.navigate("/ask");

    assertThat(page.locator("[data-row]").count()).isEqualTo(8);
    assertThat(page.locator("#band-status").innerText()).contains("No answer yet");
  }
}
