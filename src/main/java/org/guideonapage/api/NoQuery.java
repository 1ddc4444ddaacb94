package org.guideonapage.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses a query in an address of this room: what a caller said never stands in an address, where
 * it would be logged, and nothing is ignored.
 */
@Configuration(proxyBeanMethods = false)
class NoQuery implements WebMvcConfigurer, HandlerInterceptor {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getQueryString() != null) {
      throw new Refused(
          Problem.of(
              Problem.Kind.NO_QUERY_TAKEN,
              "Leave out everything from the question mark on; what is asked stands in the body."));
    }
    return true;
  }
}
