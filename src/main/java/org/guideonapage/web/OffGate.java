package org.guideonapage.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.guideonapage.authoring.AnswerSwitch;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * While answers are turned off, the pages that answer show the guides instead: every page but those
 * named here as giving no answer, so that a new one is shut until somebody says that it may stay
 * open.
 */
@Configuration("offGateOfThePages")
class OffGate implements WebMvcConfigurer {
  /** What other systems ask for has its own gate. */
  private static final List<String> OF_SYSTEMS = List.of("/api/**", "/v3/**", "/actuator/**");

  /** Guides, what was answered before, and what the service and its people need. */
  private static final List<String> GIVE_NO_ANSWER =
      List.of(
          "/",
          "/guides/**",
          "/help",
          "/about/**",
          "/hazards",
          "/assets/**",
          "/theme",
          "/error",
          "/sign-in",
          "/sign-out",
          "/signed-out",
          "/new-password",
          "/go-on",
          "/decisions/{reference}/**",
          "/log/**",
          "/analytics/**",
          "/feedback/**",
          "/feedback.csv",
          "/admin/**");

  private final AnswerSwitch answers;

  OffGate(AnswerSwitch answers) {
    this.answers = answers;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(
            new HandlerInterceptor() {
              @Override
              public boolean preHandle(
                  HttpServletRequest request, HttpServletResponse response, Object handler)
                  throws IOException {
                if (handler instanceof HandlerMethod && answers.off().isPresent()) {
                  response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
                  return false;
                }
                return true;
              }
            })
        .addPathPatterns("/**")
        .excludePathPatterns(OF_SYSTEMS)
        .excludePathPatterns(GIVE_NO_ANSWER);
  }
}
