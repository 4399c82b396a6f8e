package io.xenotime.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Notes the score of every match by document number. */
final class ScoresCollector
    implements CollectorManager<ScoresCollector.Noting, Map<Integer, Float>> {

  /** Notes those that one thread sees. */
  static final class Noting extends SimpleCollector {
    private final Map<Integer, Float> scores = new HashMap<>();
    private int docBase;
    private Scorable scorer;

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
      docBase = leaf.docBase;
    }

    @Override
    public void setScorer(Scorable next) {
      scorer = next;
    }

    @Override
    public void collect(int article) throws IOException {
      scores.put(docBase + article, scorer.score());
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE;
    }
  }

  @Override
  public Noting newCollector() {
    return new Noting();
  }

  @Override
  public Map<Integer, Float> reduce(Collection<Noting> all) {
    Map<Integer, Float> scores = new HashMap<>();
    all.forEach(noting -> scores.putAll(noting.scores));
    return scores;
  }
}
