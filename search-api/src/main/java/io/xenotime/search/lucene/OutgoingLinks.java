package io.xenotime.search.lucene;

import io.xenotime.article.Article;
import io.xenotime.article.Link;
import io.xenotime.schema.IndexField;
import io.xenotime.schema.PageKey;
import io.xenotime.search.Cites;
import io.xenotime.search.LinkedPosts;
import io.xenotime.search.LinkedPosts.LinkedPost;
import io.xenotime.search.SearchRequest.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Finds where the links of one article lead, in one snapshot. One thread, used once. */
final class OutgoingLinks {

  private final Snapshot snapshot;
  private final Article article;
  private final Set<String> own;
  private final Map<String, List<Article>> byPage = new HashMap<>();
  private final Map<Long, Linked> editorial = new LinkedHashMap<>();
  private final Map<Long, Linked> automatic = new LinkedHashMap<>();
  private final List<Link> sources = new ArrayList<>();
  private final List<Link> elsewhere = new ArrayList<>();

  /** An article and the links that lead there. */
  private record Linked(Article article, List<Link> links) {}

  OutgoingLinks(Snapshot snapshot, Article article) {
    this.snapshot = snapshot;
    this.article = article;
    this.own = PageKey.of(article);
  }

  /**
   * Returns where they lead.
   *
   * @param limit how many articles of a list, at most
   */
  Cites follow(int limit) throws IOException {
    findPages();
    for (Link link : article.links()) {
      switch (link.kind()) {
        case EDITORIAL -> follow(link, editorial);
        case AUTOMATIC -> follow(link, automatic);
        case SOURCE -> sources.add(link);
      }
    }
    automatic.keySet().removeAll(editorial.keySet());
    return new Cites(
        posts(editorial, limit), posts(automatic, limit), sources, elsewhere, snapshot.version());
  }

  private void findPages() throws IOException {
    Set<String> pages = new HashSet<>();
    for (Link link : article.links()) {
      if (link.kind() != Link.Kind.SOURCE) {
        PageKey.of(link.url()).ifPresent(pages::add);
      }
    }
    pages.removeAll(own);
    if (pages.isEmpty()) {
      return;
    }
    IndexSearcher searcher = new IndexSearcher(snapshot.reader());
    ArticleReader articles = new ArticleReader(snapshot, searcher);
    Query linked = IncomingLinks.any(IndexField.PAGE, pages);
    Page all = Page.of(1, Math.max(1, searcher.count(linked)));
    for (ScoreDoc hit : searcher.search(linked, HitOrder.NEWEST.collector(all, false)).scoreDocs) {
      Article target = articles.article(hit.doc);
      for (String page : PageKey.of(target)) {
        byPage.computeIfAbsent(page, none -> new ArrayList<>()).add(target);
      }
    }
  }

  private void follow(Link link, Map<Long, Linked> into) {
    String page = PageKey.of(link.url()).orElse("");
    if (own.contains(page)) {
      return;
    }
    List<Article> targets = byPage.getOrDefault(page, List.of());
    if (targets.isEmpty()) {
      elsewhere.add(link);
    }
    for (Article target : targets) {
      into.computeIfAbsent(target.id(), none -> new Linked(target, new ArrayList<>()))
          .links()
          .add(link);
    }
  }

  private static LinkedPosts posts(Map<Long, Linked> linked, int limit) {
    List<LinkedPost> posts =
        linked.values().stream()
            .limit(limit)
            .map(one ->
                new LinkedPost(
                    ArticleReader.hit(one.article(), 0), IncomingLinks.words(one.links())))
            .toList();
    return new LinkedPosts(linked.size(), posts);
  }
}
