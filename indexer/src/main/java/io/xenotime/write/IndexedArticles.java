package io.xenotime.write;

import io.xenotime.article.Article;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** What an index holds as last committed; what is written meanwhile is not seen. For one thread. */
public interface IndexedArticles extends Closeable {

  /**
   * What tells whether an article is the one that a site has.
   *
   * @param modified when it was last changed, to the second
   * @param terms by taxonomy of the site, the terms it carries in order of slugs; possibly none
   */
  record Entry(long id, Instant modified, SortedMap<Facet, List<Term>> terms) {}

  /** Is told of articles one by one. */
  interface Reader<T> {

    /** Takes one. */
    void read(T article) throws IOException;
  }

  /** Returns how many articles there are. */
  long count();

  /** Returns the site's taxonomies that are facets of the index, without the derived ones. */
  List<Facet> taxonomies();

  /** Returns the position that came with the last commit. */
  Map<String, String> position();

  /** Reads what tells each article from other versions of it, in no order. */
  void entries(Reader<Entry> reader) throws IOException;

  /** Returns the article with this id. */
  Optional<Article> article(long id) throws IOException;

  /** Reads each article whole, in order of ids; keeps 12 bytes an article and no more. */
  void articles(Reader<Article> reader) throws IOException;

  @Override
  void close() throws IOException;
}
