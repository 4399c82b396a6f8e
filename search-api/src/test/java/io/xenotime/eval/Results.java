package io.xenotime.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes queries and what was found for them, one word a document. */
final class Results {

  static final Judge LINEAR = new Judge(Gain.LINEAR, 1);

  private Results() {}

  static Query query(String id, String kind) {
    return new Query(id, "text of " + id, kind, Map.of());
  }

  /** Returns a ranking of documents without blanks, all of one score. */
  static Ranking tied(String... slugs) {
    List<RankedPost> posts =
        Stream.of(slugs).map(slug -> new RankedPost(slug, "Title of " + slug, 1.5f)).toList();
    return new Ranking(posts, posts.size());
  }

  /** Returns the evaluation of queries of one kind, for each of which {@code a} is the answer. */
  static Evaluation evaluation(Map<String, Ranking> found) {
    List<Query> queries = new ArrayList<>();
    Map<String, Map<String, Integer>> judgments = new LinkedHashMap<>();
    found
        .keySet()
        .forEach(id -> {
          queries.add(query(id, ""));
          judgments.put(id, Map.of("a", 1));
        });
    return Evaluation.of(queries, new Judgments(judgments), LINEAR, query -> found.get(query.id()));
  }
}
