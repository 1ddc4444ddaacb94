package org.guideonapage;

import java.io.IOException;
import java.net.URLClassLoader;

/** Entry point of the jar, packed or unpacked. */
public final class Start {
  private static final String PROGRAM = "org.guideonapage.GuidanceApplication";

  private Start() {}

  /**
   * Runs {@link GuidanceApplication}; from the packed jar with a class loader that finds quickly
   * what is packed in it.
   */
  public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
    ClassLoader classes = Start.class.getClassLoader();
    if (classes instanceof URLClassLoader packed) {
      classes = new PackedClasses(packed);
      Thread.currentThread().setContextClassLoader(classes);
    }
    Class.forName(PROGRAM, true, classes)
        .getMethod("main", String[].class)
        .invoke(null, (Object) arguments);
  }
}
