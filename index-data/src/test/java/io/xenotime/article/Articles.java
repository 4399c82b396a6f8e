package io.xenotime.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes articles for tests, one call a property: what is not said is plain and valid. */
public final class Articles {

  public static final Facet REGIONS = new Facet("regions");
  public static final Facet ORGANIZATION = new Facet("organization");
  public static final Facet NEWS_TYPE = new Facet("news-type");

  /** The facets of the sample archive. */
  public static final List<Facet> FACETS = List.of(REGIONS, ORGANIZATION, NEWS_TYPE);

  private final long id;
  private String title;
  private String excerpt = "";
  private List<String> highlights = List.of();
  private final List<Block> body = new ArrayList<>();
  private final SortedMap<Facet, List<Term>> terms = new TreeMap<>();
  private final List<Link> links = new ArrayList<>();
  private Instant published = Instant.parse("2026-01-01T00:00:00Z");
  private Optional<Instant> modified = Optional.empty();
  private Optional<String> slug = Optional.empty();
  private String type = "news-archive";
  private long author = 1;

  private Articles(long id) {
    this.id = id;
    this.title = "Article " + id;
  }

  public static Articles article(long id) {
    return new Articles(id);
  }

  public Articles title(String title) {
    this.title = title;
    return this;
  }

  public Articles excerpt(String excerpt) {
    this.excerpt = excerpt;
    return this;
  }

  public Articles highlights(String... highlights) {
    this.highlights = List.of(highlights);
    return this;
  }

  public Articles body(String... paragraphs) {
    for (String paragraph : paragraphs) {
      body.add(new Block(Block.Kind.PARAGRAPH, paragraph));
    }
    return this;
  }

  public Articles heading(String heading) {
    body.add(new Block(Block.Kind.HEADING, heading));
    return this;
  }

  public Articles link(Link.Kind kind, String url, String text) {
    links.add(new Link(kind, url, text));
    return this;
  }

  public Articles published(String instant) {
    this.published = Instant.parse(instant);
    return this;
  }

  public Articles modified(String instant) {
    this.modified = Optional.of(Instant.parse(instant));
    return this;
  }

  public Articles slug(String slug) {
    this.slug = Optional.of(slug);
    return this;
  }

  public Articles type(String type) {
    this.type = type;
    return this;
  }

  public Articles author(long author) {
    this.author = author;
    return this;
  }

  public Articles block(Block.Kind kind, String text) {
    body.add(new Block(kind, text));
    return this;
  }

  public Articles term(Facet facet, Term term) {
    terms.computeIfAbsent(facet, none -> new ArrayList<>()).add(term);
    return this;
  }

  /** Adds a term whose slug and id follow from its name. */
  public Articles term(Facet facet, String name) {
    String slug = name.toLowerCase(Locale.ROOT).replace(' ', '-');
    terms
        .computeIfAbsent(facet, none -> new ArrayList<>())
        .add(new Term(1 + Math.floorMod(slug.hashCode(), 100_000), slug, name));
    return this;
  }

  public Articles region(String name) {
    return term(REGIONS, name);
  }

  public Article build() {
    return new Article(
        id,
        "https://news.example/" + id,
        slug.orElse("article-" + id),
        type,
        title,
        excerpt,
        highlights,
        body,
        terms,
        links,
        author,
        published,
        modified.orElse(published));
  }
}
