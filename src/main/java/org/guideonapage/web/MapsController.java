package org.guideonapage.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guideonapage.advice.Cartographer;
import org.guideonapage.advice.Case;
import org.guideonapage.advice.GuideMap;
import org.guideonapage.advice.RuleVersions;
import org.guideonapage.advice.Workbench;
import org.guideonapage.guidance.Contradiction;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.guidance.NoGuideThen;
import org.guideonapage.guidance.Workings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Maps of the guides, drawn from the rules; with the path of a case when one is posted. */
@Controller
class MapsController {
  private final Cartographer maps;
  private final Workbench bench;
  private final Clock clock;

  MapsController(Cartographer maps, Workbench bench, Clock clock) {
    this.maps = maps;
    this.bench = bench;
    this.clock = clock;
  }

  @GetMapping("/advisor/maps")
  String all(Model model) {
    model.addAttribute("guides", guidance().rulebook().guides().values());
    return "maps";
  }

  @GetMapping("/advisor/maps/{guide}")
  String one(@PathVariable String guide, Model model) {
    return show(guide, new LinkedMultiValueMap<>(), model);
  }

  /** The same map with the path of the case that is posted. */
  @PostMapping("/advisor/maps/{guide}")
  String lit(
      @PathVariable String guide, @RequestParam MultiValueMap<String, String> fields, Model model) {
    return show(guide, fields, model);
  }

  private String show(String guide, MultiValueMap<String, String> fields, Model model) {
    BenchForm form = BenchForm.read(fields, BenchForm.Names.SECOND, bench, clock);
    Case looked = form.form().isEmpty() ? null : form.looked();
    LocalDate day = looked == null ? LocalDate.now(clock) : looked.asAt().toLocalDate();
    Guidance rules = looked == null ? guidance() : bench.versions().guidance(looked.rules());
    GuideMap map =
        maps.map(rules, guide, day)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Map<String, Workings.State> states = looked == null ? null : states(looked, guide);
    model.addAttribute("map", map);
    model.addAttribute(
        "drawings", map.tables().stream().map(table -> MapDrawing.of(table, states)).toList());
    model.addAttribute("width", MapDrawing.WIDTH);
    model.addAttribute("states", states == null ? Map.of() : words(states));
    model.addAttribute("lit", states != null);
    model.addAttribute(
        "fields", states == null ? List.of() : form.as(BenchForm.Names.SECOND, form.asAt()));
    return "map";
  }

  private @Nullable Map<String, Workings.State> states(Case looked, String guide) {
    try {
      Map<String, Workings.State> states = new LinkedHashMap<>();
      bench
          .look(new Case(looked.told(), looked.asAt(), guide, looked.plan(), looked.rules()))
          .guides()
          .forEach(
              under ->
                  under
                      .tables()
                      .forEach(
                          table ->
                              table
                                  .rows()
                                  .forEach(line -> states.put(line.rule().id(), line.state()))));
      return states;
    } catch (Contradiction | NoGuideThen e) {
      return null;
    }
  }

  private static Map<String, String> words(Map<String, Workings.State> states) {
    Map<String, String> words = new LinkedHashMap<>();
    states.forEach((rule, state) -> words.put(rule, Trace.word(state.name())));
    return words;
  }

  private Guidance guidance() {
    return bench.versions().guidance(RuleVersions.IN_FORCE);
  }
}
