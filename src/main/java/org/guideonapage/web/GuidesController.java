package org.guideonapage.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.guideonapage.authoring.LiveRules;
import org.guideonapage.rulebook.Guide;
import org.guideonapage.rulebook.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The guides to read and to print: one page each, for each of four readers. */
@Controller
class GuidesController {
  private final LiveRules rules;
  private final Sheets sheets;

  GuidesController(LiveRules rules, Sheets sheets) {
    this.rules = rules;
    this.sheets = sheets;
  }

  @GetMapping("/guides")
  String all(Model model) {
    model.addAttribute("guides", guides());
    model.addAttribute("audiences", Sheet.Audience.values());
    return "guides";
  }

  /** The back of guide 0: what letters stand for, and in which guide a rule stands. */
  @GetMapping("/guides/abbreviations")
  String abbreviations(Model model) {
    model.addAttribute("abbreviations", rules.guidance().rulebook().abbreviations());
    model.addAttribute("prefixes", sheets.prefixes());
    if (!model.containsAttribute("sheets")) {
      model.addAttribute("sheets", List.of());
      model.addAttribute("title", "0 Abbreviations");
    }
    return "sheets";
  }

  @GetMapping("/guides/{guide}")
  String contact(@PathVariable String guide, Model model) {
    return one(guide, Sheet.Audience.CONTACT.address(), model);
  }

  @GetMapping("/guides/{guide}/{audience}")
  String one(@PathVariable String guide, @PathVariable String audience, Model model) {
    Sheet.Audience reader = reader(audience);
    GuideSheet sheet = sheets.sheet(guide, reader).orElseThrow(GuidesController::notFound);
    model.addAttribute("sheets", List.of(sheet));
    model.addAttribute("title", sheet.guide().number() + " " + sheet.guide().title());
    model.addAttribute("audiences", Sheet.Audience.values());
    model.addAttribute("one", sheet);
    return "sheets";
  }

  /** Every guide for one reader, in number order, to print as a pack. */
  @GetMapping("/guides/all/{audience}")
  String pack(@PathVariable String audience, Model model) {
    Sheet.Audience reader = reader(audience);
    model.addAttribute(
        "sheets",
        guides().stream()
            .map(guide -> sheets.sheet(guide.id(), reader))
            .flatMap(Optional::stream)
            .toList());
    model.addAttribute("title", "All guides for " + reader.label());
    abbreviations(model);
    model.addAttribute("audiences", Sheet.Audience.values());
    return "sheets";
  }

  private List<Guide> guides() {
    return rules.guidance().rulebook().guides().values().stream()
        .sorted(Comparator.comparingInt(Guide::number))
        .toList();
  }

  private static Sheet.Audience reader(String address) {
    return Arrays.stream(Sheet.Audience.values())
        .filter(audience -> audience.address().equals(address))
        .findFirst()
        .orElseThrow(GuidesController::notFound);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
