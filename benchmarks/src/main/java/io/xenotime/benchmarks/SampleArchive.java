package io.xenotime.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * The sample archive that ships with the project, as a measure for made-up ones. Immutable.
 *
 * @param folder the one with the folders {@code posts} and {@code terms}
 */
record SampleArchive(Path folder) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What plugins put into every post, and the heading of every list of highlights. */
  private static final Pattern UNREAD =
      Pattern.compile(
          "<nav>.*?</nav>|<span class=\"sr-only\">.*?</span>|<h2>Table of Contents</h2>"
              + "|<strong>(?:Key )?Highlights:?</strong>",
          Pattern.DOTALL);

  private static final Pattern BLOCK =
      Pattern.compile("</?(?:p|li|ul|ol|h\\d|td|tr|div|figure)\\b");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,6}|[a-z]{2,8});");

  SampleArchive {
    if (!Files.isDirectory(folder.resolve("posts"))) {
      throw new IllegalArgumentException(
          "the sample archive must have a folder posts, got " + folder);
    }
  }

  /**
   * Returns the archive of the project that a folder belongs to, looking upward from it.
   *
   * @throws IllegalArgumentException if there is none
   */
  static SampleArchive near(Path start) {
    Path absolute = start.toAbsolutePath().normalize();
    for (Path folder = absolute; folder != null; folder = folder.getParent()) {
      Path archive = folder.resolve("index-data");
      if (Files.isDirectory(archive.resolve("posts"))) {
        return new SampleArchive(archive);
      }
    }
    throw new IllegalArgumentException(
        "a benchmark must run within the project, index-data/posts was not found above " + start);
  }

  /** Returns a short text that changes when the archive does. */
  String fingerprint() throws IOException {
    CRC32C sum = new CRC32C();
    for (String kind : List.of("posts", "terms")) {
      for (Path file : files(kind)) {
        sum.update(Files.readAllBytes(file));
      }
    }
    return Long.toHexString(sum.getValue());
  }

  /** Returns the words of all posts as counted. */
  SampleWords words() throws IOException {
    List<String> texts = new ArrayList<>();
    for (JsonNode post : all("posts")) {
      texts.add(plain(post.at("/title/rendered").asText()));
      texts.add(plain(post.at("/content/rendered").asText()));
    }
    return SampleWords.count(texts);
  }

  /** Returns the terms of a taxonomy, each as heavy as it has posts, most first. */
  List<Term> terms(String taxonomy) throws IOException {
    List<Term> terms = new ArrayList<>();
    JsonNode file = JSON.readTree(folder.resolve("terms").resolve(taxonomy + ".json").toFile());
    for (JsonNode term : file) {
      terms.add(
          new Term(
              term.path("id").asLong(),
              term.path("slug").asText(),
              term.path("name").asText(),
              term.path("count").asInt()));
    }
    terms.sort(Term.MOST_FIRST);
    return terms;
  }

  private List<JsonNode> all(String kind) throws IOException {
    List<JsonNode> all = new ArrayList<>();
    for (Path file : files(kind)) {
      JSON.readTree(file.toFile()).forEach(all::add);
    }
    return all;
  }

  private List<Path> files(String kind) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(kind))) {
      return files.sorted().toList();
    }
  }

  private static String plain(String html) {
    String blocks = BLOCK.matcher(UNREAD.matcher(html).replaceAll("")).replaceAll("\n$0");
    return ENTITY.matcher(TAG.matcher(blocks).replaceAll("")).replaceAll(SampleArchive::decoded);
  }

  private static String decoded(MatchResult entity) {
    String name = entity.group(1);
    return name.startsWith("#") ? Character.toString(Integer.parseInt(name.substring(1))) : " ";
  }
}
