package org.guideonapage.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.guideonapage.authoring.LiveRules;
import org.guideonapage.guidance.EnginesDisagree;
import org.guideonapage.people.Wanted;
import org.guideonapage.rulebook.Guide;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What people see when something is wrong: what to do now, and the guides, which stay in reach.
 * What was sent is never logged.
 */
@Controller
@ControllerAdvice(basePackageClasses = ErrorPages.class, annotations = InFrame.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorPages {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
  private static final int FRAMES = 12;

  private final LiveRules rules;
  private final Frame frame;

  ErrorPages(LiveRules rules, Frame frame) {
    this.rules = rules;
    this.frame = frame;
  }

  /** Pages that do not exist, and what the server refused itself. */
  @RequestMapping(value = "${spring.web.error.path:/error}", produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView page(HttpServletRequest request) {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : HttpStatus.NOT_FOUND.value();
    return page(status, request);
  }

  @ExceptionHandler(Exception.class)
  ModelAndView any(Exception e, HttpServletRequest request, HttpServletResponse response) {
    int status =
        e instanceof ErrorResponse known
            ? known.getStatusCode().value()
            : e instanceof EnginesDisagree
                ? HttpStatus.SERVICE_UNAVAILABLE.value()
                : HttpStatus.INTERNAL_SERVER_ERROR.value();
    if (status >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
      String where =
          Arrays.stream(e.getStackTrace())
              .limit(FRAMES)
              .map(line -> "\n  at " + line)
              .collect(Collectors.joining());
      LOG.error("A fault of the pages: {}{}", e.getClass().getName(), where);
    }
    response.setStatus(status);
    return page(status, request);
  }

  private ModelAndView page(int status, HttpServletRequest request) {
    ModelAndView page = new ModelAndView("error", HttpStatus.valueOf(status));
    page.addObject("status", status);
    page.addObject("title", title(status));
    page.addObject("failed", status >= HttpStatus.INTERNAL_SERVER_ERROR.value());
    page.addObject(
        "guides",
        rules.guidance().rulebook().guides().values().stream()
            .sorted(Comparator.comparingInt(Guide::number))
            .toList());
    page.addObject("wanted", Wanted.in(request).orElse(null));
    page.addObject("frame", frame.surroundings(request));
    return page;
  }

  private static String title(int status) {
    return switch (status) {
      case 403 -> "This page is for another role";
      case 404 -> "Page not found";
      case 405 -> "This page opens in another way";
      case 413 -> "Too much was sent";
      case 503 -> "No answer can be given now";
      default -> status < 500 ? "This could not be read" : "The service has a fault";
    };
  }
}
