package org.guideonapage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.guideonapage.decision.Deployment;
import org.junit.jupiter.api.Test;

/**
 * What comes out of the printer for an answer: its context, no navigation, large enough to read.
 */
class PrintTest extends BrowserTest {
  private static final Path FOLDER = Path.of("target", "screenshots");
  private static final double SMALLEST = 10;

  /** A whisker under, for the rounding of a printer's points. */
  private static final double ROUNDING = 0.05;

  /** What a printed document holds. */
  private record Printed(int pages, List<PDRectangle> sizes, double smallest, String text) {}

  @Test
  void an_answer_prints_with_its_context_and_without_navigation() throws IOException {
    Page page = page();
    page.navigate("/help");
    Cases.post(page, "/answer", Cases.fields(Cases.answered(Deployment.DO_NOT_DEPLOY)));

    Printed printed = print(page, "outcome-do-not-deploy-6-print");

    assertThat(printed.text())
        .contains("OFFICIAL", "Rules ", "Printed ", "MH GUIDANCE", "Do not send police")
        .doesNotContain("New call", "Page colours", "Copy log text", "https://");
    assertThat(printed.smallest()).isGreaterThanOrEqualTo(SMALLEST - ROUNDING);
  }

  private static Printed print(Page page, String name) throws IOException {
    Files.createDirectories(FOLDER);
    byte[] bytes =
        page.pdf(
            new Page.PdfOptions()
                .setPreferCSSPageSize(true)
                .setPrintBackground(false)
                .setPath(FOLDER.resolve(name + ".pdf")));
    List<Double> heights = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions)
                throws IOException {
              positions.stream()
                  .filter(position -> !position.getUnicode().isBlank())
                  .forEach(
                      position ->
                          heights.add((double) position.getTextMatrix().getScalingFactorY()));
              super.writeString(text, positions);
            }
          };
      String text = stripper.getText(document);
      List<PDRectangle> sizes =
          Stream.iterate(0, at -> at < document.getNumberOfPages(), at -> at + 1)
              .map(at -> document.getPage(at).getMediaBox())
              .toList();
      return new Printed(
          document.getNumberOfPages(),
          sizes,
          heights.stream().mapToDouble(height -> height).min().orElse(0),
          text);
    }
  }
}
