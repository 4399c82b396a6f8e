package io.xenotime.posts;

import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The inputs of a run: what its paths lead to. Immutable; standard input can be read once.
 *
 * <p>Terms files among the posts are told apart by what is in them, and a folder {@code terms} in
 * or beside a path's folder is looked into for more.
 */
public final class PostInputs {

  /** Stands for standard input among the paths. */
  public static final Path STANDARD_INPUT = Path.of("-");

  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://");
  private static final String TERMS = "terms";

  private final List<PostSource> posts = new ArrayList<>();
  private final Set<Path> terms = new LinkedHashSet<>();
  private final Set<Path> seen = new LinkedHashSet<>();

  private final InputStream standardInput;

  private PostInputs(InputStream standardInput) {
    this.standardInput = standardInput;
  }

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
    var inputs = new PostInputs(standardInput);
    inputs.addTerms(termsPaths);
    paths.forEach(inputs::addPath);
    return inputs;
  }

  /**
   * Finds what is to be read, feeds on the web among it.
   *
   * @param places paths as above, and http or https addresses of feeds
   * @param feeds opens the pages of these, when they are read
   */
  public static PostInputs find(
      List<String> places, List<Path> termsPaths, InputStream standardInput, FeedSource feeds) {
    var inputs = new PostInputs(standardInput);
    inputs.addTerms(termsPaths);
    for (String place : places) {
      if (isAddress(place)) {
        inputs.addAddress(place, feeds);
      } else {
        inputs.addPath(Path.of(place));
      }
    }
    return inputs;
  }

  /** Returns whether a place is the address of a feed and no path. */
  public static boolean isAddress(String place) {
    return ADDRESS.matcher(place).lookingAt();
  }

  /** Returns how many files and feeds are read for posts, standard input included. */
  public int sources() {
    return posts.size();
  }

  /** Reads the terms files; those that can't be used are told of by what is returned. */
  public TermNames readTerms() {
    return TermNames.read(terms);
  }

  /** Opens the inputs for reading, from the first, with what else there is to say left open. */
  public PostReader open(PostLimits limits) {
    return open(InputSettings.of(limits));
  }

  /** Opens the inputs for reading, from the first. */
  public PostReader open(InputSettings settings) {
    return new PostReader(posts, settings);
  }

  private void addTerms(List<Path> paths) {
    for (Path path : paths) {
      terms.addAll(Files.isDirectory(path) ? PostFolder.listJson(path) : List.of(path));
    }
  }

  private void addAddress(String address, FeedSource feeds) {
    try {
      URI uri = new URI(address.strip());
      if (uri.getHost() == null) {
        addMissing("address", "it has no host that a computer can have");
      } else if (uri.getRawUserInfo() != null) {
        addMissing(uri.getHost(), "an address must not hold a user's name or password");
      } else {
        posts.add(new PostSource.Feed(uri, feeds));
      }
    } catch (URISyntaxException e) {
      addMissing("address", "it is not written as addresses are: " + e.getReason());
    }
  }

  private void addPath(Path path) {
    if (path.equals(STANDARD_INPUT)) {
      if (seen.add(path)) {
        posts.add(new PostSource.Stream("standard input", standardInput));
      }
    } else if (Files.isDirectory(path)) {
      addFolder(path);
      lookForTerms(path);
    } else if (Files.exists(path)) {
      addFile(path);
      lookForTerms(path.toAbsolutePath().getParent());
    } else {
      addMissing(path.toString(), "there is no such file");
    }
  }

  private void addFolder(Path path) {
    PostFolder folder = PostFolder.list(path);
    folder.files().forEach(this::addFile);
    folder.rejected().forEach(rejected -> posts.add(new PostSource.Missing(rejected)));
    if (folder.files().isEmpty() && folder.rejected().isEmpty()) {
      addMissing(
          path.toString(),
          "the folder has no files named " + PostFolder.NAMES + ", gzipped or not");
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

  private void addMissing(String name, String why) {
    var rejected = new Rejected(Origin.of(name), 0, "can't be read: " + why);
    posts.add(new PostSource.Missing(rejected));
  }
}
