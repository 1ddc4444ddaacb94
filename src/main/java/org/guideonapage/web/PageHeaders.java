package org.guideonapage.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets the pages of this room load their own stylesheet and script and post their own forms;
 * everything else stays forbidden. No inline script, no other server.
 */
@Configuration(proxyBeanMethods = false)
class PageHeaders implements WebMvcConfigurer {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:;"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(
        new HandlerInterceptor() {
          @Override
          public boolean preHandle(
              HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (handler instanceof HandlerMethod method
                && (method.getBeanType().getPackage() == PageHeaders.class.getPackage()
                    || method.getBeanType().isAnnotationPresent(InFrame.class))) {
              response.setHeader("Content-Security-Policy", POLICY);
            }
            return true;
          }
        });
  }
}
