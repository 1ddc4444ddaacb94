package org.guideonapage;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.security.CodeSigner;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/**
 * Finds the classes and resources of jars packed in a jar, in the same order as the loader it takes
 * the place of. That one makes an address, a connection and often an exception for each jar it asks
 * in vain, some 100 for each class; here the jar's table of contents is asked.
 */
final class PackedClasses extends URLClassLoader {
  static {
    registerAsParallelCapable();
  }

  private record Part(URL url, JarFile jar, CodeSource source) {
    static Part at(URL url) throws IOException {
      JarURLConnection connection = (JarURLConnection) url.openConnection();
      connection.setUseCaches(false);
      return new Part(
          url, connection.getJarFile(), new CodeSource(url, (CodeSigner @Nullable []) null));
    }
  }

  private final List<Part> parts = new ArrayList<>();

  /** The classes of a loader of addresses of jars, below the same parent. */
  PackedClasses(URLClassLoader packed) throws IOException {
    super(packed.getURLs(), packed.getParent());
    for (URL url : packed.getURLs()) {
      parts.add(Part.at(url));
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    String path = name.replace('.', '/') + ".class";
    for (Part part : parts) {
      JarEntry entry = part.jar.getJarEntry(path);
      if (entry != null) {
        try (InputStream content = part.jar.getInputStream(entry)) {
          byte[] bytes = content.readAllBytes();
          definePackage(name, part);
          return defineClass(name, bytes, 0, bytes.length, part.source);
        } catch (IOException e) {
          throw new ClassNotFoundException(name, e);
        }
      }
    }
    throw new ClassNotFoundException(name);
  }

  @Override
  public @Nullable URL findResource(String name) {
    for (Part part : parts) {
      if (part.jar.getEntry(name) != null) {
        return address(part, name);
      }
    }
    return null;
  }

  @Override
  public Enumeration<URL> findResources(String name) {
    List<URL> found = new ArrayList<>();
    for (Part part : parts) {
      if (part.jar.getEntry(name) != null) {
        found.add(address(part, name));
      }
    }
    return Collections.enumeration(found);
  }

  @Override
  public void close() throws IOException {
    super.close();
    for (Part part : parts) {
      part.jar.close();
    }
  }

  private synchronized void definePackage(String className, Part part) throws IOException {
    int dot = className.lastIndexOf('.');
    if (dot < 0 || getDefinedPackage(className.substring(0, dot)) != null) {
      return;
    }
    if (part.jar.getManifest() == null) {
      definePackage(className.substring(0, dot), null, null, null, null, null, null, null);
    } else {
      definePackage(className.substring(0, dot), part.jar.getManifest(), part.url);
    }
  }

  private static URL address(Part part, String name) {
    try {
      return new URL(part.url, new URI(null, null, "/" + name, null).toASCIIString().substring(1));
    } catch (MalformedURLException | URISyntaxException e) {
      throw new IllegalArgumentException("no address can be made of " + name, e);
    }
  }
}
