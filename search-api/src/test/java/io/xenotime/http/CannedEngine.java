package io.xenotime.http;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.article.Facet;
import io.xenotime.article.Link;
import io.xenotime.article.Term;
import io.xenotime.search.ArticleGroup;
import io.xenotime.search.ArticlesAnswer;
import io.xenotime.search.ArticlesRequest;
import io.xenotime.search.CitedBy;
import io.xenotime.search.Cites;
import io.xenotime.search.Collapse;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.FacetCounts;
import io.xenotime.search.FacetCounts.FacetValue;
import io.xenotime.search.FacetValuesRequest;
import io.xenotime.search.HeldWalk;
import io.xenotime.search.Hit;
import io.xenotime.search.HitExplanation;
import io.xenotime.search.IndexContents;
import io.xenotime.search.IndexVersion;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.LinkedPosts;
import io.xenotime.search.LinkedPosts.LinkedPost;
import io.xenotime.search.QueryReading;
import io.xenotime.search.RelatedPosts;
import io.xenotime.search.RelatedPosts.RelatedPost;
import io.xenotime.search.RelatedPosts.Shared;
import io.xenotime.search.SearchAnswer;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.Snippets;
import io.xenotime.search.Snippets.Marked;
import io.xenotime.search.Snippets.Span;
import io.xenotime.search.SuggestAnswer;
import io.xenotime.search.SuggestRequest;
import io.xenotime.search.Suggestion;
import io.xenotime.search.Total;
import io.xenotime.search.Walk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Answers every search with its first articles, and remembers what it was asked. */
public final class CannedEngine implements SearchEngine {

  public static final IndexVersion FIRST =
      new IndexVersion("g000001", 7, Instant.parse("2026-02-03T04:05:06Z"));

  private final List<Article> articles;
  private final List<SearchRequest> asked = new CopyOnWriteArrayList<>();
  private final List<SuggestRequest> suggestionsAsked = new CopyOnWriteArrayList<>();
  private volatile IndexVersion version = FIRST;
  private volatile EngineStatus status;
  private volatile Instant now = Instant.parse("2027-02-03T04:05:06Z");
  private volatile long total;
  private volatile Function<SearchRequest, SearchAnswer> answers = this::canned;
  private volatile BiFunction<SearchRequest, Long, Walk> walks = this::cannedWalk;

  public CannedEngine(Article... articles) {
    this.articles = List.of(articles);
    this.total = articles.length;
    serve(FIRST);
  }

  /** Returns an engine with two articles, one with odd letters. */
  public static CannedEngine ofTwo() {
    return new CannedEngine(
        Articles.article(11)
            .title("Lynas lifts NdPr output")
            .excerpt("More from Malaysia & Australia.")
            .highlights("Output rose 12 %.", "Prices <held>.")
            .heading("What comes next")
            .body("Lynas said its NdPr output rose.")
            .region("Malaysia")
            .region("Australia")
            .term(Articles.NEWS_TYPE, "Company News")
            .published("2025-04-01T08:00:00Z")
            .build(),
        Articles.article(12)
            .title("Study: China’s grip on Nd₂Fe₁₄B")
            .body("A study of magnets.")
            .region("China")
            .published("2025-05-02T09:30:00Z")
            .build());
  }

  public void serve(IndexVersion next) {
    version = next;
    status =
        new EngineStatus(Optional.of(next), articles.size(), Articles.FACETS, Optional.empty());
  }

  public void status(EngineStatus next) {
    status = next;
  }

  /** Claims that so many articles match. */
  public void total(long matches) {
    total = matches;
  }

  public void answer(Function<SearchRequest, SearchAnswer> next) {
    answers = next;
  }

  public void walk(BiFunction<SearchRequest, Long, Walk> next) {
    walks = next;
  }

  public List<SearchRequest> asked() {
    return asked;
  }

  public SearchRequest lastAsked() {
    return asked.getLast();
  }

  @Override
  public SearchAnswer search(SearchRequest request) {
    asked.add(request);
    return answers.apply(request);
  }

  /** Walks over the first articles. */
  @Override
  public Walk walk(SearchRequest request, long most) {
    asked.add(request);
    return walks.apply(request, most);
  }

  private Walk cannedWalk(SearchRequest request, long most) {
    List<Hit> all = articles.stream().limit(most).map(article -> hit(article, request)).toList();
    return new HeldWalk(QueryReading.plain(request.text(), List.of()), total, all, version);
  }

  /** Returns the answer that does not depend on the text. */
  public SearchAnswer canned(SearchRequest request) {
    long seen =
        request.page().cursor().isPresent()
            ? total
            : (long) request.page().number() * request.page().size();
    return new SearchAnswer(
        QueryReading.plain(request.text(), List.of()),
        Total.exactly(total),
        total,
        articles.stream()
            .limit(request.page().size())
            .map(article -> hit(article, request))
            .toList(),
        request.counting().facets().stream().map(this::counts).toList(),
        List.of(),
        Optional.empty(),
        seen < total ? Optional.of("c" + seen) : Optional.empty(),
        version);
  }

  /** Returns the answer with another reading of the text. */
  public static SearchAnswer readAs(QueryReading reading, SearchAnswer answer) {
    return new SearchAnswer(
        reading,
        answer.total(),
        answer.articles(),
        answer.hits(),
        answer.facets(),
        answer.spans(),
        answer.timeline(),
        answer.nextCursor(),
        answer.index());
  }

  @Override
  public FacetCounts facetValues(FacetValuesRequest request) {
    asked.add(request.search());
    return counts(request.facet());
  }

  /** Suggests the titles of articles, and a ticker for what its first article is about. */
  @Override
  public SuggestAnswer suggest(SuggestRequest request) {
    suggestionsAsked.add(request);
    List<Suggestion> suggestions = new ArrayList<>();
    for (Article article : articles) {
      suggestions.add(
          new Suggestion(
              Suggestion.TITLE,
              Suggestion.Match.BEGINNING,
              marked(article.title()),
              Optional.empty(),
              1,
              "title:\"" + article.title() + "\""));
    }
    suggestions.add(
        new Suggestion(
            "organization",
            Suggestion.Match.EXACT,
            new Marked("Lynas <Rare> Earths", List.of()),
            Optional.of("LYC"),
            total,
            "organization:\"Lynas <Rare> Earths\""));
    return new SuggestAnswer(suggestions, version);
  }

  /** Answers with its first articles, whatever is chosen. */
  @Override
  public ArticlesAnswer articles(ArticlesRequest request) {
    asked.add(request.search());
    return new ArticlesAnswer(articles.stream().limit(request.size()).toList(), total, version);
  }

  @Override
  public IndexContents contents() {
    return new IndexContents(
        articles.stream().map(Article::type).distinct().sorted().toList(),
        Articles.FACETS.stream().map(facet -> counts(facet.parameter())).toList(),
        version);
  }

  public List<SuggestRequest> suggestionsAsked() {
    return suggestionsAsked;
  }

  @Override
  public Optional<Article> article(long id) {
    return articles.stream().filter(article -> article.id() == id).findFirst();
  }

  /** Has all its articles in one group. */
  @Override
  public Optional<ArticleGroup> group(long id, Collapse.Group group) {
    return article(id).map(_ -> new ArticleGroup(group, articles.size(), articles, version));
  }

  /** Every other article is related, by what it has in common with nobody. */
  @Override
  public Optional<RelatedPosts> related(long id, int limit) {
    SearchLimits.checkNeighbours(limit);
    return article(id)
        .map(article ->
            new RelatedPosts(
                articles.stream()
                    .filter(other -> other.id() != id)
                    .limit(limit)
                    .map(other ->
                        new RelatedPost(
                            plain(other),
                            List.of(new Shared(Articles.REGIONS, new Term(5, "a&b", "A & <B>"))),
                            List.of("<magnets>")))
                    .toList(),
                version));
  }

  /** Every article links to every other with the words {@code see <it>}, two of them in all. */
  @Override
  public Optional<CitedBy> citedBy(long id, int limit) {
    SearchLimits.checkNeighbours(limit);
    return article(id).map(article -> new CitedBy(linked(id, limit), linked(id, limit), version));
  }

  @Override
  public Optional<Cites> cites(long id, int limit) {
    SearchLimits.checkNeighbours(limit);
    return article(id)
        .map(article ->
            new Cites(
                linked(id, limit),
                linked(id, limit),
                List.of(new Link(Link.Kind.SOURCE, "https://a.example/x?y=1&z", "a & b")),
                List.of(new Link(Link.Kind.EDITORIAL, "https://news.example/tag/<x>", "")),
                version));
  }

  private LinkedPosts linked(long id, int limit) {
    return new LinkedPosts(
        articles.size() - 1L,
        articles.stream()
            .filter(other -> other.id() != id)
            .limit(limit)
            .map(other -> new LinkedPost(plain(other), List.of("see <it>")))
            .toList());
  }

  private static Hit plain(Article article) {
    return Hit.of(article, Snippets.NONE, 1.5f, Optional.empty());
  }

  /** A year after its first state was made, or as a test set it. */
  @Override
  public Instant now() {
    return now;
  }

  public void now(Instant moment) {
    now = moment;
  }

  @Override
  public boolean goesByTime(String text) {
    return text.contains("last:");
  }

  @Override
  public EngineStatus status() {
    return status;
  }

  @Override
  public void close() {}

  private FacetCounts counts(String parameter) {
    Facet facet =
        Articles.FACETS.stream()
            .filter(one -> one.parameter().equals(parameter))
            .findFirst()
            .orElseThrow(() -> new InvalidSearch("facets", "no facet " + parameter, ""));
    List<Term> terms =
        articles.stream().flatMap(article -> article.terms(facet).stream()).distinct().toList();
    List<FacetValue> values = new ArrayList<>();
    terms.forEach(term -> values.add(FacetValue.flat(term, 1, false)));
    return new FacetCounts(facet, values, 0, articles.size() - 1L);
  }

  private static Hit hit(Article article, SearchRequest request) {
    return Hit.of(
        article,
        request.passages() == 0 ? Snippets.NONE : snippets(article),
        1.5f,
        request.manner().explains() ? Optional.of(explanation(request)) : Optional.empty());
  }

  private static HitExplanation explanation(SearchRequest request) {
    return new HitExplanation(
        "has " + request.text(), List.of(new HitExplanation.Component(request.text(), 1.5f)));
  }

  /** Marks the first five letters of each text. */
  private static Snippets snippets(Article article) {
    return new Snippets(
        marked(article.title()),
        article.highlights().stream().map(CannedEngine::marked).toList(),
        article.body().stream().limit(1).map(block -> marked(block.text())).toList());
  }

  private static Marked marked(String text) {
    return new Marked(text, List.of(new Span(0, Math.min(5, text.length()))));
  }
}
