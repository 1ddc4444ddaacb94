package org.guideonapage.oversight;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guideonapage.people.Acting;
import org.guideonapage.privacy.PersonalDataFound;
import org.guideonapage.record.DecisionLog;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.Event;
import org.guideonapage.record.Reference;
import org.guideonapage.record.Version;
import org.guideonapage.web.InFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log of decisions: what was recorded, the newest first, fifty to a page. */
@Controller
@InFrame
class LogController extends OversightPages {
  private static final int A_PAGE = 50;
  private static final int LARGEST_SAMPLE = 50;
  private static final int USUAL_SAMPLE = 10;
  private static final Pattern PLACE = Pattern.compile("(\\d{1,15})\\.(\\d{1,18})");

  private final Labels labels;
  private final Looking looking;

  LogController(DecisionRecord record, Acting acting, Labels labels, Looking looking) {
    super(record, acting);
    this.labels = labels;
    this.looking = looking;
  }

  @GetMapping("/log")
  String log(@RequestParam Map<String, String> fields, Model model) {
    upToDate(model);
    Filter filter = frame(fields, model);
    DecisionLog.Place after = place(fields.get("after"));
    List<DecisionLog.Line> lines =
        filter.faults().isEmpty()
            ? record.log().lines(filter.search(), after, A_PAGE + 1)
            : List.of();
    boolean more = lines.size() > A_PAGE;
    List<DecisionLog.Line> shown = more ? lines.subList(0, A_PAGE) : lines;
    model.addAttribute("lines", shown.stream().map(line -> LogLine.of(line, labels)).toList());
    model.addAttribute(
        "older", more ? older(filter, Objects.requireNonNull(shown.get(A_PAGE - 1))) : null);
    model.addAttribute("bundle", filter.address("/log/bundle", Map.of()));
    model.addAttribute("newest", after == null ? null : filter.address("/log", Map.of()));
    model.addAttribute("unseen", !looking.at(null, Event.Access.SEEN));
    return "oversight/log";
  }

  private Filter frame(Map<String, String> fields, Model model) {
    Filter filter = Filter.of(fields);
    Problems problems = new Problems();
    filter.faults().forEach(problems::add);
    model.addAttribute("problems", problems);
    model.addAttribute("failed", problems.any());
    model.addAttribute("filter", filter);
    model.addAttribute("guides", labels.guides());
    model.addAttribute("outcomes", labels.outcomes());
    model.addAttribute("choices", Event.Choice.values());
    model.addAttribute(
        "versions",
        record.demand().firstUses().entrySet().stream()
            .map(
                version ->
                    new Labels.Choice(
                        version.getKey(),
                        version.getKey() + ", first used " + Labels.day(version.getValue())))
            .sorted(java.util.Comparator.comparing(Labels.Choice::label).reversed())
            .toList());
    return filter;
  }

  private static String older(Filter filter, DecisionLog.Line last) {
    return filter.address(
        "/log", Map.of("after", last.place().at() + "." + last.place().sequence()));
  }

  private static DecisionLog.@Nullable Place place(@Nullable String text) {
    Matcher matcher = PLACE.matcher(text == null ? "" : text);
    return matcher.matches()
        ? new DecisionLog.Place(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)))
        : null;
  }

  /** By reference or incident number: posted, so that neither stands in an address that is kept. */
  @PostMapping("/log/find")
  String find(
      @RequestParam(defaultValue = "") String sought, Model model, HttpServletResponse response) {
    String text = sought.strip().toUpperCase(java.util.Locale.ROOT);
    if (Reference.isOne(text) && record.find(text).isPresent()) {
      return "redirect:/log/" + text;
    }
    String fault = "Nothing was found under that reference or incident number. Check it.";
    try {
      record.checkIncident(text.isEmpty() ? null : text);
      List<Version> versions = text.isEmpty() ? List.of() : record.versionsOf(text);
      if (versions.size() == 1) {
        return "redirect:/log/" + versions.get(0).reference();
      }
      if (!versions.isEmpty()) {
        looking.at(null, Event.Access.SEARCHED);
        model.addAttribute("versions", versions.stream().map(this::shown).toList());
        return "oversight/incident";
      }
    } catch (PersonalDataFound e) {
      fault = PersonalDataFound.MESSAGE;
    } catch (IllegalArgumentException e) {
      fault = "Write a reference such as D-00000471-K, or an incident number.";
    }
    log(Map.of(), model);
    model.addAttribute("problems", new Problems().add("sought", fault));
    model.addAttribute("failed", true);
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return "oversight/log";
  }

  private VersionLine shown(Version version) {
    return new VersionLine(
        version.reference(),
        Labels.time(version.at()),
        labels.guide(version.guide()),
        labels.outcome(version.code()));
  }

  /** One of the decisions of an incident. */
  record VersionLine(String reference, String at, String guide, String outcome) {}

  /** Some decisions of a span, drawn by chance, to be reviewed. The seed draws the same again. */
  @GetMapping("/log/sample")
  String sample(@RequestParam Map<String, String> fields, Model model) {
    upToDate(model);
    Filter filter = frame(fields, model);
    int size = size(fields.get("size"));
    model.addAttribute("size", size);
    String seed = fields.getOrDefault("seed", "");
    String last = fields.getOrDefault("last", "");
    boolean drawn = seed.matches("\\d{1,9}") && last.matches("\\d{1,15}");
    if (!drawn && fields.containsKey("draw") && filter.faults().isEmpty()) {
      return "redirect:"
          + filter.address(
              "/log/sample",
              Map.of(
                  "size",
                  String.valueOf(size),
                  "seed",
                  String.valueOf(new java.security.SecureRandom().nextInt(1_000_000_000)),
                  "last",
                  String.valueOf(record.head().sequence())));
    }
    model.addAttribute("drawn", drawn && filter.faults().isEmpty());
    List<LogLine> lines =
        drawn && filter.faults().isEmpty()
            ? record
                .log()
                .sample(filter.search(), size, Long.parseLong(seed), Long.parseLong(last))
                .stream()
                .map(line -> LogLine.of(line, labels))
                .toList()
            : List.of();
    model.addAttribute("lines", lines);
    model.addAttribute(
        "unreviewed", lines.stream().filter(line -> line.review().isEmpty()).count());
    model.addAttribute("unseen", !looking.at(null, Event.Access.SEARCHED));
    return "oversight/sample";
  }

  private static int size(@Nullable String text) {
    try {
      return Math.max(
          1, Math.min(LARGEST_SAMPLE, Integer.parseInt(text == null ? "" : text.strip())));
    } catch (NumberFormatException e) {
      return USUAL_SAMPLE;
    }
  }
}
