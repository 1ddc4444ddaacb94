package org.guideonapage.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.guideonapage.authoring.AnswerSwitch;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * While answers are turned off no other system gets one: every address is shut but those named here
 * as giving none, so that a new one is shut until somebody says that it may stay open.
 */
@Configuration(proxyBeanMethods = false)
class OffGate implements WebMvcConfigurer {
  /** Guides, rules, and what was answered before. */
  private static final List<String> GIVE_NO_ANSWER =
      List.of(
          "/api/v1/guides/**",
          "/api/v1/vocabulary",
          "/api/v1/sources",
          "/api/v1/rulebook/**",
          "/api/v1/decisions/{reference}/**");

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
                  HttpServletRequest request, HttpServletResponse response, Object handler) {
                answers.off().ifPresent(OffGate::refuse);
                return true;
              }
            })
        .addPathPatterns("/api/**")
        .excludePathPatterns(GIVE_NO_ANSWER);
  }

  private static void refuse(AnswerSwitch.Off off) {
    throw new Refused(
        Problem.of(
            Problem.Kind.ANSWERS_OFF,
            "Use the printed guides, /guides, and speak to the tactical advisor. Off since "
                + off.since()
                + ". Reason: "
                + off.reason()));
  }
}
