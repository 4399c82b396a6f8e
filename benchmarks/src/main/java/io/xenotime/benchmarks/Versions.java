package io.xenotime.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.lucene.util.Version;

/**
 * Which software was measured. Immutable.
 *
 * @param java the JVM that runs all programs
 * @param lucene the library's version
 * @param commit of the project, and whether files were changed since; "unknown" outside of Git
 */
record Versions(String java, String lucene, String commit) {

  /** Returns the versions in use, for a project folder. */
  static Versions of(Path project) throws InterruptedException {
    return new Versions(
        System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
        Version.LATEST.toString(),
        commit(project));
  }

  private static String commit(Path project) throws InterruptedException {
    String commit = git(project, "rev-parse", "--short=12", "HEAD");
    if (commit.isEmpty()) {
      return "unknown";
    }
    String changes = git(project, "status", "--porcelain", "--untracked-files=no");
    return changes.isEmpty() ? commit : commit + " with uncommitted changes";
  }

  private static String git(Path project, String... arguments) throws InterruptedException {
    String[] command = new String[arguments.length + 1];
    command[0] = "git";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    try {
      Process git =
          new ProcessBuilder(command)
              .directory(project.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String answer;
      try (InputStream out = git.getInputStream()) {
        answer = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
      }
      return git.waitFor() == 0 ? answer : "";
    } catch (IOException noGitHere) {
      return "";
    }
  }
}
