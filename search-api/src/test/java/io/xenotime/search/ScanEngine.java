package io.xenotime.search;

import io.xenotime.article.Article;
import io.xenotime.article.Facet;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.likeness.SlowGroups;
import io.xenotime.schema.Vocabulary;
import io.xenotime.search.language.QueryLanguage;
import io.xenotime.search.language.TextQuery;
import io.xenotime.search.vocabulary.EntityReader;
import io.xenotime.thesaurus.Thesaurus;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks at every article for every search: slow and obviously right, the judge of other engines. It
 * shares the language, the analysis and the reading of names with them and nothing else; it does
 * not rank, so relevance is newest first here, and it shows no snippets.
 */
public final class ScanEngine implements SearchEngine {

  private static final Comparator<Article> NEWEST_FIRST =
      Comparator.comparing(Article::published).thenComparing(Article::id).reversed();

  private final List<Facet> facets;
  private final FacetTrees trees;
  private final ScanGroups groups;
  private final ScanCounts counts;
  private final SearchLimits limits;
  private final Clock clock;
  private final Map<Long, Article> articles = new LinkedHashMap<>();
  private final Vocabulary vocabulary;
  private final ScanWords words;
  private final ScanFilters filters;
  private final ScanText texts;

  /** Makes an engine without a vocabulary. */
  public ScanEngine(List<Facet> facets, SearchLimits limits, Clock clock, List<Article> articles) {
    this(facets, Thesaurus.NONE, limits, clock, articles);
  }

  /** Makes an engine that knows the names of the thesaurus, over articles tagged with it. */
  public ScanEngine(
      List<Facet> facets,
      Thesaurus thesaurus,
      SearchLimits limits,
      Clock clock,
      List<Article> articles) {
    this(facets, FacetTrees.NONE, ScanGroups.NONE, thesaurus, limits, clock, articles);
  }

  /** Makes an engine that knows which values lie in which, and which articles belong together. */
  public ScanEngine(
      List<Facet> facets,
      FacetTrees trees,
      ScanGroups groups,
      Thesaurus thesaurus,
      SearchLimits limits,
      Clock clock,
      List<Article> articles) {
    this(facets, trees, groups, Vocabulary.of(thesaurus), limits, clock, articles);
  }

  private ScanEngine(
      List<Facet> facets,
      FacetTrees trees,
      ScanGroups groups,
      Vocabulary vocabulary,
      SearchLimits limits,
      Clock clock,
      Collection<Article> articles) {
    this.facets = facets;
    this.vocabulary = vocabulary;
    this.limits = limits;
    this.clock = clock;
    articles.forEach(article -> this.articles.put(article.id(), article));
    this.trees = trees;
    this.groups = groups;
    List<Article> all = List.copyOf(this.articles.values());
    this.counts = new ScanCounts(all, trees, groups, limits.maxBuckets());
    this.words = new ScanWords(vocabulary);
    this.filters = new ScanFilters(facets, counts);
    this.texts = new ScanText(all, words, filters, limits.maxPrefixWords(), clock);
  }

  @Override
  public SearchAnswer search(SearchRequest request) {
    limits.check(request);
    QueryLanguage.Reading reading = language().read(request.text());
    if (reading.query().clauses() > limits.maxClauses()) {
      throw new InvalidSearch("q", "too many clauses", "fewer");
    }
    List<String> warnings = new ArrayList<>(reading.warnings());
    request.filters().forEach(filter -> filters.warnAboutUnknown(filter, warnings));
    TextQuery text = named(reading.query(), request.manner());
    List<Article> matching = matching(request, text, Optional.empty());
    matching.sort(order(request.order()));
    Map<Article, Integer> folded = counts.folded(matching, request.collapse());
    List<Article> shown = List.copyOf(folded.keySet());
    List<Article> rest = after(shown, request.page().cursor());
    List<Article> page =
        rest.stream().skip(request.page().offset()).limit(request.page().size()).toList();
    return new SearchAnswer(
        QueryReading.plain(text.toString(), warnings),
        Total.exactly(shown.size()),
        matching.size(),
        page.stream()
            .map(one -> Hit.of(one, Snippets.NONE, 0, folded.get(one), Optional.empty()))
            .toList(),
        request.counting().facets().stream()
            .map(name -> count(filters.facet(name), request, text, ""))
            .toList(),
        ScanCounts.spans(
            shown(always(request), text, Optional.empty()), request.counting().spans()),
        request
            .timeline()
            .map(asked -> counts.timeline(shown, request, asked.by().map(filters::facet))),
        rest.size() > request.page().offset() + page.size()
            ? Optional.of("after-" + page.getLast().id())
            : Optional.empty(),
        new IndexVersion("scan", 1, Instant.EPOCH));
  }

  /** Walks over one answer that holds everything. */
  @Override
  public Walk walk(SearchRequest request, long most) {
    limits.check(request.uncounted(SearchRequest.Page.of(1, 1)));
    SearchLimits boundless =
        new SearchLimits(
            limits.maxTextChars(),
            limits.maxClauses(),
            limits.maxPrefixWords(),
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            limits.maxFacetValues(),
            limits.maxFilterValues(),
            limits.maxPassages(),
            limits.maxSpans(),
            limits.maxBuckets(),
            limits.maxTime());
    int all = (int) Math.min(most, Math.max(1, articles.size()));
    SearchRequest page = request.uncounted(SearchRequest.Page.of(1, all));
    return new HeldWalk(
        new ScanEngine(facets, trees, groups, vocabulary, boundless, clock, articles.values())
            .search(page));
  }

  private static SearchRequest always(SearchRequest request) {
    return new SearchRequest(
        request.text(),
        request.manner(),
        request.filters(),
        Period.ALWAYS,
        request.order(),
        request.page(),
        request.collapse(),
        request.counting(),
        request.timeline(),
        request.passages());
  }

  private List<Article> matching(
      SearchRequest request, TextQuery text, Optional<Facet> ignoredFilter) {
    ScanText inParts = texts.in(request.manner().parts());
    List<Article> matching = new ArrayList<>();
    for (Article article : articles.values()) {
      if (ScanArticles.within(request.published(), article.published())
          && filters.keeps(article, request.filters(), ignoredFilter)
          && inParts.matches(article, text)) {
        matching.add(article);
      }
    }
    return matching;
  }

  private FacetCounts count(Facet facet, SearchRequest request, TextQuery text, String contains) {
    return counts.count(facet, shown(request, text, Optional.of(facet)), request, contains);
  }

  /** One article of each group of those that match, in order. */
  private List<Article> shown(SearchRequest request, TextQuery text, Optional<Facet> ignored) {
    List<Article> matching = matching(request, text, ignored);
    matching.sort(order(request.order()));
    return List.copyOf(counts.folded(matching, request.collapse()).keySet());
  }

  private static Comparator<Article> order(SearchRequest.Order order) {
    return switch (order) {
      case RELEVANCE, NEWEST -> NEWEST_FIRST;
      case OLDEST ->
          Comparator.comparing(Article::published)
              .thenComparing(Comparator.comparing(Article::id).reversed());
      case UPDATED ->
          Comparator.comparing(Article::modified).reversed().thenComparing(NEWEST_FIRST);
    };
  }

  private static List<Article> after(List<Article> sorted, Optional<String> cursor) {
    if (cursor.isEmpty()) {
      return sorted;
    }
    if (!cursor.get().startsWith("after-")) {
      throw new InvalidSearch("cursor", "no cursor: " + cursor.get(), "one of ours");
    }
    long last = Long.parseLong(cursor.get().substring("after-".length()));
    List<Long> ids = sorted.stream().map(Article::id).toList();
    return sorted.subList(ids.indexOf(last) + 1, sorted.size());
  }

  @Override
  public FacetCounts facetValues(FacetValuesRequest request) {
    limits.check(request.search());
    TextQuery text = named(read(request.search().text()), request.search().manner());
    return count(filters.facet(request.facet()), request.search(), text, request.contains());
  }

  @Override
  public SuggestAnswer suggest(SuggestRequest request) {
    limits.check(request);
    List<String> typed = words.folded(request.text());
    List<Article> newestFirst = new ArrayList<>(articles.values());
    newestFirst.sort(NEWEST_FIRST);
    Set<Article> counted = among(request);
    ScanSuggestions all =
        new ScanSuggestions(
            facets,
            newestFirst,
            newestFirst.stream().filter(counted::contains).toList(),
            words::positions,
            text -> read(text).toString(),
            (among, text) -> among.stream().filter(one -> texts.matches(one, read(text))).count());
    return new SuggestAnswer(
        typed.isEmpty() ? List.of() : all.of(typed, words.stems(request.text()), request),
        new IndexVersion("scan", 1, Instant.EPOCH));
  }

  private Set<Article> among(SuggestRequest request) {
    return articles.values().stream()
        .filter(article -> ScanArticles.within(request.published(), article.published()))
        .filter(article -> filters.keeps(article, request.filters(), Optional.empty()))
        .collect(Collectors.toSet());
  }

  @Override
  public ArticlesAnswer articles(ArticlesRequest request) {
    limits.check(request);
    TextQuery text = named(read(request.search().text()), request.search().manner());
    List<Article> matching = matching(request.search(), text, Optional.empty());
    return ScanArticles.of(matching, request, new IndexVersion("scan", 1, Instant.EPOCH));
  }

  @Override
  public IndexContents contents() {
    SearchRequest every =
        Requests.search("").manner(Manner.STRICT).facetLimit(Integer.MAX_VALUE).build();
    return new IndexContents(
        articles.values().stream()
            .map(Article::type)
            .filter(type -> !type.isEmpty())
            .distinct()
            .sorted()
            .limit(IndexContents.MAX_TYPES)
            .toList(),
        facets.stream().map(facet -> count(facet, every, read(""), "")).toList(),
        new IndexVersion("scan", 1, Instant.EPOCH));
  }

  private TextQuery read(String text) {
    return language().read(text).query();
  }

  private QueryLanguage language() {
    return new QueryLanguage(facets.stream().map(Facet::parameter).toList());
  }

  private TextQuery named(TextQuery query, Manner manner) {
    return manner.expands() ? new EntityReader(vocabulary).read(query) : query;
  }

  @Override
  public Optional<Article> article(long id) {
    return Optional.ofNullable(articles.get(id));
  }

  @Override
  public Optional<ArticleGroup> group(long id, Collapse.Group group) {
    SlowGroups groups = SlowGroups.of(articles.values());
    Map<Long, Long> firsts = group == Collapse.Group.STORY ? groups.stories() : groups.duplicates();
    return article(id)
        .map(article -> {
          List<Article> members =
              firsts.containsKey(id)
                  ? articles.values().stream()
                      .filter(other -> firsts.get(id).equals(firsts.get(other.id())))
                      .sorted(NEWEST_FIRST.reversed())
                      .toList()
                  : List.of(article);
          return new ArticleGroup(
              group,
              members.size(),
              members.stream().limit(ArticleGroup.MOST_MEMBERS).toList(),
              status().index().orElseThrow());
        });
  }

  @Override
  public Optional<RelatedPosts> related(long id, int limit) {
    SearchLimits.checkNeighbours(limit);
    return article(id).map(article -> neighbours().related(article, limit));
  }

  @Override
  public Optional<CitedBy> citedBy(long id, int limit) {
    SearchLimits.checkNeighbours(limit);
    return article(id).map(article -> neighbours().citedBy(article, limit));
  }

  @Override
  public Optional<Cites> cites(long id, int limit) {
    SearchLimits.checkNeighbours(limit);
    return article(id).map(article -> neighbours().cites(article, limit));
  }

  private ScanNeighbours neighbours() {
    return new ScanNeighbours(articles.values().stream().sorted(NEWEST_FIRST).toList());
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public boolean goesByTime(String text) {
    return read(text).goesByTime();
  }

  @Override
  public EngineStatus status() {
    return new EngineStatus(
        Optional.of(new IndexVersion("scan", 1, Instant.EPOCH)),
        articles.size(),
        facets,
        Optional.empty());
  }

  @Override
  public void close() {}
}
