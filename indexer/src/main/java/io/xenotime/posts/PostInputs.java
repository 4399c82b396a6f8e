package io.xenotime.posts;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The inputs of a run: what its paths lead to. Immutable; standard input can be read once.
 *
 * <p>Terms files among the posts are told apart by what is in them, and a folder {@code terms} in
 * or beside a path's folder is looked into for more.
 */
public final class PostInputs {

  /** Stands for standard input among the paths. */
  public static final Path STANDARD_INPUT = Path.of("-");

  private static final String TERMS = "terms";

  private final List<PostSource> posts = new ArrayList<>();
  private final Set<Path> terms = new LinkedHashSet<>();
  private final Set<Path> seen = new LinkedHashSet<>();

  private PostInputs() {}

  /**
   * Finds what is to be read. A path that leads nowhere is no failure: {@link PostReader} and
   * {@link TermNames#rejected} tell of it.
   *
   * @param paths files, folders and {@link #STANDARD_INPUT}
   * @param termsPaths files with terms, and folders of such
   * @param standardInput read only if the paths ask for it; not closed
   */
  public static PostInputs find(
      List<Path> paths, List<Path> termsPaths, InputStream standardInput) {
    var inputs = new PostInputs();
    for (Path path : termsPaths) {
      inputs.terms.addAll(Files.isDirectory(path) ? PostFolder.listJson(path) : List.of(path));
    }
    for (Path path : paths) {
      if (!path.equals(STANDARD_INPUT)) {
        inputs.add(path);
      } else if (inputs.seen.add(path)) {
        inputs.posts.add(new PostSource.Standard(standardInput));
      }
    }
    return inputs;
  }

  /** Returns how many files are read for posts, standard input included. */
  public int sources() {
    return posts.size();
  }

  /** Reads the terms files; those that can't be used are told of by what is returned. */
  public TermNames readTerms() {
    return TermNames.read(terms);
  }

  /** Opens the inputs for reading, from the first; of exports, all articles. */
  public PostReader open(PostLimits limits) {
    return open(limits, PostTypes.ARTICLES);
  }

  /** Opens the inputs for reading, from the first; of exports, posts of these types. */
  public PostReader open(PostLimits limits, PostTypes types) {
    return new PostReader(posts, limits, types);
  }

  private void add(Path path) {
    if (Files.isDirectory(path)) {
      addFolder(path);
      lookForTerms(path);
    } else if (Files.exists(path)) {
      addFile(path);
      lookForTerms(path.toAbsolutePath().getParent());
    } else {
      addMissing(path, "there is no such file");
    }
  }

  private void addFolder(Path path) {
    PostFolder folder = PostFolder.list(path);
    folder.files().forEach(this::addFile);
    folder.rejected().forEach(rejected -> posts.add(new PostSource.Missing(rejected)));
    if (folder.files().isEmpty() && folder.rejected().isEmpty()) {
      addMissing(path, "the folder has no files named " + PostFolder.NAMES + ", gzipped or not");
    }
  }

  private void addFile(Path file) {
    if (!seen.add(file.toAbsolutePath().normalize())) {
      return;
    }
    if (TermsFile.isOne(file)) {
      terms.add(file);
    } else {
      posts.add(PostSource.Of.file(file));
    }
  }

  private void lookForTerms(Path folder) {
    Path inside = folder.resolve(TERMS);
    Path around = folder.toAbsolutePath().normalize().getParent();
    lookInto(inside);
    if (around != null) {
      lookInto(around.resolve(TERMS));
    }
  }

  private void lookInto(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    for (Path file : PostFolder.listJson(folder)) {
      if (!seen.contains(file.toAbsolutePath().normalize()) && TermsFile.isOne(file)) {
        seen.add(file.toAbsolutePath().normalize());
        terms.add(file);
      }
    }
  }

  private void addMissing(Path path, String why) {
    var rejected = new Rejected(Origin.of(path.toString()), 0, "can't be read: " + why);
    posts.add(new PostSource.Missing(rejected));
  }
}
