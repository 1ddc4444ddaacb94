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
import org.guideonapage.people.Account;
import org.guideonapage.people.Acting;
import org.guideonapage.people.People;
import org.guideonapage.people.Refusal;
import org.guideonapage.people.Role;
import org.guideonapage.people.SignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Accounts and their roles, for an administrator. */
@Controller
class PeopleController {
  private final People people;
  private final SignIn signIn;
  private final Acting acting;
  private final DateTimeFormatter times;
  private final Clock clock;

  PeopleController(People people, SignIn signIn, Acting acting, Clock clock) {
    this.people = people;
    this.signIn = signIn;
    this.acting = acting;
    this.clock = clock;
    this.times =
        DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK).withZone(clock.getZone());
  }

  /** An account as a row. */
  record Row(Account account, String state, String seen) {}

  /** Something that was done, as a row. */
  record Done(String at, String doer, String what, String whom) {}

  @GetMapping("/admin/people")
  String all(Model model) {
    model.addAttribute("identityServer", signIn.identityServer().orElse(null));
    model.addAttribute("rows", people.all().stream().map(this::row).toList());
    model.addAttribute("roles", Role.values());
    model.addAttribute(
        "deeds",
        people.deeds().stream()
            .map(deed -> new Done(times.format(deed.at()), deed.doer(), deed.what(), deed.whom()))
            .toList());
    return "people";
  }

  @PostMapping("/admin/people")
  String add(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(name = "role", defaultValue = "") List<Role> roles,
      Model model) {
    model.addAttribute("typed", name);
    model.addAttribute("chosen", roles);
    return done(
        model,
        "new-name",
        () -> {
          String password = people.add(name, set(roles), acting.id());
          model.addAttribute("typed", "");
          model.addAttribute("chosen", List.of());
          return new Shown(name.strip().toLowerCase(Locale.ROOT), password);
        });
  }

  @PostMapping("/admin/people/roles")
  String give(
      @RequestParam String id,
      @RequestParam(name = "role", defaultValue = "") List<Role> roles,
      Model model) {
    return done(
        model,
        "roles-" + id,
        () -> {
          people.give(id, set(roles), acting.id());
          return null;
        });
  }

  @PostMapping("/admin/people/lock")
  String lock(@RequestParam String id, Model model) {
    return done(
        model,
        "do-" + id,
        () -> {
          people.lock(id, acting.id());
          return null;
        });
  }

  @PostMapping("/admin/people/unlock")
  String unlock(@RequestParam String id, Model model) {
    return done(
        model,
        "do-" + id,
        () -> {
          people.unlock(id, acting.id());
          account(id).ifPresent(account -> signIn.forgive(account.name()));
          return null;
        });
  }

  @PostMapping("/admin/people/reset")
  String reset(@RequestParam String id, Model model) {
    return done(
        model,
        "do-" + id,
        () -> {
          String password = people.reset(id, acting.id());
          return account(id).map(account -> new Shown(account.name(), password)).orElse(null);
        });
  }

  /** A one-time password, shown this once. */
  record Shown(String name, String password) {}

  private interface Deed {
    @Nullable Shown doIt();
  }

  private String done(Model model, String field, Deed deed) {
    try {
      Shown shown = deed.doIt();
      model.addAttribute("shown", shown);
      model.addAttribute("done", shown == null ? "Done." : null);
    } catch (Refusal e) {
      model.addAttribute("problem", e.getMessage());
      model.addAttribute("field", field);
      model.addAttribute("failed", true);
    }
    return all(model);
  }

  private Optional<Account> account(String id) {
    return people.all().stream().filter(account -> account.id().equals(id)).findFirst();
  }

  private static Set<Role> set(List<Role> roles) {
    Set<Role> set = EnumSet.noneOf(Role.class);
    roles.stream().filter(Objects::nonNull).forEach(set::add);
    return set;
  }

  private Row row(Account account) {
    return new Row(
        account,
        state(account),
        account.seenAt() == null ? "never" : times.format(account.seenAt()));
  }

  private String state(Account account) {
    if (account.lockedAt() != null) {
      return "Locked since " + times.format(account.lockedAt());
    }
    Optional<Instant> waits = signIn.waits(account.name());
    if (waits.isPresent()) {
      return "Too many wrong passwords; waits until " + times.format(waits.get());
    }
    if (account.oneTimeUntil() != null) {
      return clock.instant().isBefore(account.oneTimeUntil())
          ? "One-time password until " + times.format(account.oneTimeUntil())
          : "One-time password is over";
    }
    return "In use";
  }
}
