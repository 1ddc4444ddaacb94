package org.guideonapage.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.guideonapage.authoring.AnswerSwitch;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** While answers are turned off, the pages that answer show the guides instead. */
@Configuration("offGateOfThePages")
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
                  HttpServletRequest request, HttpServletResponse response, Object handler)
                  throws IOException {
                if (answers.off().isPresent()) {
                  response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
                  return false;
                }
                return true;
              }
            })
        .addPathPatterns("/ask", "/ask/**", "/answer", "/answer/**", "/advisor", "/advisor/**");
  }
}
