package io.xenotime.search.lucene;

import io.xenotime.article.Article;
import io.xenotime.search.RelatedPosts;
import io.xenotime.search.RelatedPosts.RelatedPost;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.lucene.RelatedCache.Asked;
import io.xenotime.search.lucene.RelatedSearch.Found;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;

/**
 * Answers which articles are related to one, looking for them at most once in a state of the index.
 */
record RelatedReader(Snapshot snapshot, RelatedCache cache) {

  /** Whoever asks for no more than this gets the beginning of the same list. */
  private static final int USUAL = 20;

  /** Returns the related articles; empty when there is no article with this id. */
  Optional<RelatedPosts> related(long id, int limit) throws IOException {
    ArticleReader articles = new ArticleReader(snapshot, new IndexSearcher(snapshot.reader()));
    Optional<Integer> document = articles.document(id);
    if (document.isEmpty()) {
      return Optional.empty();
    }
    Article article = articles.article(document.get());
    List<RelatedPost> posts = new ArrayList<>();
    for (Found found : found(document.get(), article, limit)) {
      if (posts.size() < limit) {
        Article other = articles.article(found.document());
        posts.add(
            new RelatedPost(
                ArticleReader.hit(other, found.score()),
                SharedTerms.of(article, other, snapshot),
                found.words()));
      }
    }
    return Optional.of(new RelatedPosts(posts, snapshot.version()));
  }

  private List<Found> found(int document, Article article, int limit) throws IOException {
    Asked asked = new Asked(article.id(), limit <= USUAL ? USUAL : SearchLimits.MAX_NEIGHBOURS);
    Optional<List<Found>> known = cache.get(snapshot.version(), asked);
    if (known.isPresent()) {
      return known.get();
    }
    List<Found> found = new RelatedSearch(snapshot).alike(document, article, asked.most());
    cache.put(snapshot.version(), asked, found);
    return found;
  }
}
