package io.xenotime.posts;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.filter.Filters;
import org.jdom2.input.SAXBuilder;
import org.jdom2.located.LocatedElement;
import org.jdom2.located.LocatedJDOMFactory;

/**
 * Reads feeds, RSS or Atom of any version, a page at a time. One thread.
 *
 * <p>A page is held in memory whole; one that is longer than two of the longest posts, or has more
 * tags than one post may have tokens, is refused.
 */
final class FeedReader {

  private static final int POSTS_A_PAGE = 2;
  private static final String FEATURES = "http://xml.org/sax/features/";
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  /** Deeper than any article, and no danger to the stack. */
  private static final String MAX_DEPTH = "200";

  private final PostLimits limits;
  private final FeedTerms terms;
  private final HashedNumbers hashed = new HashedNumbers();
  private long summaries;

  FeedReader(InputSettings settings) {
    this.limits = settings.limits();
    this.terms = new FeedTerms(settings.facets(), settings.terms());
  }

  /** Returns how many entries there were of which the feed has no more than a summary. */
  long summaries() {
    return summaries;
  }

  /**
   * Returns the posts of a page in its order.
   *
   * @throws UnusablePost if it is no feed, with the reason
   */
  List<PostReading> read(XmlStart page, String source) throws UnusablePost {
    CleanXml clean = new CleanXml(page.in(), page.encoding(), limits.maxPostBytes() + 1);
    try {
      Document document = document(clean);
      if (document.getRootElement().getAttribute("version") == null) {
        // The library knows feeds by their version, and some don't tell theirs.
        document.getRootElement().setAttribute("version", "2.0");
      }
      SyndFeedInput input = new SyndFeedInput(false, Locale.US);
      return posts(input.build(document).getEntries(), lines(document), source);
    } catch (JDOMException | FeedException | IOException | RuntimeException e) {
      if (clean.failure().isPresent()) {
        throw new UnusablePost("can't be read to its end: " + IoReasons.of(clean.failure().get()));
      }
      throw new UnusablePost("is a broken feed: " + HardenedXml.message(e));
    }
  }

  private Document document(CleanXml clean) throws JDOMException, IOException {
    SAXBuilder builder = new SAXBuilder();
    builder.setJDOMFactory(new LocatedJDOMFactory());
    builder.setFeature(NO_DOCTYPE, true);
    builder.setFeature(FEATURES + "external-general-entities", false);
    builder.setFeature(FEATURES + "external-parameter-entities", false);
    builder.setProperty("jdk.xml.maxElementDepth", MAX_DEPTH);
    HardenedXml.GROWTH.forEach(limit -> builder.setProperty(limit, HardenedXml.UNLIMITED));
    return builder.build(
        new ShortReader(clean, (long) POSTS_A_PAGE * limits.maxPostBytes(), limits.maxTokens()));
  }

  private List<PostReading> posts(List<SyndEntry> entries, List<Long> lines, String source) {
    List<PostReading> posts = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      long line = lines.size() == entries.size() ? lines.get(i) : 0;
      posts.add(post(new FeedEntry(entries.get(i)), new Origin(source, line)));
    }
    return posts;
  }

  private PostReading post(FeedEntry entry, Origin origin) {
    long id = 0;
    try {
      id = entry.id(hashed);
      if (entry.isBroken()) {
        throw new UnusablePost("is not in the encoding of its file");
      }
      summaries += entry.isSummary() ? 1 : 0;
      return entry.post(id, terms).framed(origin, limits);
    } catch (UnusablePost e) {
      return new Rejected(origin, id, e.getMessage());
    }
  }

  /** Returns where the entries begin, which the library doesn't tell. */
  private static List<Long> lines(Document document) {
    List<Long> lines = new ArrayList<>();
    for (Element element : document.getRootElement().getDescendants(Filters.element())) {
      boolean entry = element.getName().equals("item") || element.getName().equals("entry");
      if (entry && element instanceof LocatedElement located) {
        lines.add((long) located.getLine());
      }
    }
    return lines;
  }
}
