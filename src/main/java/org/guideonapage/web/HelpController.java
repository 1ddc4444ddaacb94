package org.guideonapage.web;

import java.util.List;
import org.guideonapage.authoring.LiveRules;
import org.guideonapage.rulebook.Rulebook;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How to use the pages, and what the tool is and is not. */
@Controller
class HelpController {
  private static final int LINES = 400;

  private final LiveRules rules;

  HelpController(LiveRules rules) {
    this.rules = rules;
  }

  /** A key and what it does. */
  record Key(String key, String does) {}

  @GetMapping("/help")
  String help(Model model) {
    model.addAttribute(
        "keys",
        List.of(
            new Key("Tab, Shift and Tab", "Next control, the one before."),
            new Key("1 to 9", "Choose that answer of the question you are in."),
            new Key("n, p", "Next question, the one before, while you are in a question."),
            new Key("Arrow keys, Space", "Move between answers; tick and untick."),
            new Key("Enter", "Get the answer."),
            new Key("Alt and A", "Get the answer."),
            new Key("Alt and Q", "Show the next questions, passing over those shown."),
            new Key("Alt and C", "Copy the log text."),
            new Key("Alt and I", "New information: back to the questions, answers kept."),
            new Key("Alt and N", "New call."),
            new Key("Alt and G", "Guides."),
            new Key("Alt and H", "This page.")));
    return "help";
  }

  @GetMapping("/about")
  String about(Model model) {
    Rulebook rulebook = rules.guidance().rulebook();
    model.addAttribute("rules", rulebook.rules().size());
    model.addAttribute("sources", rulebook.sources().values().stream().limit(LINES).toList());
    model.addAttribute("guides", rulebook.guides().values());
    return "about";
  }
}
