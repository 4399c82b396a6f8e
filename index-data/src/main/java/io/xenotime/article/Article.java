package io.xenotime.article;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A published news article, clean of markup. Immutable; one that exists is valid.
 *
 * @param id the site's number of the post, above 0
 * @param url where readers find it, absolute; empty when the post does not say
 * @param slug its name in URLs; empty when unknown
 * @param type its post type, such as {@code news-archive}; empty when unknown
 * @param title one line of plain text, never blank
 * @param excerpt a summary in plain text; possibly empty
 * @param highlights the sentences of its leading list; possibly none
 * @param body its paragraphs in reading order, highlights left out; possibly none
 * @param terms by facet, the terms it carries, each slug once and in order of slugs; a facet
 *     without any may be absent
 * @param links the links of its body in reading order
 * @param author the site's number of its author; 0 when unknown
 * @param published when it was published, to the second
 * @param modified when it was last changed, to the second
 */
public record Article(
    long id,
    String url,
    String slug,
    String type,
    String title,
    String excerpt,
    List<String> highlights,
    List<Block> body,
    SortedMap<Facet, List<Term>> terms,
    List<Link> links,
    long author,
    Instant published,
    Instant modified) {

  public Article {
    if (id <= 0) {
      throw new IllegalArgumentException("id must be above 0, got " + id);
    }
    if (title.isBlank()) {
      throw new IllegalArgumentException("title must not be blank, article " + id);
    }
    requireNonNull(url, "url");
    requireNonNull(slug, "slug");
    requireNonNull(type, "type");
    requireNonNull(excerpt, "excerpt");
    requireNonNull(published, "published");
    requireNonNull(modified, "modified");
    published = published.truncatedTo(ChronoUnit.SECONDS);
    modified = modified.truncatedTo(ChronoUnit.SECONDS);
    highlights = List.copyOf(highlights);
    body = List.copyOf(body);
    links = List.copyOf(links);
    terms = inOrder(terms);
  }

  /** Returns the article with these terms in place of its own. */
  public Article with(SortedMap<Facet, List<Term>> otherTerms) {
    return new Article(
        id,
        url,
        slug,
        type,
        title,
        excerpt,
        highlights,
        body,
        otherTerms,
        links,
        author,
        published,
        modified);
  }

  /** Returns the terms this article carries for the facet; possibly none. */
  public List<Term> terms(Facet facet) {
    return terms.getOrDefault(facet, List.of());
  }

  /** Returns the headings of the body in order. */
  public List<String> headings() {
    List<String> headings = new ArrayList<>();
    for (Block block : body) {
      if (block.kind() == Block.Kind.HEADING) {
        headings.add(block.text());
      }
    }
    return headings;
  }

  private static SortedMap<Facet, List<Term>> inOrder(Map<Facet, List<Term>> terms) {
    SortedMap<Facet, List<Term>> copy = new TreeMap<>();
    terms.forEach((facet, carried) -> {
      SortedMap<String, Term> bySlug = new TreeMap<>();
      carried.forEach(term -> bySlug.putIfAbsent(term.slug(), term));
      if (!bySlug.isEmpty()) {
        copy.put(facet, List.copyOf(bySlug.values()));
      }
    });
    return Collections.unmodifiableSortedMap(copy);
  }
}
