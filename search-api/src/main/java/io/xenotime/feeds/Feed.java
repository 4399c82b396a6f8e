package io.xenotime.feeds;

import io.xenotime.search.Hit;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.Walk;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A search as one document, written while it is found, so that its length does not matter. Owns the
 * walk it goes. One thread.
 */
public final class Feed implements AutoCloseable {

  /**
   * More than the least that is worth compressing, so that the first piece shows what is coming.
   */
  private static final int BUFFER_BYTES = 16 * 1024;

  private final FeedParams params;
  private final Walk walk;
  private final List<Hit> first;
  private final long entries;

  private Feed(FeedParams params, Walk walk) {
    this.params = params;
    this.walk = walk;
    this.entries = Math.min(params.limit(), walk.total().value());
    this.first = walk.next();
  }

  /**
   * Searches and returns what is to be written of it.
   *
   * @throws io.xenotime.search.InvalidSearch as the engine does
   * @throws io.xenotime.search.EngineUnavailable as the engine does
   */
  public static Feed open(SearchEngine engine, FeedParams params) {
    Walk walk = engine.walk(params.search().request(), params.limit());
    try {
      return new Feed(params, walk);
    } catch (RuntimeException e) {
      walk.close();
      throw e;
    }
  }

  /** Returns what does not count or was not understood, a sentence each. */
  public List<String> warnings() {
    return Stream.concat(params.warnings().stream(), walk.query().warnings().stream()).toList();
  }

  Walk walk() {
    return walk;
  }

  /** Returns whether the engine has to be asked again for all of it. */
  boolean isLong() {
    return first.size() < entries;
  }

  /**
   * Writes the document, once.
   *
   * @param base what addresses of the server begin with, without a slash at the end
   * @param out stays the caller's
   * @throws io.xenotime.search.EngineUnavailable if going on took too long; what is written then is
   *     only a part
   */
  public void write(String base, OutputStream out) throws IOException {
    Writer text =
        new OutputStreamWriter(new BufferedOutputStream(out, BUFFER_BYTES), StandardCharsets.UTF_8);
    FeedWriter writer = params.format().writer(text, params);
    Instant updated = first.isEmpty() ? walk.index().asOf() : newest(Instant.MIN, first);
    boolean known = !isLong();
    writer.start(head(base, known ? Optional.of(updated) : Optional.empty()));
    for (List<Hit> hits = first; !hits.isEmpty(); hits = walk.next()) {
      for (Hit hit : hits) {
        writer.entry(hit);
      }
      updated = newest(updated, hits);
    }
    writer.end(known ? Optional.empty() : Optional.of(updated));
    text.flush();
  }

  private FeedHead head(String base, Optional<Instant> updated) {
    FeedAddress address = FeedAddress.of(base, params);
    return new FeedHead(
        FeedTitle.of(params.search().request()),
        params.search().request().text(),
        address.self(),
        address.search(),
        address.facets(),
        walk.total().value(),
        entries,
        updated);
  }

  private static Instant newest(Instant known, List<Hit> hits) {
    Instant newest = known;
    for (Hit hit : hits) {
      newest = hit.modified().isAfter(newest) ? hit.modified() : newest;
    }
    return newest;
  }

  /** Lets go of the index. Closing twice is harmless. */
  @Override
  public void close() {
    walk.close();
  }
}
