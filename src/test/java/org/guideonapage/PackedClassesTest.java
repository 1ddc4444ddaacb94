package org.guideonapage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedClassesTest {
  /** Packed into the second jar, and only loaded from there. */
  public static final class Packed {
    private Packed() {}
  }

  private static final String CLASS = Packed.class.getName();
  private static final String PATH = CLASS.replace('.', '/') + ".class";

  @TempDir Path folder;
  private URLClassLoader usual;
  private PackedClasses quick;

  @BeforeEach
  void two_jars() throws IOException {
    URL first = jar("first", Map.of("words/a b%c.txt", bytes("first"), "words/", bytes("")));
    URL second =
        jar(
            "second",
            Map.of(
                PATH,
                content(PATH),
                "words/a b%c.txt",
                bytes("second"),
                "odd+ü#?.txt",
                bytes("odd")));
    usual = new URLClassLoader(new URL[] {first, second}, ClassLoader.getPlatformClassLoader());
    quick = new PackedClasses(usual);
  }

  @AfterEach
  void closed() throws IOException {
    quick.close();
    usual.close();
  }

  @Test
  void a_class_knows_where_it_is_from() throws ClassNotFoundException {
    Class<?> found = quick.loadClass(CLASS);

    assertThat(found.getClassLoader()).isSameAs(quick);
    assertThat(found.getPackage().getImplementationVersion()).isEqualTo("second");
    assertThat(found.getProtectionDomain().getCodeSource().getLocation())
        .isEqualTo(usual.getURLs()[1]);
    assertThat(quick.getParent()).isSameAs(usual.getParent());
    assertThat(quick.getURLs()).isEqualTo(usual.getURLs());
  }

  @Test
  void what_is_in_several_jars_is_found_in_their_order() throws IOException {
    String name = "words/a b%c.txt";

    assertThat(text(quick.findResource(name))).isEqualTo("first");
    assertThat(addresses(quick, name)).hasSize(2).isEqualTo(addresses(usual, name));
    assertThat(addresses(quick, "words/")).hasSize(1).isEqualTo(addresses(usual, "words/"));
  }

  @Test
  void a_resource_of_any_name_can_be_read() throws IOException {
    assertThat(text(quick.findResource("odd+ü#?.txt"))).isEqualTo("odd");
  }

  @Test
  void what_is_nowhere_is_not_found() {
    assertThat(quick.findResource("words/none.txt")).isNull();
    assertThat(quick.findResources("words/none.txt").hasMoreElements()).isFalse();
    assertThatThrownBy(() -> quick.loadClass("org.guideonapage.Nowhere"))
        .isInstanceOf(ClassNotFoundException.class);
  }

  private static List<String> addresses(URLClassLoader loader, String name) throws IOException {
    return Collections.list(loader.findResources(name)).stream().map(URL::toString).toList();
  }

  private URL jar(String name, Map<String, byte[]> contents) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, name);
    Path file = folder.resolve(name + ".jar");
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out, manifest)) {
      for (Map.Entry<String, byte[]> entry : contents.entrySet()) {
        jar.putNextEntry(new JarEntry(entry.getKey()));
        jar.write(entry.getValue());
      }
    }
    return URI.create("jar:" + file.toUri().toURL() + "!/").toURL();
  }

  private static byte[] content(String path) throws IOException {
    try (InputStream in = PackedClassesTest.class.getClassLoader().getResourceAsStream(path)) {
      return in.readAllBytes();
    }
  }

  private static String text(URL address) throws IOException {
    try (InputStream in = address.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
