package io.xenotime.search.lucene;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.article.Facet;
import io.xenotime.schema.ArticleDocuments;
import io.xenotime.schema.CommitData;
import io.xenotime.schema.DerivedFacets;
import io.xenotime.schema.Generation;
import io.xenotime.schema.IndexField;
import io.xenotime.schema.IndexFolder;
import io.xenotime.schema.NewsAnalyzer;
import io.xenotime.schema.Stamps;
import io.xenotime.schema.Vocabulary;
import io.xenotime.search.ScanGroups;
import io.xenotime.thesaurus.Thesaurus;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.FSDirectory;

/** Writes generations into an index folder for tests, a segment for each call. */
final class WrittenIndex {

  private final IndexFolder folder;
  private final Thesaurus thesaurus;
  private final Vocabulary vocabulary;
  private final DerivedFacets derived;
  private final List<Facet> facets;
  private final ArticleDocuments documents;
  private ScanGroups groups = ScanGroups.NONE;

  /** Makes an index without a vocabulary, of articles as they are. */
  WrittenIndex(IndexFolder folder) {
    this(folder, Thesaurus.NONE, Articles.FACETS);
  }

  /** Makes an index of articles that are tagged with what the thesaurus knows. */
  WrittenIndex(IndexFolder folder, Thesaurus thesaurus) {
    this(folder, thesaurus, DerivedFacets.beside(Articles.FACETS));
  }

  private WrittenIndex(IndexFolder folder, Thesaurus thesaurus, List<Facet> facets) {
    this.folder = folder;
    this.thesaurus = thesaurus;
    this.vocabulary = Vocabulary.of(thesaurus);
    this.derived = new DerivedFacets(Articles.FACETS, vocabulary);
    this.facets = facets;
    this.documents = new ArticleDocuments(facets);
  }

  /** Has articles carry their groups, as the writer of an index finds them. */
  WrittenIndex grouped(ScanGroups known) {
    groups = known;
    return this;
  }

  /** Publishes a new generation with these articles. */
  void publish(List<Article> articles) throws IOException {
    Files.createDirectories(folder.root());
    Generation next = folder.next();
    write(next, articles, stamp());
    folder.publish(next);
  }

  /** Publishes a new generation that carries another build's stamp. */
  void publishForeign(List<Article> articles) throws IOException {
    Files.createDirectories(folder.root());
    Generation next = folder.next();
    write(next, articles, Map.of("xenotime.layout", "of another build"));
    folder.publish(next);
  }

  /** Puts these articles into the current generation, in place of those with their ids. */
  void add(List<Article> articles) throws IOException {
    write(folder.current().orElseThrow(), articles, stamp());
  }

  /** Puts these articles there likewise, those named in a group. */
  void addGrouped(List<Article> articles, IndexField group, Map<Long, Long> groups)
      throws IOException {
    try (IndexWriter writer = writer(folder.current().orElseThrow())) {
      for (Article article : articles) {
        Document document = documents.toDocument(derived.tagged(article));
        Optional.ofNullable(groups.get(article.id()))
            .ifPresent(id -> document.add(new NumericDocValuesField(group.fieldName(), id)));
        writer.updateDocument(ArticleDocuments.key(article.id()), document);
      }
      writer.setLiveCommitData(stamp().entrySet());
      writer.commit();
    }
  }

  /** Takes an article out of the current generation. */
  void delete(long id) throws IOException {
    try (IndexWriter writer = writer(folder.current().orElseThrow())) {
      writer.deleteDocuments(ArticleDocuments.key(id));
      writer.setLiveCommitData(stamp().entrySet());
      writer.commit();
    }
  }

  private Map<String, String> stamp() {
    return new CommitData(Stamps.plain(facets, thesaurus), Instant.parse("2026-11-01T00:00:00Z"))
        .toUserData();
  }

  private void write(Generation generation, List<Article> articles, Map<String, String> userData)
      throws IOException {
    try (IndexWriter writer = writer(generation)) {
      for (Article article : articles) {
        Document document = documents.toDocument(derived.tagged(article));
        group(document, IndexField.DUPLICATES, groups.duplicates().get(article.id()));
        group(document, IndexField.STORY, groups.stories().get(article.id()));
        writer.updateDocument(ArticleDocuments.key(article.id()), document);
      }
      writer.setLiveCommitData(userData.entrySet());
      writer.commit();
    }
  }

  private static void group(Document document, IndexField field, Long group) {
    if (group != null) {
      document.add(new NumericDocValuesField(field.fieldName(), group));
    }
  }

  private IndexWriter writer(Generation generation) throws IOException {
    return new IndexWriter(
        FSDirectory.open(generation.path()),
        new IndexWriterConfig(NewsAnalyzer.forIndexing(vocabulary))
            .setMergePolicy(NoMergePolicy.INSTANCE)
            .setCommitOnClose(false));
  }
}
