package io.xenotime.posts;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;

/** Lists the posts' files of a folder and its folders, hidden ones left out, sorted by path. */
final class PostFolder extends SimpleFileVisitor<Path> {

  /** How the names of files end that are read, for messages. */
  static final String NAMES = ".json, .jsonl, .ndjson, .xml, .wxr, .rss or .atom";

  private static final int MAX_FOLDERS_DEEP = 64;
  private static final Pattern JSON =
      Pattern.compile(".+\\.(json|jsonl|ndjson)(\\.gz)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML =
      Pattern.compile(".+\\.(xml|wxr|rss|atom)(\\.gz)?", Pattern.CASE_INSENSITIVE);

  private final Path root;
  private final List<Path> files = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();

  private PostFolder(Path root) {
    this.root = root;
  }

  static PostFolder list(Path root) {
    var folder = new PostFolder(root);
    try {
      Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_FOLDERS_DEEP, folder);
    } catch (IOException e) {
      folder.reject(root, e);
    }
    Collections.sort(folder.files);
    return folder;
  }

  /** Returns the JSON files alone, as terms are in no others. */
  static List<Path> listJson(Path root) {
    return list(root).files().stream().filter(file -> matches(JSON, file)).toList();
  }

  List<Path> files() {
    return files;
  }

  /** Returns what of the folder could not be listed. */
  List<Rejected> rejected() {
    return rejected;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!isHidden(file) && (matches(JSON, file) || matches(XML, file))) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    if (!isHidden(file)) {
      reject(file, failure);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
    if (failure != null) {
      reject(folder, failure);
    }
    return FileVisitResult.CONTINUE;
  }

  private static boolean matches(Pattern names, Path file) {
    return names.matcher(file.getFileName().toString()).matches();
  }

  private boolean isHidden(Path path) {
    return !path.equals(root) && path.getFileName().toString().startsWith(".");
  }

  private void reject(Path path, IOException failure) {
    String reason = "can't be read: " + IoReasons.of(failure);
    rejected.add(new Rejected(Origin.of(path.toString()), 0, reason));
  }
}
