package io.xenotime.search.lucene;

import io.xenotime.search.HitExplanation;
import io.xenotime.search.HitExplanation.Component;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.lucene.TextPart.Noun;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Says why hits are where they are, by asking each part of the text what it gives to the one
 * article. One thread, one search.
 */
final class Explainer {

  private static final String PAIRS = "words near each other";
  private static final String FRESHNESS = "freshness";

  private final List<Asked> parts = new ArrayList<>();
  private final boolean alternatives;
  private final SearchedFields fields;
  private final Optional<PartScorer> pairs;
  private final SearchRequest.Order order;
  private final Optional<Freshener> freshener;

  /** A part of the text, and who can say what it gives. */
  private record Asked(
      TextPart part, PartScorer scored, List<PartScorer> within, PartScorer inTitle) {

    private static Asked of(TextPart part, IndexSearcher searcher) throws IOException {
      List<PartScorer> within = new ArrayList<>();
      for (Query condition : part.within()) {
        within.add(new PartScorer(searcher, condition));
      }
      return new Asked(
          part,
          new PartScorer(searcher, part.scored()),
          within,
          new PartScorer(searcher, part.inTitle()));
    }

    private Optional<Float> score(int document) throws IOException {
      for (PartScorer condition : within) {
        if (!condition.matches(document)) {
          return Optional.empty();
        }
      }
      return scored.score(document);
    }
  }

  /**
   * Explains hits of a search.
   *
   * @param pairs what adds to the score of articles beside the text's own parts
   */
  Explainer(
      IndexSearcher searcher,
      TextParts text,
      List<Query> pairs,
      SearchRequest.Order order,
      Optional<Freshener> freshener)
      throws IOException {
    for (TextPart part : text.list()) {
      parts.add(Asked.of(part, searcher));
    }
    this.alternatives = text.hasAlternatives();
    this.fields = text.fields();
    this.pairs =
        pairs.isEmpty() ? Optional.empty() : Optional.of(new PartScorer(searcher, any(pairs)));
    this.order = order;
    this.freshener = freshener;
  }

  private static Query any(List<Query> queries) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }

  /**
   * Returns why an article is there.
   *
   * @param document its number in the index
   */
  HitExplanation explain(int document, Instant published) throws IOException {
    List<Component> components = new ArrayList<>();
    PartsFound found = new PartsFound(alternatives, fields);
    for (Asked asked : parts) {
      Optional<Float> score = asked.score(document);
      score.ifPresent(value -> components.add(new Component(asked.part().name(), value)));
      if (asked.part().noun() != Noun.NONE) {
        boolean inTitle = score.isPresent() && asked.inTitle().matches(document);
        found.add(asked.part(), score.isPresent(), inTitle);
      }
    }
    if (pairs.isPresent()) {
      pairs.get().score(document).ifPresent(value -> components.add(new Component(PAIRS, value)));
    }
    freshener.ifPresent(fresh -> components.add(freshness(fresh, components, published)));
    return new HitExplanation(sentence(found, published), components);
  }

  private static Component freshness(
      Freshener fresh, List<Component> components, Instant published) {
    double score = components.stream().mapToDouble(Component::score).sum();
    return new Component(FRESHNESS, (float) (score * fresh.share(published.getEpochSecond())));
  }

  private String sentence(PartsFound found, Instant published) {
    StringBuilder sentence = new StringBuilder(inOrder());
    sentence.append(found.sentence());
    freshener.ifPresent(fresh -> sentence.append("; ").append(fresh.sentence(published)));
    return sentence.toString();
  }

  private String inOrder() {
    return switch (order) {
      case RELEVANCE -> "";
      case NEWEST -> "sorted by date, newest first; ";
      case OLDEST -> "sorted by date, oldest first; ";
      case UPDATED -> "sorted by last change, latest first; ";
    };
  }
}
