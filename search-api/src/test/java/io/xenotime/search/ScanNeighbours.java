package io.xenotime.search;

import io.xenotime.article.Article;
import io.xenotime.article.Facet;
import io.xenotime.article.Link;
import io.xenotime.article.Term;
import io.xenotime.search.LinkedPosts.LinkedPost;
import io.xenotime.search.RelatedPosts.RelatedPost;
import io.xenotime.search.RelatedPosts.Shared;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Neighbours by looking at every pair of articles. It knows the addresses that {@code Articles}
 * gives and plain ones, and calls those related that share most rare words and terms.
 */
final class ScanNeighbours {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://(?:www\\.)?news\\.example/(?:\\?p=)?([0-9]+)/?(?:\\?utm_source=[a-z]*)?(?:#.*)?");

  private static final IndexVersion VERSION = new IndexVersion("scan", 1, Instant.EPOCH);

  private final List<Article> newestFirst;

  ScanNeighbours(List<Article> newestFirst) {
    this.newestFirst = newestFirst;
  }

  CitedBy citedBy(Article article, int limit) {
    return new CitedBy(
        posts(newestFirst, one -> editorial(one, article), limit),
        posts(newestFirst, one -> automatic(one, article), limit),
        VERSION);
  }

  Cites cites(Article article, int limit) {
    List<Link> elsewhere =
        own(article).stream()
            .filter(link -> newestFirst.stream().noneMatch(one -> leadsTo(link, one.id())))
            .toList();
    return new Cites(
        posts(linked(article, Link.Kind.EDITORIAL), one -> editorial(article, one), limit),
        posts(linked(article, Link.Kind.AUTOMATIC), one -> automatic(article, one), limit),
        article.links().stream().filter(link -> link.kind() == Link.Kind.SOURCE).toList(),
        elsewhere,
        VERSION);
  }

  /** The articles that links of this kind lead to, in reading order, each once. */
  private List<Article> linked(Article article, Link.Kind kind) {
    return article.links().stream()
        .filter(link -> link.kind() == kind)
        .flatMap(link -> newestFirst.stream().filter(one -> leadsTo(link, one.id())))
        .distinct()
        .toList();
  }

  private static LinkedPosts posts(
      List<Article> articles, Function<Article, Optional<List<String>>> between, int limit) {
    List<LinkedPost> posts = new ArrayList<>();
    for (Article one : articles) {
      between.apply(one).ifPresent(words -> posts.add(new LinkedPost(hit(one), words)));
    }
    return new LinkedPosts(posts.size(), posts.stream().limit(limit).toList());
  }

  private static Optional<List<String>> editorial(Article from, Article to) {
    return words(from, to, link -> link.kind() == Link.Kind.EDITORIAL);
  }

  private static Optional<List<String>> automatic(Article from, Article to) {
    return editorial(from, to).isPresent()
        ? Optional.empty()
        : words(from, to, link -> link.kind() == Link.Kind.AUTOMATIC);
  }

  private static Optional<List<String>> words(Article from, Article to, Predicate<Link> kind) {
    List<Link> links =
        own(from).stream().filter(kind).filter(link -> leadsTo(link, to.id())).toList();
    return links.isEmpty() || from.id() == to.id()
        ? Optional.empty()
        : Optional.of(
            links.stream().map(Link::text).filter(text -> !text.isBlank()).distinct().toList());
  }

  private static List<Link> own(Article article) {
    return article.links().stream().filter(link -> link.kind() != Link.Kind.SOURCE).toList();
  }

  private static boolean leadsTo(Link link, long id) {
    Matcher address = ADDRESS.matcher(link.url());
    return address.matches() && Long.parseLong(address.group(1)) == id;
  }

  RelatedPosts related(Article article, int limit) {
    List<RelatedPost> posts = new ArrayList<>();
    for (Article other : newestFirst) {
      List<String> words = shared(words(article), words(other));
      List<Shared> terms = terms(article, other);
      double score = words.stream().mapToDouble(this::rarity).sum() + terms.size();
      if (other.id() != article.id() && score > 0) {
        posts.add(
            new RelatedPost(
                Hit.of(other, Snippets.NONE, (float) score, Optional.empty()), terms, words));
      }
    }
    posts.sort(
        Comparator.comparing((RelatedPost post) -> -post.post().score())
            .thenComparing(post -> post.post().id()));
    return new RelatedPosts(posts.stream().limit(limit).toList(), VERSION);
  }

  private double rarity(String word) {
    long articles = newestFirst.stream().filter(one -> words(one).contains(word)).count();
    return Math.max(0, Math.log(newestFirst.size() / (2.0 * articles)));
  }

  private List<String> shared(Set<String> some, Set<String> others) {
    return some.stream().filter(others::contains).filter(word -> rarity(word) > 0).toList();
  }

  private static Set<String> words(Article article) {
    StringBuilder text = new StringBuilder(article.title());
    article.body().forEach(block -> text.append(' ').append(block.text()));
    return new HashSet<>(List.of(text.toString().toLowerCase(Locale.ROOT).split("\\W+")));
  }

  private List<Shared> terms(Article one, Article other) {
    List<Shared> shared = new ArrayList<>();
    for (Facet facet : one.terms().keySet()) {
      for (Term term : one.terms(facet)) {
        if (other.terms(facet).contains(term)) {
          shared.add(new Shared(facet, term));
        }
      }
    }
    return shared;
  }

  private static Hit hit(Article article) {
    return Hit.of(article, Snippets.NONE, 0, Optional.empty());
  }
}
