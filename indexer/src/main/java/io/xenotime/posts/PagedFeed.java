package io.xenotime.posts;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Cuts a feed on the web into posts, page by page as WordPress numbers them. One thread.
 *
 * <p>It ends where the site says that there is no further page, or gives one without a post that
 * was not there before: whoever knows nothing of pages gives the first one again.
 */
final class PagedFeed implements Framer {

  private final URI address;
  private final FeedSource pages;
  private final int first;
  private final int maxPages;
  private final AtomicLong bytesRead;
  private final FeedReader reader;
  private final Set<Long> seen = new HashSet<>();
  private final Queue<PostReading> ready = new ArrayDeque<>();
  private int asked;
  private boolean finished;

  /** Adds what is read to {@code bytesRead}. */
  PagedFeed(URI address, FeedSource pages, InputSettings settings, AtomicLong bytesRead) {
    this.address = address;
    this.pages = pages;
    this.first = PageAddress.number(address);
    this.maxPages = settings.maxPages();
    this.bytesRead = bytesRead;
    this.reader = new FeedReader(settings);
  }

  @Override
  public Optional<PostReading> next() {
    while (ready.isEmpty() && !finished) {
      URI page = asked == 0 ? address : PageAddress.of(address, first + asked);
      asked++;
      finished = asked == maxPages;
      try {
        read(page);
      } catch (UnusablePost e) {
        end(page, e.getMessage());
      } catch (IOException e) {
        end(page, "can't be read: " + IoReasons.of(e));
      }
    }
    return Optional.ofNullable(ready.poll());
  }

  @Override
  public List<String> remarks() {
    return FeedFramer.remarks(address.toString(), reader);
  }

  private void read(URI page) throws IOException, UnusablePost {
    Optional<InputStream> opened = pages.page(page);
    if (opened.isEmpty()) {
      if (asked == 1) {
        throw new UnusablePost("can't be read: the site has no such page");
      }
      finished = true;
      return;
    }
    try (InputStream in = new CountedInput(opened.get(), bytesRead)) {
      XmlStart start = XmlStart.of(Unzipped.of(in));
      if (start.kind() != XmlStart.Kind.FEED) {
        throw new UnusablePost("must be a feed, got " + start.kind().words());
      }
      take(reader.read(start, page.toString()));
    }
  }

  private void take(List<PostReading> posts) {
    boolean news = false;
    for (PostReading post : posts) {
      switch (post) {
        case PostFrame frame -> {
          // Posts move on to the next page while somebody publishes; the first one seen is newest.
          if (seen.add(frame.id())) {
            news = true;
            ready.add(frame);
          }
        }
        case Rejected rejected -> ready.add(rejected);
      }
    }
    finished |= !news;
  }

  private void end(URI page, String reason) {
    ready.add(new Rejected(Origin.of(page.toString()), 0, reason));
    finished = true;
  }
}
