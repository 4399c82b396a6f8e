package io.xenotime.posts;

import com.fasterxml.jackson.databind.JsonNode;
import io.xenotime.article.Article;
import io.xenotime.article.Facet;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Makes articles of posts, of documents of test collections, and of articles that were exported.
 * Safe for many threads.
 */
public final class ArticleExtractor {

  private static final String PUBLISHED = "publish";

  private final WpPostReader reader;
  private final PostTerms terms;
  private final PostTimes times;
  private final PostLimits limits;
  private final BeirDocuments documents;
  private final StoredArticles stored;

  /**
   * Makes articles of one run, with these facets.
   *
   * @param terms names for the ids that posts carry; {@link TermNames#NONE} does too
   * @param zone the site's clock, for posts that have no dates in UTC
   */
  public ArticleExtractor(List<Facet> facets, TermNames terms, ZoneId zone, PostLimits limits) {
    this(facets, Map.of(), terms, zone, limits);
  }

  /**
   * Makes articles of posts whose site lists the terms of some facets under names of its own.
   *
   * @param properties the property of a post, by facet, where it differs from the taxonomy's name
   */
  public ArticleExtractor(
      List<Facet> facets,
      Map<Facet, String> properties,
      TermNames terms,
      ZoneId zone,
      PostLimits limits) {
    this.terms = new PostTerms(facets, properties, terms, limits.maxTerms());
    this.reader = new WpPostReader(this.terms.properties(), limits);
    this.times = new PostTimes(zone);
    this.limits = limits;
    this.documents = new BeirDocuments(limits);
    this.stored = new StoredArticles(facets, limits);
  }

  /** Returns the article a post is, or why it is none; never fails for what stands in it. */
  public Extraction extract(PostFrame frame) {
    long id = frame.id();
    try {
      Map<String, JsonNode> fields = reader.fields(frame.json());
      if (StoredArticles.isOne(fields)) {
        Article article = stored.article(fields);
        refuseSecondId(frame, article.id());
        return new Extracted(article);
      }
      if (BeirDocuments.isOne(fields)) {
        return new Extracted(documents.article(fields));
      }
      WpPost post = reader.read(fields);
      refuseSecondId(frame, post.id());
      return extract(post, frame.origin());
    } catch (UnusablePost e) {
      return new Rejected(frame.origin(), id, e.getMessage());
    } catch (RuntimeException e) {
      // The last line of defence: whatever a parser trips over costs one post and not the run.
      return new Rejected(frame.origin(), id, "made the reader fail: " + e);
    }
  }

  /** Whoever sends posts to threads by the frame's id must not be misled. */
  private static void refuseSecondId(PostFrame frame, long id) throws UnusablePost {
    if (frame.id() != id) {
      throw new UnusablePost("must have one id, written in digits, got " + id);
    }
  }

  private Extraction extract(WpPost post, Origin origin) throws UnusablePost {
    if (!post.status().isEmpty() && !post.status().equals(PUBLISHED)) {
      String status = Excerpts.start(PlainText.of(post.status()), 40);
      return new Withdrawn(origin, post.id(), "has the status " + status);
    }
    if (post.isProtected()) {
      return new Withdrawn(origin, post.id(), "is protected by a password");
    }
    checkLength("title", post.title());
    checkLength("content", post.content());
    checkLength("excerpt", post.excerpt());
    UnusablePost.ifMore("characters of slug", post.slug().length(), limits.maxTitleChars());
    UnusablePost.ifMore("characters of type", post.type().length(), limits.maxTitleChars());
    return new Extracted(article(post));
  }

  private Article article(WpPost post) throws UnusablePost {
    Instant published = times.published(post.dates());
    String url = url(post);
    BodyReader.Body read = BodyReader.read(post.content(), url, limits);
    LeadingLists.Split body = LeadingLists.split(read.pieces(), limits.maxHighlights());
    UnusablePost.ifMore("paragraphs", body.body().size(), limits.maxBlocks());
    String title = Headline.of(post, body);
    UnusablePost.ifMore("characters of title", title.length(), limits.maxTitleChars());
    return new Article(
        post.id(),
        url,
        PlainText.of(post.slug()),
        PlainText.of(post.type()),
        title,
        Excerpts.withoutCutMark(PlainText.ofHtml(post.excerpt())),
        body.highlights(),
        body.body(),
        terms.of(post),
        read.links(),
        post.author(),
        published,
        times.modified(post.dates()).orElse(published));
  }

  private static String url(WpPost post) {
    String link = PlainText.of(post.link());
    if (WebAddress.isOne(link)) {
      return link;
    }
    String guid = PlainText.ofHtml(post.guid());
    return WebAddress.isOne(guid) ? guid : "";
  }

  private void checkLength(String what, String html) throws UnusablePost {
    UnusablePost.ifMore("characters of " + what + " HTML", html.length(), limits.maxHtmlChars());
  }
}
