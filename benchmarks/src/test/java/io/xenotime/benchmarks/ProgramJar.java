package io.xenotime.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Puts {@link ProgramMain}, and the server that it starts, into a runnable jar. */
final class ProgramJar {

  private ProgramJar() {}

  /** Writes the jar, and returns it. */
  static Path at(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, ProgramMain.class.getName());
    Files.createDirectories(jar.getParent());
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      for (Class<?> one : List.of(ProgramMain.class, TinyServer.class, TinyServer.Reply.class)) {
        String entry = one.getName().replace('.', '/') + ".class";
        out.putNextEntry(new JarEntry(entry));
        try (InputStream code = one.getClassLoader().getResourceAsStream(entry)) {
          code.transferTo(out);
        }
      }
    }
    return jar;
  }
}
