package org.guideonapage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.guideonapage.TheRules;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.Sheet;
import org.junit.jupiter.api.Test;

/** The page of a guide that goes with a recorded decision. */
class PrintedGuideTest {
  private static final Rulebook RULES = TheRules.rulebook();
  private static final ZonedDateTime AT = LondonTime.midday(TheRules.CHECKED_DAY);
  private static final String DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(TheRules.CHECKED_DAY);

  private final PrintedGuide printed = new PrintedGuide();

  @Test
  void each_guide_is_one_page_of_a4_that_says_what_the_guide_says() throws IOException {
    Files.createDirectories(Path.of("target", "guide-pdf"));
    for (String guide : RULES.guides().keySet()) {
      byte[] pdf = printed.pdf(RULES, guide, AT).orElseThrow();
      Files.write(Path.of("target", "guide-pdf", guide + ".pdf"), pdf);
      GuideSheet sheet =
          Sheets.sheet(RULES, TheRules.CHECKED_DAY, guide, Sheet.Audience.CONTACT).orElseThrow();

      try (PDDocument document = Loader.loadPDF(pdf)) {
        assertThat(document.getNumberOfPages()).as(guide).isEqualTo(1);
        assertThat(document.getPage(0).getMediaBox().getWidth())
            .isEqualTo(PDRectangle.A4.getWidth(), org.assertj.core.api.Assertions.within(1f));
        String text = plain(new PDFTextStripper().getText(document));
        assertThat(text)
            .as(guide)
            .contains(plain(sheet.guide().title()))
            .contains(plain(RULES.force().profile().marking() + "."))
            .contains(plain("rules " + RULES.version().substring(0, 12)))
            .contains(plain("Law checked to " + sheet.lawCheckedTo()))
            .contains(plain("As at " + DAY))
            .contains(plain(sheet.cites()));
        for (GuideSheet.Line line : sheet.stop()) {
          assertThat(text).contains(plain(line.words()), "[" + line.id() + "]");
        }
        for (GuideSheet.Group group : sheet.decide()) {
          for (GuideSheet.Decide row : group.rows()) {
            assertThat(text)
                .as(guide)
                .contains(plain(row.when()), plain(row.then()), "[" + row.id() + "]");
          }
        }
        for (List<GuideSheet.Line> lines : List.of(sheet.say(), sheet.write(), sheet.review())) {
          lines.forEach(line -> assertThat(text).as(guide).contains(plain(line.words())));
        }
        assertThat(smallest(document)).as(guide).isGreaterThanOrEqualTo(8.8f);
        assertThat(fontsAreIn(document.getPage(0).getResources())).as(guide).isTrue();
      }
    }
  }

  @Test
  void written_again_it_has_the_same_bytes() {
    String guide = RULES.guides().keySet().iterator().next();

    byte[] first = printed.pdf(RULES, guide, AT).orElseThrow();

    assertThat(new PrintedGuide().pdf(RULES, guide, AT.plusHours(2))).hasValue(first);
    assertThat(new String(first, StandardCharsets.ISO_8859_1))
        .contains("/CreationDate (D:" + TheRules.CHECKED_DAY.toString().replace("-", ""))
        .doesNotContain(System.getProperty("user.name") + "/");
    assertThat(printed.pdf(RULES, "no-such-guide", AT)).isEmpty();
  }

  /** Words alone: a page breaks lines where it must. */
  private static String plain(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static float smallest(PDDocument document) throws IOException {
    float[] smallest = {Float.MAX_VALUE};
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition position) {
            if (!position.getUnicode().isBlank()) {
              smallest[0] = Math.min(smallest[0], position.getFontSizeInPt());
            }
          }
        };
    stripper.writeText(
        document, new OutputStreamWriter(new ByteArrayOutputStream(), StandardCharsets.UTF_8));
    return smallest[0];
  }

  private static boolean fontsAreIn(PDResources resources) {
    return StreamSupport.stream(resources.getFontNames().spliterator(), false)
        .map((COSName name) -> embedded(resources, name))
        .reduce(true, Boolean::logicalAnd);
  }

  private static boolean embedded(PDResources resources, COSName name) {
    try {
      return resources.getFont(name).isEmbedded();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
