package org.guideonapage.oversight;

import java.util.Optional;
import org.guideonapage.people.Acting;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.Upkeep;
import org.guideonapage.web.InFrame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Whether the record still is what was written, in words. */
@Controller
@InFrame
class VerifyController extends OversightPages {
  private final Verifying verifying;

  VerifyController(DecisionRecord record, Acting acting, Verifying verifying) {
    super(record, acting);
    this.verifying = verifying;
  }

  @GetMapping("/log/verify")
  String show(Model model) {
    Optional<Upkeep.Done> last = record.upkeep().last(Upkeep.What.VERIFIED);
    Verifying.Walk walk = verifying.walk();
    model.addAttribute("walk", walk);
    model.addAttribute("since", walk == null ? "" : Labels.time(walk.since()));
    model.addAttribute("couldNot", verifying.failed());
    model.addAttribute("last", last.orElse(null));
    model.addAttribute("at", last.map(done -> Labels.time(done.at())).orElse(""));
    model.addAttribute(
        "lines", last.map(done -> done.words().lines().toList()).orElse(java.util.List.of()));
    return "oversight/verify";
  }

  @PostMapping("/log/verify")
  String start() {
    verifying.start();
    return "redirect:/log/verify";
  }
}
