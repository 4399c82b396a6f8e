package io.xenotime.search.lucene;

import io.xenotime.article.Article;
import io.xenotime.article.Link;
import io.xenotime.schema.IndexField;
import io.xenotime.schema.PageKey;
import io.xenotime.search.CitedBy;
import io.xenotime.search.LinkedPosts;
import io.xenotime.search.LinkedPosts.LinkedPost;
import io.xenotime.search.SearchRequest.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the articles of one snapshot that link to one of them. One thread.
 *
 * @param limit how many articles of a list, at most
 */
record IncomingLinks(Snapshot snapshot, int limit) {

  CitedBy to(Article article) throws IOException {
    Set<String> pages = PageKey.of(article);
    Query cite = any(IndexField.CITATIONS, pages);
    Query onlyAutomatic =
        new BooleanQuery.Builder()
            .add(any(IndexField.AUTOMATIC_LINKS, pages), Occur.FILTER)
            .add(cite, Occur.MUST_NOT)
            .build();
    return new CitedBy(
        linking(cite, Link.Kind.EDITORIAL, pages),
        linking(onlyAutomatic, Link.Kind.AUTOMATIC, pages),
        snapshot.version());
  }

  private LinkedPosts linking(Query query, Link.Kind kind, Set<String> pages) throws IOException {
    IndexSearcher searcher = new IndexSearcher(snapshot.reader());
    ArticleReader articles = new ArticleReader(snapshot, searcher);
    TopFieldDocs found = searcher.search(query, HitOrder.NEWEST.collector(Page.of(1, limit), true));
    List<LinkedPost> posts = new ArrayList<>();
    for (ScoreDoc hit : found.scoreDocs) {
      if (posts.size() < limit) {
        Article from = articles.article(hit.doc);
        posts.add(new LinkedPost(ArticleReader.hit(from, 0), words(links(from, kind, pages))));
      }
    }
    return new LinkedPosts(found.totalHits.value(), posts);
  }

  private static List<Link> links(Article from, Link.Kind kind, Set<String> pages) {
    return from.links().stream()
        .filter(link -> link.kind() == kind)
        .filter(link -> PageKey.of(link.url()).filter(pages::contains).isPresent())
        .toList();
  }

  /** Returns the words of links, each once. */
  static List<String> words(List<Link> links) {
    return links.stream().map(Link::text).filter(text -> !text.isBlank()).distinct().toList();
  }

  /** Returns the query for articles with any of these keys. */
  static Query any(IndexField field, Collection<String> keys) {
    return new TermInSetQuery(field.fieldName(), keys.stream().map(BytesRef::new).toList());
  }
}
