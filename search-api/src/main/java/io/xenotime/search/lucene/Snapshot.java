package io.xenotime.search.lucene;

import io.xenotime.article.Facet;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.schema.ArticleDocuments;
import io.xenotime.schema.CommitData;
import io.xenotime.schema.Generation;
import io.xenotime.schema.IndexField;
import io.xenotime.schema.Vocabulary;
import io.xenotime.search.IndexVersion;
import io.xenotime.search.language.QueryLanguage;
import io.xenotime.search.vocabulary.EntityReader;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.util.NumericUtils;

/**
 * One state of an index and what is derived from it. Immutable, safe for many threads; counted
 * references to its reader say when it can be let go.
 *
 * @param generation the generation it is a state of
 * @param reader owned by the snapshot
 * @param version what answers say they came from
 * @param facets the values of each facet, in the order of the stamp
 * @param facetBits for counting facets, shared by all states of an index
 * @param documents how its documents become articles
 * @param language how texts are read, with its facets as fields
 * @param vocabulary what its texts were analysed with
 * @param fixes finds better spellings of words
 * @param entities finds what the vocabulary knows in queries
 * @param lengths how long its texts are
 * @param oldest when the oldest article was published; the epoch without any
 * @param newest when the newest article was published; the epoch without any
 * @param suggesting what suggestions remember
 */
record Snapshot(
    Generation generation,
    DirectoryReader reader,
    IndexVersion version,
    List<FacetTerms> facets,
    FacetBitsCache facetBits,
    ArticleDocuments documents,
    QueryLanguage language,
    Vocabulary vocabulary,
    Fixes fixes,
    EntityReader entities,
    FieldLengths lengths,
    Instant oldest,
    Instant newest,
    SuggestState suggesting) {

  /**
   * Takes a reader over. When this fails, the reader stays the caller's.
   *
   * @throws io.xenotime.schema.ForeignIndexException if this build cannot read the index
   */
  static Snapshot of(
      Generation generation, DirectoryReader reader, FacetTrees trees, FacetBitsCache facetBits)
      throws IOException {
    CommitData commit = CommitData.readable(reader.getIndexCommit().getUserData());
    IndexVersion version =
        new IndexVersion(
            generation.name(), reader.getIndexCommit().getGeneration(), commit.committedAt());
    List<Facet> facets = commit.stamp().facets();
    List<FacetTerms> terms = new ArrayList<>();
    for (Facet facet : facets) {
      terms.add(FacetTerms.read(facet, trees.of(facet), reader));
    }
    Vocabulary vocabulary = Vocabulary.of(commit.stamp().thesaurus());
    return new Snapshot(
        generation,
        reader,
        version,
        List.copyOf(terms),
        facetBits,
        new ArticleDocuments(facets),
        new QueryLanguage(facets.stream().map(Facet::parameter).toList()),
        vocabulary,
        new Fixes(reader, vocabulary),
        new EntityReader(vocabulary),
        FieldLengths.read(reader),
        published(PointValues.getMinPackedValue(reader, IndexField.PUBLISHED.fieldName())),
        published(PointValues.getMaxPackedValue(reader, IndexField.PUBLISHED.fieldName())),
        new SuggestState());
  }

  private static Instant published(byte[] point) {
    return point == null
        ? Instant.EPOCH
        : Instant.ofEpochSecond(NumericUtils.sortableBytesToLong(point, 0));
  }

  /** Returns the values of the facet with this parameter name, if there is such a facet. */
  Optional<FacetTerms> facet(String parameter) {
    return facets.stream().filter(terms -> terms.facet().parameter().equals(parameter)).findAny();
  }
}
