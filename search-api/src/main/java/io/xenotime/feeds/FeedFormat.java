package io.xenotime.feeds;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A form in which the hits of a search are handed on. */
public enum FeedFormat {
  RSS("rss", ".rss", Use.SUBSCRIBE, "application/rss+xml; charset=utf-8", "application/rss+xml"),
  ATOM(
      "atom",
      ".atom",
      Use.SUBSCRIBE,
      "application/atom+xml; charset=utf-8",
      "application/atom+xml"),
  JSON_FEED("json-feed", ".json", Use.SUBSCRIBE, "application/feed+json", "application/feed+json"),
  CSV("csv", ".csv", Use.TAKE_AWAY, "text/csv; charset=utf-8; header=present", "text/csv"),
  JSONL(
      "jsonl",
      ".jsonl",
      Use.TAKE_AWAY,
      "application/x-ndjson",
      "application/x-ndjson",
      "application/jsonl");

  /** What people do with a form. */
  enum Use {
    /** It shows what is new. */
    SUBSCRIBE,
    /** It holds everything. */
    TAKE_AWAY
  }

  private final String word;
  private final String extension;
  private final Use use;
  private final String contentType;
  private final List<String> mediaTypes;

  FeedFormat(String word, String extension, Use use, String contentType, String... mediaTypes) {
    this.word = word;
    this.extension = extension;
    this.use = use;
    this.contentType = contentType;
    this.mediaTypes = List.of(mediaTypes);
  }

  /** Returns the format that people call by this word. */
  public static Optional<FeedFormat> called(String word) {
    return Arrays.stream(values()).filter(format -> format.word.equals(word)).findFirst();
  }

  /** Returns the words that people call the formats by. */
  public static List<String> words() {
    return Arrays.stream(values()).map(format -> format.word).toList();
  }

  /** Returns what addresses and names of files end in, from the dot. */
  String extension() {
    return extension;
  }

  /** Returns the value of the header {@code Content-Type}. */
  String contentType() {
    return contentType;
  }

  /** Returns the media types that a caller may ask for it by. */
  List<String> mediaTypes() {
    return mediaTypes;
  }

  Use use() {
    return use;
  }

  /** Returns what writes the hits of one search to a stream of text, which stays the caller's. */
  FeedWriter writer(Writer out, FeedParams params) throws IOException {
    return switch (this) {
      case RSS -> new RssWriter(out, params.search().facets());
      case ATOM -> new AtomWriter(out, params.search().facets());
      case JSON_FEED -> new JsonFeedWriter(out, params.search().facets());
      case CSV -> new CsvWriter(out, params);
      case JSONL -> new JsonLinesWriter(out, params.search());
    };
  }
}
