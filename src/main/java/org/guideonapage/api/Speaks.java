package org.guideonapage.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which schemas of {@link ApiDocument} a request takes and its answer has. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Speaks {
  /** Name of the schema of the body that is needed; empty where there is none. */
  String takes() default "";

  /** Name of the schema of the answer. */
  String gives();

  /** What the answer is, in a few words. */
  String as();
}
