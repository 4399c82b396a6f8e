package io.xenotime.server;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;

/**
 * The project in a folder of its own, built but never run: what a newcomer has after the first
 * build. Tests write there and not into the project they are part of.
 */
final class ProjectCopy {

  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

  /** Built things and versions of the past stay behind. */
  private static final Set<String> LEFT_BEHIND = Set.of(".git", "target", "index", "benchmarks");

  private final Path root;

  private ProjectCopy(Path root) {
    this.root = root;
  }

  /** Copies the project and the jars of its programs; both must be built. */
  static ProjectCopy in(Path folder) throws IOException {
    Files.walkFileTree(
        PROJECT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
              throws IOException {
            if (LEFT_BEHIND.contains(dir.getFileName().toString())
                && !dir.endsWith("src/main/java/io/xenotime/index")) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(folder.resolve(PROJECT.relativize(dir)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            copy(file, folder);
            return FileVisitResult.CONTINUE;
          }
        });
    for (String program : Set.of("indexer", "search-api")) {
      Files.createDirectories(folder.resolve(program).resolve("target"));
      copy(PROJECT.resolve(program).resolve("target").resolve(program + ".jar"), folder);
    }
    return new ProjectCopy(folder);
  }

  private static void copy(Path file, Path folder) throws IOException {
    Files.copy(file, folder.resolve(PROJECT.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
  }

  Path root() {
    return root;
  }

  /** Returns a shell that will run a command in the copy, with settings in its environment. */
  ProcessBuilder shell(String command, Map<String, String> settings) {
    ProcessBuilder builder = new ProcessBuilder("sh", "-e", "-c", command);
    builder.directory(root.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("XENOTIME_"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(settings);
    return builder;
  }
}
