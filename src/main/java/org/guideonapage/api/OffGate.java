package org.guideonapage.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.guideonapage.authoring.AnswerSwitch;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** While answers are turned off no other system gets one. */
@Configuration(proxyBeanMethods = false)
class OffGate implements WebMvcConfigurer {
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
        .addPathPatterns("/api/v1/decisions", "/api/v1/comparisons", "/api/v1/courses");
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
