package org.guideonapage.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.guideonapage.rulebook.Force;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.Sheet;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The page of a guide, as any rules have it, in one file that needs nothing else: to be kept with a
 * decision, and printed on one A4 page by any browser. Works without the service.
 */
public final class PrintedGuide {
  private static final int SHORT = 12;
  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));

  private final SpringTemplateEngine templates = new SpringTemplateEngine();
  private final String css = new Assets().text("pages.css");

  /** A printer of guides. */
  public PrintedGuide() {
    ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix("templates/");
    resolver.setSuffix(".html");
    resolver.setCharacterEncoding("UTF-8");
    templates.setTemplateResolver(resolver);
  }

  /**
   * The page for call handlers as HTML.
   *
   * @param rulebook the rules it is written from
   * @param asAt a moment at which they were in force
   * @return empty when these rules have no such guide
   */
  public Optional<String> html(Rulebook rulebook, String guide, ZonedDateTime asAt) {
    LocalDate day = asAt.toLocalDate();
    Force.Profile force = rulebook.force().profile();
    String version = rulebook.version();
    String moment = DAY_AND_TIME.format(asAt);
    Frame.Surroundings frame =
        new Frame.Surroundings(
            force.name(),
            force.marking(),
            version.substring(0, Math.min(SHORT, version.length())),
            moment + " or before",
            "",
            false,
            false,
            false,
            "light",
            "as at " + moment,
            "",
            "",
            "");
    return Sheets.sheet(rulebook, day, guide, Sheet.Audience.CONTACT)
        .map(
            sheet -> {
              Context context = new Context(Locale.UK);
              context.setVariable("frame", frame);
              context.setVariable("sheet", sheet);
              context.setVariable("css", css);
              return templates.process("paper", context);
            });
  }
}
