package org.guideonapage.oversight;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guideonapage.people.Acting;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.Event;
import org.guideonapage.web.InFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** Demand: counts of what was asked, answered and decided. Nothing about anybody. */
@Controller
@InFrame
class DemandController extends OversightPages {
  private static final List<String> FIELDS = List.of("span", "from", "to", "guide", "version");

  private final Figures figures;
  private final Labels labels;
  private final Looking looking;
  private final Clock clock;

  DemandController(
      DecisionRecord record,
      Acting acting,
      Figures figures,
      Labels labels,
      Looking looking,
      Clock clock) {
    super(record, acting);
    this.figures = figures;
    this.labels = labels;
    this.looking = looking;
    this.clock = clock;
  }

  @GetMapping("/analytics")
  String demand(@RequestParam Map<String, String> fields, Model model) {
    upToDate(model);
    Period period = Period.of(fields, clock);
    Problems problems = new Problems();
    if (!period.fault().isEmpty()) {
      problems.add("from", period.fault());
    }
    model.addAttribute("problems", problems);
    model.addAttribute("failed", problems.any());
    model.addAttribute("period", period);
    model.addAttribute(
        "filter",
        Filter.of(
            Map.of("from", String.valueOf(period.first()), "to", String.valueOf(period.last()))));
    model.addAttribute("guides", labels.guides());
    model.addAttribute("guide", guide(fields));
    model.addAttribute("version", version(fields));
    model.addAttribute(
        "versions",
        record.demand().firstUses().entrySet().stream()
            .map(
                use ->
                    new Labels.Choice(
                        use.getKey(), use.getKey() + ", first used " + Labels.day(use.getValue())))
            .toList());
    model.addAttribute("figures", figures.all(period, guide(fields), version(fields)));
    model.addAttribute("query", query(fields));
    return "oversight/demand";
  }

  /** One figure as comma-separated text, with small numbers hidden. */
  @GetMapping("/analytics/{figure}.csv")
  ResponseEntity<byte[]> csv(
      @PathVariable String figure, @RequestParam Map<String, String> fields) {
    Period period = Period.of(fields, clock);
    Figure found =
        figures.all(period, guide(fields), version(fields)).stream()
            .filter(one -> one.id().equals(figure))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    looking.at(null, Event.Access.EXPORTED);
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(figure + "-" + period.first() + "-" + period.last() + ".csv")
                .build()
                .toString())
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(found.csv().getBytes(StandardCharsets.UTF_8));
  }

  private @Nullable String guide(Map<String, String> fields) {
    String guide = fields.getOrDefault("guide", "");
    return labels.rulebook().guides().containsKey(guide) ? guide : null;
  }

  private static @Nullable String version(Map<String, String> fields) {
    String version = fields.getOrDefault("version", "");
    return version.matches("[0-9a-f]{12}") ? version : null;
  }

  private static String query(Map<String, String> fields) {
    Map<String, String> known = new LinkedHashMap<>();
    FIELDS.forEach(
        name -> {
          String value = fields.getOrDefault(name, "");
          if (value.matches("[A-Za-z0-9-]{1,60}")) {
            known.put(name, value);
          }
        });
    UriComponentsBuilder query = UriComponentsBuilder.newInstance();
    known.forEach(query::queryParam);
    return query.encode().toUriString();
  }
}
