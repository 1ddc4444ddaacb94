package org.guideonapage.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.guideonapage.people.Acting;
import org.guideonapage.people.PeopleAway;
import org.guideonapage.people.Refusal;
import org.guideonapage.people.SignIn;
import org.guideonapage.people.Wanted;
import org.guideonapage.people.WrongPassword;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out, and going on with what was about to be sent. */
@Controller
class SignInController {
  private static final String CARRIED = "carried";
  private static final String PROBLEM = "problem";
  private static final String FAILED = "failed";

  private final SignIn signIn;
  private final Acting acting;

  SignInController(SignIn signIn, Acting acting) {
    this.signIn = signIn;
    this.acting = acting;
  }

  /** At its own address, and in place of any page that somebody must sign in for. */
  @RequestMapping("/sign-in")
  String signIn(HttpServletRequest request, HttpServletResponse response, Model model) {
    Optional<String> problem = SignIn.problem(request);
    if (acting.isKnown() && problem.isEmpty() && Wanted.in(request).isEmpty()) {
      return "redirect:" + acting.home();
    }
    if (problem.isPresent() || Wanted.in(request).isPresent()) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Form");
    }
    SignIn.seconds(request)
        .ifPresent(
            seconds -> {
              response.setStatus(429);
              response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
            });
    model.addAttribute(PROBLEM, problem.orElse(null));
    model.addAttribute(FAILED, problem.isPresent());
    model.addAttribute("identityServer", signIn.identityServer().orElse(null));
    model.addAttribute(CARRIED, Carried.in(request));
    return "sign-in";
  }

  /** What was carried along, and one button that sends it; without it the page to begin at. */
  @RequestMapping("/go-on")
  String goOn(HttpServletRequest request, Model model) {
    Carried carried = Carried.in(request);
    if (!carried.any()) {
      return "redirect:" + (signIn.mustRenew() ? "/new-password" : acting.home());
    }
    model.addAttribute(CARRIED, carried);
    return "go-on";
  }

  /** At its own address, and in place of every page until a first password is set. */
  @RequestMapping("/new-password")
  String newPassword(HttpServletRequest request, Model model) {
    if (!signIn.hasPassword()) {
      return "redirect:" + acting.home();
    }
    model.addAttribute("account", signIn.account());
    model.addAttribute("mustRenew", signIn.mustRenew());
    model.addAttribute("changed", request.getParameter("changed") != null);
    model.addAttribute(CARRIED, Carried.in(request));
    return "new-password";
  }

  @PostMapping(path = "/new-password", params = "new-password")
  String renew(
      @RequestParam("new-password") String password,
      @RequestParam(name = "old-password", defaultValue = "") String old,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (!signIn.hasPassword()) {
      return "redirect:" + acting.home();
    }
    boolean first = signIn.mustRenew();
    try {
      if (first) {
        signIn.renew(password, request, response);
      } else {
        signIn.change(old, password, request, response);
      }
    } catch (PeopleAway e) {
      return refused(
          "Your password could not be changed now. Try again later.", false, request, model);
    } catch (Refusal e) {
      return refused(String.valueOf(e.getMessage()), e instanceof WrongPassword, request, model);
    }
    return first ? goOn(request, model) : "redirect:/new-password?changed";
  }

  private String refused(String why, boolean old, HttpServletRequest request, Model model) {
    model.addAttribute(PROBLEM, why);
    model.addAttribute("field", old ? "old-password" : "new-password");
    model.addAttribute(FAILED, true);
    return newPassword(request, model);
  }

  @GetMapping("/signed-out")
  String signedOut() {
    return "signed-out";
  }
}
