package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/**
 * Finds articles with a word in any of its variants and fields, and ranks them by {@link Bm25f}.
 * Immutable.
 *
 * <p>Lucene's own CombinedFieldQuery makes lengths even over all fields together and takes a single
 * variant; here each field has a share of its own, and the form as typed counts more than a stem.
 */
final class WordQuery extends Query {

  /**
   * One way the word stands in the index.
   *
   * @param term as it is indexed
   * @param weight of an occurrence, against others of the same word
   */
  record Variant(String term, float weight) {}

  private final String label;
  private final List<Variant> variants;
  private final List<IndexField> fields;
  private final FieldLengths lengths;
  private final boolean inPhrase;

  /**
   * Makes a query.
   *
   * @param label what an explanation calls the word
   * @param variants the one that most articles have tells how rare the word is
   */
  WordQuery(String label, List<Variant> variants, List<IndexField> fields, FieldLengths lengths) {
    this(label, variants, fields, lengths, false);
  }

  private WordQuery(
      String label,
      List<Variant> variants,
      List<IndexField> fields,
      FieldLengths lengths,
      boolean inPhrase) {
    this.label = label;
    this.variants = List.copyOf(variants);
    this.fields = List.copyOf(fields);
    this.lengths = lengths;
    this.inPhrase = inPhrase;
  }

  /** Returns the query for the same word where it only counts as a part of a phrase. */
  WordQuery asPartOfPhrase() {
    return new WordQuery(label, variants, fields, lengths, true);
  }

  /** Returns whether the word only counts as a part of a phrase, which says where it stands. */
  boolean isPartOfPhrase() {
    return inPhrase;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    List<FieldTerm> terms = new ArrayList<>();
    long articles = 0;
    for (IndexField field : fields) {
      for (Variant variant : variants) {
        Term term = new Term(field.fieldName(), variant.term());
        TermStates states = TermStates.build(searcher, term, true);
        if (states.docFreq() > 0) {
          terms.add(new FieldTerm(field, term, variant.weight(), states));
          articles = Math.max(articles, states.docFreq());
        }
      }
    }
    float rarity = Bm25f.rarity(articles, Math.max(articles, searcher.getIndexReader().maxDoc()));
    return new WordWeight(terms, boost * rarity, mode);
  }

  /** A variant in a field, which some article has. */
  private record FieldTerm(IndexField field, Term term, float weight, TermStates states) {}

  private final class WordWeight extends Weight {

    private final List<FieldTerm> terms;
    private final float rarity;
    private final ScoreMode mode;
    private final float[][] occurrenceWeights = new float[IndexField.values().length][];

    private WordWeight(List<FieldTerm> terms, float rarity, ScoreMode mode) {
      super(WordQuery.this);
      this.terms = terms;
      this.rarity = rarity;
      this.mode = mode;
      Bm25f bm25f = new Bm25f(lengths);
      for (IndexField field : fields) {
        occurrenceWeights[field.ordinal()] = bm25f.occurrenceWeights(field);
      }
    }

    @Override
    public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      List<TermOccurrences> occurrences = new ArrayList<>();
      long cost = 0;
      for (FieldTerm term : terms) {
        PostingsEnum postings = postings(leaf, term);
        if (postings != null) {
          NumericDocValues norms =
              mode.needsScores() ? leaf.reader().getNormValues(term.field().fieldName()) : null;
          occurrences.add(
              new TermOccurrences(
                  term.field(),
                  postings,
                  norms,
                  occurrenceWeights[term.field().ordinal()],
                  term.weight()));
          cost += postings.cost();
        }
      }
      if (occurrences.isEmpty()) {
        return null;
      }
      long atMost = cost;
      return new ScorerSupplier() {
        @Override
        public Scorer get(long leadCost) {
          return new WordScorer(occurrences, rarity);
        }

        @Override
        public long cost() {
          return atMost;
        }
      };
    }

    private PostingsEnum postings(LeafReaderContext leaf, FieldTerm term) throws IOException {
      var state = term.states().get(leaf);
      var termState = state == null ? null : state.get();
      if (termState == null) {
        return null;
      }
      TermsEnum terms = leaf.reader().terms(term.field().fieldName()).iterator();
      terms.seekExact(term.term().bytes(), termState);
      return terms.postings(null, mode.needsScores() ? PostingsEnum.FREQS : PostingsEnum.NONE);
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
      ScorerSupplier supplier = scorerSupplier(leaf);
      Scorer scorer = supplier == null ? null : supplier.get(1);
      return scorer != null && scorer.iterator().advance(document) == document
          ? Explanation.match(scorer.score(), label)
          : Explanation.noMatch(label);
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
      return true;
    }
  }

  /** One list of articles with a variant in a field, and what an occurrence there weighs. */
  private record TermOccurrences(
      IndexField field,
      PostingsEnum postings,
      NumericDocValues norms,
      float[] weights,
      float weight) {

    private float weightedOccurrences() throws IOException {
      int norm =
          norms != null && norms.advanceExact(postings.docID())
              ? (int) norms.longValue() & 0xff
              : 1;
      return weight * postings.freq() * weights[norm];
    }
  }

  /**
   * Goes through several lists of articles at once; there are few, so the first is found by
   * looking.
   */
  private static final class WordScorer extends Scorer {

    private final TermOccurrences[] lists;
    private final float rarity;
    private final DocIdSetIterator articles = new Union();
    private int document = -1;

    private WordScorer(List<TermOccurrences> lists, float rarity) {
      this.lists = lists.toArray(TermOccurrences[]::new);
      this.rarity = rarity;
    }

    @Override
    public DocIdSetIterator iterator() {
      return articles;
    }

    @Override
    public int docID() {
      return document;
    }

    @Override
    public float score() throws IOException {
      float occurrences = 0;
      float inTitle = 0;
      for (TermOccurrences list : lists) {
        if (list.postings().docID() == document) {
          float here = list.weightedOccurrences();
          occurrences += here;
          if (list.field() == IndexField.TITLE) {
            inTitle += here / Bm25f.weight(IndexField.TITLE);
          }
        }
      }
      return rarity * (Bm25f.saturated(occurrences) + Ranking.IN_TITLE * Bm25f.saturated(inTitle));
    }

    @Override
    public float getMaxScore(int upTo) {
      return Float.MAX_VALUE;
    }

    private final class Union extends DocIdSetIterator {

      @Override
      public int docID() {
        return document;
      }

      @Override
      public int nextDoc() throws IOException {
        return advance(document + 1);
      }

      @Override
      public int advance(int target) throws IOException {
        int first = NO_MORE_DOCS;
        for (TermOccurrences list : lists) {
          int at = list.postings().docID();
          if (at < target) {
            at = list.postings().advance(target);
          }
          first = Math.min(first, at);
        }
        document = first;
        return first;
      }

      @Override
      public long cost() {
        long cost = 0;
        for (TermOccurrences list : lists) {
          cost += list.postings().cost();
        }
        return cost;
      }
    }
  }

  /**
   * Tells of all terms at once: Lucene counts each telling as a clause, of which it allows some.
   */
  @Override
  public void visit(QueryVisitor visitor) {
    Term[] terms =
        fields.stream()
            .map(IndexField::fieldName)
            .filter(visitor::acceptField)
            .flatMap(field -> variants.stream().map(each -> new Term(field, each.term())))
            .toArray(Term[]::new);
    visitor.consumeTerms(this, terms);
  }

  @Override
  public String toString(String defaultField) {
    return variants + " in " + fields;
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && variants.equals(((WordQuery) other).variants)
        && fields.equals(((WordQuery) other).fields)
        && lengths.equals(((WordQuery) other).lengths)
        && inPhrase == ((WordQuery) other).inPhrase;
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), variants, fields);
  }
}
