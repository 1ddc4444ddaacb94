package org.guideonapage.web;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.guideonapage.people.Acting;
import org.guideonapage.people.Refusal;
import org.guideonapage.people.Scope;
import org.guideonapage.people.Tokens;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tokens of other systems, for an administrator. */
@Controller
class TokensController {
  private final Tokens tokens;
  private final Acting acting;
  private final Clock clock;
  private final DateTimeFormatter times;

  TokensController(Tokens tokens, Acting acting, Clock clock) {
    this.tokens = tokens;
    this.acting = acting;
    this.clock = clock;
    this.times =
        DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK).withZone(clock.getZone());
  }

  /** A token as a row. */
  record Row(String id, String label, String scopes, String state, String used, boolean usable) {}

  @GetMapping("/admin/tokens")
  String all(Model model) {
    model.addAttribute("rows", tokens.all().stream().map(this::row).toList());
    model.addAttribute("scopes", Scope.values());
    return "tokens";
  }

  @PostMapping("/admin/tokens")
  String make(
      @RequestParam(defaultValue = "") String label,
      @RequestParam(name = "scope", defaultValue = "") List<String> scopes,
      @RequestParam(defaultValue = "") String days,
      Model model) {
    Set<Scope> chosen = EnumSet.noneOf(Scope.class);
    scopes.stream().map(Scope::of).flatMap(Optional::stream).forEach(chosen::add);
    try {
      model.addAttribute("made", tokens.make(label, chosen, number(days), acting.id()));
    } catch (Refusal e) {
      model.addAttribute("problem", e.getMessage());
      model.addAttribute("failed", true);
      model.addAttribute("typed", label);
      model.addAttribute("chosen", scopes);
      model.addAttribute("typedDays", days);
    }
    return all(model);
  }

  @PostMapping("/admin/tokens/revoke")
  String revoke(@RequestParam String id, Model model) {
    try {
      tokens.revoke(id, acting.id());
      model.addAttribute("done", "Token " + id + " can no longer be used.");
    } catch (Refusal e) {
      model.addAttribute("problem", e.getMessage());
      model.addAttribute("failed", true);
    }
    return all(model);
  }

  private static int number(String days) {
    return days.strip().matches("\\d{1,4}") ? Integer.parseInt(days.strip()) : 0;
  }

  private Row row(Tokens.Token token) {
    Instant now = clock.instant();
    return new Row(
        token.id(),
        token.label(),
        token.words(),
        token.revokedAt() != null
            ? "Revoked " + times.format(token.revokedAt())
            : (token.usable(now) ? "Until " : "Expired ") + times.format(token.expiresAt()),
        token.usedAt() == null ? "never" : times.format(Objects.requireNonNull(token.usedAt())),
        token.usable(now));
  }
}
