package org.guideonapage.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.Sheet;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The page of a guide, as any rules have it, as a PDF to be kept with a decision: one A4 page, its
 * words as text, its fonts in it. The same rules, guide and day give the same bytes. Works without
 * the service and without a network.
 */
public final class PrintedGuide {
  private static final int SHORT = 12;
  private static final String FONTS = "/liberation/LiberationSans-";
  private static final String FAMILY = "Guide";
  private static final int PLAIN = 400;
  private static final int BOLD = 700;

  /** Sizes in points, the largest that fits on one page is taken; none is smaller than is read. */
  private static final List<Double> SIZES = List.of(11.0, 10.5, 10.0);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  static {
    XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
  }

  private final SpringTemplateEngine templates = new SpringTemplateEngine();

  /** A printer of guides. */
  public PrintedGuide() {
    ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix("templates/");
    resolver.setSuffix(".html");
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setCharacterEncoding("UTF-8");
    templates.setTemplateResolver(resolver);
  }

  /**
   * The page for call handlers as PDF.
   *
   * @param rulebook the rules it is written from
   * @param asAt a moment of the day on which they were in force
   * @return empty when these rules have no such guide
   * @throws UncheckedIOException when it cannot be laid out
   */
  public Optional<byte[]> pdf(Rulebook rulebook, String guide, ZonedDateTime asAt) {
    LocalDate day = asAt.withZoneSameInstant(LondonTime.LONDON).toLocalDate();
    return Sheets.sheet(rulebook, day, guide, Sheet.Audience.CONTACT)
        .map(sheet -> pdf(sheet, rulebook, day));
  }

  private byte[] pdf(GuideSheet sheet, Rulebook rulebook, LocalDate day) {
    Context context = new Context(Locale.UK);
    context.setVariable("sheet", sheet);
    context.setVariable("force", rulebook.force().profile());
    context.setVariable(
        "rules", rulebook.version().substring(0, Math.min(SHORT, rulebook.version().length())));
    context.setVariable("asAt", DAY.format(day));
    byte[] pdf = new byte[0];
    try {
      for (double size : SIZES) {
        context.setVariable("size", size);
        context.setVariable("foot", SIZES.get(SIZES.size() - 1));
        Laid laid = laid(templates.process("guide-pdf", context), day);
        pdf = laid.pdf();
        if (laid.pages() == 1) {
          break;
        }
      }
      return pdf;
    } catch (IOException e) {
      throw new UncheckedIOException("the page of guide " + sheet.guide().id(), e);
    }
  }

  private record Laid(byte[] pdf, int pages) {}

  /** Nothing in the file tells when or where it was made, so it is the same each time. */
  private static Laid laid(String html, LocalDate day) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withHtmlContent(html, null);
    builder.useFont(() -> font("Regular"), FAMILY, PLAIN, FontStyle.NORMAL, true);
    builder.useFont(() -> font("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Guide on a Page");
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      PDDocument document = renderer.getPdfDocument();
      document
          .getDocumentInformation()
          .setCreationDate(GregorianCalendar.from(day.atStartOfDay(LondonTime.LONDON)));
      document.setDocumentId(day.toEpochDay());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return new Laid(out.toByteArray(), document.getNumberOfPages());
    }
  }

  private static InputStream font(String style) {
    return Objects.requireNonNull(
        PrintedGuide.class.getResourceAsStream(FONTS + style + ".ttf"), "the jar lacks a font");
  }
}
