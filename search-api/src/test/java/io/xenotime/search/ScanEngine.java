package io.xenotime.search;

import io.xenotime.article.Article;
import io.xenotime.article.Block;
import io.xenotime.article.Facet;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.likeness.SlowGroups;
import io.xenotime.schema.NewsAnalyzer;
import io.xenotime.schema.SpokenOf;
import io.xenotime.schema.Vocabulary;
import io.xenotime.search.language.QueryLanguage;
import io.xenotime.search.language.TextQuery;
import io.xenotime.search.language.TextQuery.Scope;
import io.xenotime.search.vocabulary.EntityReader;
import io.xenotime.thesaurus.Kind;
import io.xenotime.thesaurus.Thesaurus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

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
  private final Analyzer analyzer;
  private final Map<Analysed, List<Set<String>>> analysed = new HashMap<>();
  private final Map<Article, Set<String>> entities = new IdentityHashMap<>();
  private final Map<String, List<String>> stems = new HashMap<>();
  private final Map<String, List<String>> folded = new HashMap<>();
  private final Map<String, Set<String>> patterns = new HashMap<>();

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
    this.analyzer = NewsAnalyzer.forIndexing(vocabulary);
    this.limits = limits;
    this.clock = clock;
    articles.forEach(article -> this.articles.put(article.id(), article));
    this.trees = trees;
    this.groups = groups;
    this.counts =
        new ScanCounts(List.copyOf(this.articles.values()), trees, groups, limits.maxBuckets());
  }

  @Override
  public SearchAnswer search(SearchRequest request) {
    limits.check(request);
    QueryLanguage.Reading reading = language().read(request.text());
    if (reading.query().clauses() > limits.maxClauses()) {
      throw new InvalidSearch("q", "too many clauses", "fewer");
    }
    List<String> warnings = new ArrayList<>(reading.warnings());
    request.filters().forEach(filter -> warnAboutUnknown(filter, warnings));
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
            .map(name -> count(facet(name), request, text, ""))
            .toList(),
        ScanCounts.spans(
            shown(always(request), text, Optional.empty()), request.counting().spans()),
        request
            .timeline()
            .map(asked -> counts.timeline(shown, request, asked.by().map(this::facet))),
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

  private void warnAboutUnknown(FacetFilter filter, List<String> warnings) {
    for (String value : filter.values()) {
      boolean known = counts.isKnown(facet(filter.facet()), value);
      if (!known) {
        warnings.add(filter.facet() + " has no value \"" + value + "\"");
      }
    }
  }

  private List<Article> matching(
      SearchRequest request, TextQuery text, Optional<Facet> ignoredFilter) {
    List<Article> matching = new ArrayList<>();
    for (Article article : articles.values()) {
      if (within(request.published(), article.published())
          && keeps(article, request.filters(), ignoredFilter)
          && matches(article, text)) {
        matching.add(article);
      }
    }
    return matching;
  }

  private static boolean within(Period period, Instant published) {
    return period.from().map(from -> !published.isBefore(from)).orElse(true)
        && period.until().map(published::isBefore).orElse(true);
  }

  private boolean keeps(Article article, List<FacetFilter> filters, Optional<Facet> ignored) {
    Map<Facet, Boolean> chosen = new HashMap<>();
    for (FacetFilter filter : filters) {
      Facet facet = facet(filter.facet());
      long carried =
          filter.values().stream().filter(one -> counts.carries(article, facet, one)).count();
      boolean keeps =
          switch (filter.mode()) {
            case ANY -> carried > 0;
            case ALL -> carried == filter.values().size();
            case NONE -> carried == 0;
            case MISSING -> article.terms(facet).isEmpty();
          };
      boolean isChoice =
          filter.mode() == FacetFilter.Mode.ANY || filter.mode() == FacetFilter.Mode.MISSING;
      if (!isChoice && !keeps) {
        return false;
      }
      if (isChoice && !Optional.of(facet).equals(ignored)) {
        chosen.merge(facet, keeps, Boolean::logicalOr);
      }
    }
    return !chosen.containsValue(false);
  }

  private boolean matches(Article article, TextQuery query) {
    return switch (query) {
      case TextQuery.Everything _ -> true;
      case TextQuery.Word(var scope, var text) -> hasInOrder(article, scope, stems(text));
      case TextQuery.Named named -> hasNamed(article, named);
      case TextQuery.Phrase(var scope, var text, var slop) ->
          texts(article, scope).stream()
              .anyMatch(one -> Places.hasSloppily(positions(article, one), stems(text), slop));
      case TextQuery.Prefix(var scope, var text) -> hasBeginning(article, scope, text);
      case TextQuery.Wildcard(var scope, var pattern) ->
          hasAny(article, scope, firstWordsLike(scope, pattern));
      case TextQuery.Near near -> hasNear(article, near);
      case TextQuery.Published(var when) -> within(when.at(clock.instant()), article.published());
      case TextQuery.Boosted(var other, _) -> matches(article, other);
      case TextQuery.Tagged(var name, var value) -> counts.carries(article, facet(name), value);
      case TextQuery.Not(var other) -> !matches(article, other);
      case TextQuery.And(var all) -> all.stream().allMatch(one -> matches(article, one));
      case TextQuery.Or(var any) -> any.stream().anyMatch(one -> matches(article, one));
    };
  }

  private boolean hasInOrder(Article article, Scope scope, List<String> stems) {
    return texts(article, scope).stream()
        .anyMatch(text -> Places.hasSloppily(positions(article, text), stems, 0));
  }

  /** Under any of its names, or as it was typed if that says something by itself. */
  private boolean hasNamed(Article article, TextQuery.Named named) {
    Set<String> words = new HashSet<>();
    named.entities().forEach(key -> words.add(NewsAnalyzer.entity(key)));
    named.related().forEach(key -> words.add(NewsAnalyzer.entity(key)));
    return hasAny(article, named.scope(), words)
        || named.sense() != TextQuery.Named.Sense.NONE
            && hasInOrder(article, named.scope(), stems(named.text()));
  }

  private boolean hasBeginning(Article article, Scope scope, String typed) {
    List<String> parts = rememberedFolded(typed);
    if (parts.isEmpty()) {
      return true;
    }
    for (String part : parts.subList(0, parts.size() - 1)) {
      if (!hasInOrder(article, scope, stems(part))) {
        return false;
      }
    }
    String beginning = parts.getLast();
    return hasAny(
        article, scope, firstWords(scope, beginning + "*", word -> word.startsWith(beginning)));
  }

  private boolean hasAny(Article article, Scope scope, Set<String> words) {
    return texts(article, scope).stream()
        .flatMap(text -> positions(article, text).stream())
        .flatMap(Set::stream)
        .anyMatch(words::contains);
  }

  private Set<String> firstWordsLike(Scope scope, String pattern) {
    StringBuilder regex = new StringBuilder();
    for (String part : pattern.split("(?<=[*?])|(?=[*?])")) {
      regex.append(
          switch (part) {
            case "*" -> ".*";
            case "?" -> ".";
            default -> Pattern.quote(String.join("", rememberedFolded(part)));
          });
    }
    Pattern looks = Pattern.compile(regex.toString(), Pattern.DOTALL);
    return firstWords(scope, pattern, word -> looks.matcher(word).matches());
  }

  private boolean hasNear(Article article, TextQuery.Near near) {
    List<List<String>> operands =
        near.operands().stream().map(operand -> stems(operand.text())).toList();
    return texts(article, near.scope()).stream()
        .anyMatch(text -> Places.hasNear(positions(article, text), operands, near.within()));
  }

  private Set<String> firstWords(Scope scope, String pattern, Predicate<String> fits) {
    return patterns.computeIfAbsent(scope + pattern, none -> firstWords(scope, fits));
  }

  private Set<String> firstWords(Scope scope, Predicate<String> fits) {
    TreeSet<String> words = new TreeSet<>();
    articles.values().stream()
        .flatMap(article ->
            texts(article, scope).stream().flatMap(text -> positions(article, text).stream()))
        .flatMap(Set::stream)
        .filter(fits)
        .forEach(words::add);
    return new HashSet<>(words.stream().limit(limits.maxPrefixWords()).toList());
  }

  private static List<String> texts(Article article, Scope scope) {
    List<String> body = article.body().stream().map(Block::text).toList();
    return switch (scope) {
      case TITLE -> List.of(article.title());
      case HIGHLIGHTS -> article.highlights();
      case HEADINGS -> article.headings();
      case BODY -> body;
      case EVERYWHERE -> {
        List<String> all = new ArrayList<>(body);
        all.add(article.title());
        all.add(article.excerpt());
        all.addAll(article.highlights());
        yield all;
      }
    };
  }

  /** A text of an article that speaks of these entries of the thesaurus. */
  private record Analysed(String text, Set<String> entities) {}

  private List<Set<String>> positions(Article article, String text) {
    return positions(text, entities.computeIfAbsent(article, ScanEngine::entities));
  }

  private List<Set<String>> positions(String text, Set<String> entities) {
    return analysed.computeIfAbsent(new Analysed(text, entities), this::analyse);
  }

  private static Set<String> entities(Article article) {
    Set<String> entities = new HashSet<>();
    for (Facet facet : Kind.facets()) {
      article.terms(facet).forEach(term -> entities.add(facet.taxonomy() + "/" + term.slug()));
    }
    return entities;
  }

  private List<Set<String>> analyse(Analysed analysed) {
    List<Set<String>> positions = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("text", analysed.text())) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      Optional.ofNullable(tokens.getAttribute(SpokenOf.class))
          .ifPresent(spokenOf -> spokenOf.set(analysed.entities()));
      tokens.reset();
      while (tokens.incrementToken()) {
        if (step.getPositionIncrement() > 0) {
          positions.add(new HashSet<>());
        }
        positions.getLast().add(word.toString());
      }
      return positions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> stems(String text) {
    return stems.computeIfAbsent(text, typed -> words(NewsAnalyzer.forQueries(), typed));
  }

  private List<String> rememberedFolded(String text) {
    return folded.computeIfAbsent(text, ScanEngine::folded);
  }

  private static List<String> words(Analyzer analyzer, String text) {
    List<String> words = new ArrayList<>();
    try (analyzer;
        TokenStream tokens = analyzer.tokenStream("text", text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(word.toString());
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  private Facet facet(String parameter) {
    return facets.stream()
        .filter(facet -> facet.parameter().equals(parameter))
        .findAny()
        .orElseThrow(() -> new InvalidSearch("facets", "no facet " + parameter, "others"));
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
    return count(facet(request.facet()), request.search(), text, request.contains());
  }

  @Override
  public SuggestAnswer suggest(SuggestRequest request) {
    limits.check(request);
    List<String> typed = folded(request.text());
    List<Article> newestFirst = new ArrayList<>(articles.values());
    newestFirst.sort(NEWEST_FIRST);
    ScanSuggestions all =
        new ScanSuggestions(
            facets,
            newestFirst,
            text -> positions(text, Set.of()),
            text -> read(text).toString(),
            text -> articles.values().stream().filter(one -> matches(one, read(text))).count());
    return new SuggestAnswer(
        typed.isEmpty() ? List.of() : all.of(typed, stems(request.text()), request),
        new IndexVersion("scan", 1, Instant.EPOCH));
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

  /** Returns the words of a text, not stemmed. */
  static List<String> folded(String text) {
    return words(NewsAnalyzer.forPrefixes(), text);
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
