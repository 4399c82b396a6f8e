package io.xenotime.server;

import io.xenotime.article.Facet;
import io.xenotime.feeds.Feed;
import io.xenotime.feeds.FeedFormat;
import io.xenotime.feeds.FeedParams;
import io.xenotime.http.PublicAddress;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.settings.InvalidConfig;
import io.xenotime.settings.SettingReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a search as a feed or an export, the bytes that the server would answer with. */
final class SearchDocument {

  private static final String USUAL_ADDRESS = "http://localhost:8080";

  private final Surroundings surroundings;
  private final DocumentOptions options;

  SearchDocument(Surroundings surroundings, DocumentOptions options) {
    this.surroundings = surroundings;
    this.options = options;
  }

  void write(
      SearchEngine engine, Map<String, List<String>> given, List<Facet> facets, SearchLimits limits)
      throws IOException, InvalidConfig {
    String base = base();
    FeedParams params = FeedParams.read(format(), withLimit(given), facets, limits);
    try (Feed feed = Feed.open(engine, params)) {
      feed.warnings().forEach(surroundings.err()::println);
      if (options.output == null) {
        print(feed, base);
      } else {
        save(feed, base, options.output.toAbsolutePath());
      }
    }
  }

  private void print(Feed feed, String base) {
    try {
      feed.write(base, surroundings.bytes());
    } catch (IOException readerIsGone) {
      // As with any program in a pipe: who has read enough may stop.
      surroundings.err().flush();
    }
  }

  /** Writes beside the file, which is there when it is whole, or stays as it was. */
  private static void save(Feed feed, String base, Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(part)) {
        feed.write(base, out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException cannotWrite) {
      throw new IOException(
          "--output must be a file that can be written, got " + file, cannotWrite);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private FeedFormat format() {
    String words = String.join(", ", FeedFormat.words());
    return FeedFormat.called(options.format)
        .orElseThrow(() ->
            new InvalidSearch(
                "format", "--format must be one of " + words + ", got " + options.format, words));
  }

  private Map<String, List<String>> withLimit(Map<String, List<String>> given) {
    Map<String, List<String>> all = new LinkedHashMap<>(given);
    if (options.limit != null) {
      all.put("limit", List.of(options.limit));
    }
    return all;
  }

  private String base() throws InvalidConfig {
    SettingReader reader = new SettingReader(surroundings.environment());
    PublicAddress address = ServerConfig.publicAddress(reader, Optional.empty());
    reader.refuseMistakes();
    return address.configured().orElse(USUAL_ADDRESS);
  }
}
