package org.guideonapage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.guideonapage.TheRules;
import org.guideonapage.rulebook.Guide;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every guide for every reader, printed. The files stay in target/guides to be looked at. */
class GuidesInPrintTest extends BrowserTest {
  private static final double SMALLEST_POINTS = 10;
  private static final double ROUNDING = 0.05;
  private static final int WORDS_IN_TWO_MINUTES = 385;
  private static final int MOST_WORDS_IN_A_LINE = 25;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  static Set<String> guides() {
    return TheRules.rulebook().guides().keySet();
  }

  @ParameterizedTest
  @MethodSource("guides")
  void a_guide_for_each_reader_is_one_page_that_can_be_read(String id) throws IOException {
    Page page = page();
    for (Sheet.Audience reader : Sheet.Audience.values()) {
      page.navigate("/guides/" + id + "/" + reader.address());
      canBeRead(page, id, reader);
    }
  }

  private static void canBeRead(Page page, String id, Sheet.Audience reader) throws IOException {
    Rulebook rulebook = TheRules.rulebook();
    Guide guide = rulebook.guide(id).orElseThrow();
    Sheet.Side side = rulebook.sheet(id).orElseThrow().side(reader);

    Printed printed = print(page, guide.number() + "-" + reader.address());

    assertThat(printed.pages).as("%s for %s", id, reader).isEqualTo(1);
    assertThat(printed.smallest)
        .as("%s for %s", id, reader)
        .isGreaterThanOrEqualTo(SMALLEST_POINTS - ROUNDING);
    assertThat(printed.text).contains(guide.title()).contains(reader.label()).doesNotContain("://");
    assertThat(side.decide()).as("%s for %s", id, reader).isNotEmpty();
    assertThat(side.decide())
        .allSatisfy(rule -> assertThat(printed.text).contains("[" + rule + "]"));
    assertThat(side.powers()).allSatisfy(power -> assertThat(printed.text).contains(power));
    assertThat(wordsOf(page, ".gp-sheet__stop, .gp-sheet__body").stream().mapToInt(n -> n).sum())
        .as("words read aloud in %s for %s", id, reader)
        .isLessThanOrEqualTo(WORDS_IN_TWO_MINUTES);
    assertThat(wordsOf(page, ".gp-sheet li"))
        .as("words in a line of %s for %s", id, reader)
        .allSatisfy(words -> assertThat(words).isLessThanOrEqualTo(MOST_WORDS_IN_A_LINE));
  }

  @Test
  void the_abbreviations_are_one_page() throws IOException {
    Page page = page();
    page.navigate("/guides/abbreviations");

    Printed printed = print(page, "0-abbreviations");

    assertThat(printed.pages).isEqualTo(1);
    assertThat(TheRules.rulebook().abbreviations().values())
        .allSatisfy(words -> assertThat(printed.text).contains(words));
  }

  @Test
  void the_pack_of_a_reader_has_one_page_for_each_guide_and_one_for_the_abbreviations()
      throws IOException {
    Page page = page();
    page.navigate("/guides/all/officers");

    assertThat(print(page, "all-officers").pages)
        .isEqualTo(TheRules.rulebook().guides().size() + 1);
  }

  @Test
  void the_paper_form_is_one_page() throws IOException {
    Page page = page();
    page.navigate("/guides/form");

    Printed printed = print(page, "form");

    assertThat(printed.pages).isEqualTo(1);
    assertThat(printed.smallest).isGreaterThanOrEqualTo(SMALLEST_POINTS - ROUNDING);
  }

  /** Words of each element, ids of rules left out: nobody reads them aloud. */
  private static List<Integer> wordsOf(Page page, String elements) {
    Object texts =
        page.locator(elements)
            .evaluateAll(
                "all => all.map(e => { const c = e.cloneNode(true);"
                    + " c.querySelectorAll('.gp-id').forEach(i => i.remove());"
                    + " return c.textContent.trim(); })");
    return ((List<?>) texts)
        .stream()
            .map(String::valueOf)
            .map(text -> text.isEmpty() ? 0 : SPACE.split(text).length)
            .toList();
  }

  /** What came out of the printer. */
  private record Printed(int pages, double smallest, String text) {}

  private static Printed print(Page page, String name) throws IOException {
    byte[] pdf =
        page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(false));
    Path file = Path.of("target", "guides", name + ".pdf");
    Files.createDirectories(file.getParent());
    Files.write(file, pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Sizes sizes = new Sizes();
      String text = SPACE.matcher(sizes.getText(document)).replaceAll(" ");
      return new Printed(document.getNumberOfPages(), sizes.smallest, text);
    }
  }

  /** Reads the text and keeps the size of the smallest letter. */
  private static final class Sizes extends PDFTextStripper {
    private double smallest = Double.MAX_VALUE;

    @Override
    protected void processTextPosition(TextPosition text) {
      if (!text.getUnicode().isBlank()) {
        smallest = Math.min(smallest, text.getYScale());
      }
      super.processTextPosition(text);
    }
  }
}
