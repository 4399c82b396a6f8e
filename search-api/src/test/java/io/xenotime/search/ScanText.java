package io.xenotime.search;

import io.xenotime.article.Article;
import io.xenotime.article.Block;
import io.xenotime.schema.NewsAnalyzer;
import io.xenotime.search.language.TextQuery;
import io.xenotime.search.language.TextQuery.Scope;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Looks into articles for what a text asks for, for the scanning engine. One thread. */
final class ScanText {

  private final List<Article> articles;
  private final ScanWords words;
  private final ScanFilters filters;
  private final int maxPatternWords;
  private final Clock clock;
  private final Set<ArticlePart> parts;
  private final Map<String, Set<String>> patterns;

  /**
   * @param articles all there are
   * @param maxPatternWords distinct words of theirs that a pattern stands for
   */
  ScanText(
      List<Article> articles,
      ScanWords words,
      ScanFilters filters,
      int maxPatternWords,
      Clock clock) {
    this(articles, words, filters, maxPatternWords, clock, Manner.EVERYWHERE, new HashMap<>());
  }

  private ScanText(
      List<Article> articles,
      ScanWords words,
      ScanFilters filters,
      int maxPatternWords,
      Clock clock,
      Set<ArticlePart> parts,
      Map<String, Set<String>> patterns) {
    this.articles = articles;
    this.words = words;
    this.filters = filters;
    this.maxPatternWords = maxPatternWords;
    this.clock = clock;
    this.parts = parts;
    this.patterns = patterns;
  }

  /** Returns one that looks for words without a field in these parts only. */
  ScanText in(Set<ArticlePart> parts) {
    return new ScanText(articles, words, filters, maxPatternWords, clock, parts, patterns);
  }

  /** Returns whether the article is one that the query asks for. */
  boolean matches(Article article, TextQuery query) {
    return switch (query) {
      case TextQuery.Everything _ -> true;
      case TextQuery.Word(var scope, var text) -> hasInOrder(article, scope, words.stems(text));
      case TextQuery.Named named -> hasNamed(article, named);
      case TextQuery.Phrase(var scope, var text, var slop) ->
          texts(article, scope).stream()
              .anyMatch(one ->
                  Places.hasSloppily(words.positions(article, one), words.stems(text), slop));
      case TextQuery.Prefix(var scope, var text) -> hasBeginning(article, scope, text);
      case TextQuery.Wildcard(var scope, var pattern) ->
          hasAny(article, scope, firstWordsLike(scope, pattern));
      case TextQuery.Near near -> hasNear(article, near);
      case TextQuery.Published(var when) ->
          ScanArticles.within(when.at(clock.instant()), article.published());
      case TextQuery.Boosted(var other, _) -> matches(article, other);
      case TextQuery.Tagged(var name, var value) -> filters.carries(article, name, value);
      case TextQuery.Not(var other) -> !matches(article, other);
      case TextQuery.And(var all) -> all.stream().allMatch(one -> matches(article, one));
      case TextQuery.Or(var any) -> any.stream().anyMatch(one -> matches(article, one));
    };
  }

  private boolean hasInOrder(Article article, Scope scope, List<String> stems) {
    return texts(article, scope).stream()
        .anyMatch(text -> Places.hasSloppily(words.positions(article, text), stems, 0));
  }

  /** Under any of its names, or as it was typed if that says something by itself. */
  private boolean hasNamed(Article article, TextQuery.Named named) {
    Set<String> names = new HashSet<>();
    named.entities().forEach(key -> names.add(NewsAnalyzer.entity(key)));
    named.related().forEach(key -> names.add(NewsAnalyzer.entity(key)));
    return hasAny(article, named.scope(), names)
        || named.sense() != TextQuery.Named.Sense.NONE
            && hasInOrder(article, named.scope(), words.stems(named.text()));
  }

  private boolean hasBeginning(Article article, Scope scope, String typed) {
    List<String> parts = words.folded(typed);
    if (parts.isEmpty()) {
      return true;
    }
    for (String part : parts.subList(0, parts.size() - 1)) {
      if (!hasInOrder(article, scope, words.stems(part))) {
        return false;
      }
    }
    String beginning = parts.getLast();
    return hasAny(
        article, scope, firstWords(scope, beginning + "*", word -> word.startsWith(beginning)));
  }

  private boolean hasAny(Article article, Scope scope, Set<String> wanted) {
    return texts(article, scope).stream()
        .flatMap(text -> words.positions(article, text).stream())
        .flatMap(Set::stream)
        .anyMatch(wanted::contains);
  }

  private Set<String> firstWordsLike(Scope scope, String pattern) {
    StringBuilder regex = new StringBuilder();
    for (String part : pattern.split("(?<=[*?])|(?=[*?])")) {
      regex.append(
          switch (part) {
            case "*" -> ".*";
            case "?" -> ".";
            default -> Pattern.quote(String.join("", words.folded(part)));
          });
    }
    Pattern looks = Pattern.compile(regex.toString(), Pattern.DOTALL);
    return firstWords(scope, pattern, word -> looks.matcher(word).matches());
  }

  private boolean hasNear(Article article, TextQuery.Near near) {
    List<List<String>> operands =
        near.operands().stream().map(operand -> words.stems(operand.text())).toList();
    return texts(article, near.scope()).stream()
        .anyMatch(text -> Places.hasNear(words.positions(article, text), operands, near.within()));
  }

  private Set<String> firstWords(Scope scope, String pattern, Predicate<String> fits) {
    return patterns.computeIfAbsent(scope + " " + parts + pattern, none -> firstWords(scope, fits));
  }

  private Set<String> firstWords(Scope scope, Predicate<String> fits) {
    TreeSet<String> fitting = new TreeSet<>();
    articles.stream()
        .flatMap(article ->
            texts(article, scope).stream().flatMap(text -> words.positions(article, text).stream()))
        .flatMap(Set::stream)
        .filter(fits)
        .forEach(fitting::add);
    return new HashSet<>(fitting.stream().limit(maxPatternWords).toList());
  }

  private List<String> texts(Article article, Scope scope) {
    return switch (scope) {
      case TITLE -> List.of(article.title());
      case HIGHLIGHTS -> article.highlights();
      case HEADINGS -> article.headings();
      case BODY -> article.body().stream().map(Block::text).toList();
      case EVERYWHERE -> parts.stream().flatMap(part -> texts(article, part).stream()).toList();
    };
  }

  private static List<String> texts(Article article, ArticlePart part) {
    return switch (part) {
      case TITLE -> List.of(article.title());
      case EXCERPT -> List.of(article.excerpt());
      case HIGHLIGHTS -> article.highlights();
      case BODY -> article.body().stream().map(Block::text).toList();
    };
  }
}
