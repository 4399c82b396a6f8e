package io.xenotime.schema;

import io.xenotime.article.Article;
import io.xenotime.article.Block;
import io.xenotime.article.Facet;
import io.xenotime.article.Link;
import io.xenotime.article.Term;
import io.xenotime.schema.IndexField.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** An article as a Lucene document, both ways. Immutable, safe for many threads. */
public final class ArticleDocuments {

  private static final int MAX_NAME_CHARS = 8_000;
  private static final char SEPARATOR = '\u001f';
  private static final Block.Kind[] BLOCK_KINDS = Block.Kind.values();

  private final List<Facet> facets;

  /** Makes documents with the terms of these facets; other terms of an article are left out. */
  public ArticleDocuments(List<Facet> facets) {
    this.facets = List.copyOf(facets);
  }

  /** Returns the term that an article is replaced and deleted by. */
  public static org.apache.lucene.index.Term key(long id) {
    return new org.apache.lucene.index.Term(IndexField.ID.fieldName(), Long.toString(id));
  }

  /** Returns the article laid out as a document. */
  public Document toDocument(Article article) {
    Document document = new Document();
    key(document, IndexField.ID, article.id());
    number(document, IndexField.CONTENT_HASH, ContentHash.of(article));
    number(document, IndexField.AUTHOR, article.author());
    stored(document, IndexField.URL, article.url());
    name(document, IndexField.SLUG, article.slug());
    name(document, IndexField.TYPE, article.type());
    moment(document, IndexField.PUBLISHED, article.published());
    moment(document, IndexField.MODIFIED, article.modified());
    for (Facet facet : facets) {
      article.terms(facet).forEach(term -> slug(document, facet, term));
    }
    article.links().forEach(link -> stored(document, IndexField.LINKS, encode(link)));
    addresses(document, article);
    stored(document, IndexField.BODY_KINDS, kinds(article.body()));
    texts(document, article);
    ArticleSketches.add(document, article);
    return document;
  }

  /** What an article is called by in links, and which pages its own links lead to. */
  private static void addresses(Document document, Article article) {
    Set<String> own = PageKey.of(article);
    keys(document, IndexField.PAGE, own);
    keys(document, IndexField.CITATIONS, targets(article, Link.Kind.EDITORIAL, own));
    keys(document, IndexField.AUTOMATIC_LINKS, targets(article, Link.Kind.AUTOMATIC, own));
  }

  private static Set<String> targets(Article article, Link.Kind kind, Set<String> own) {
    Set<String> targets = new HashSet<>();
    for (Link link : article.links()) {
      if (link.kind() == kind) {
        PageKey.of(link.url()).filter(key -> !own.contains(key)).ifPresent(targets::add);
      }
    }
    return targets;
  }

  private static void texts(Document document, Article article) {
    Set<String> entities = entities(article);
    for (IndexField field : IndexField.texts()) {
      for (String text : ArticleTexts.of(article, field)) {
        document.add(
            new ArticleText(
                field.fieldName(), text, TextTypes.of((Kind.Text) field.kind()), entities));
      }
    }
    for (String text : ArticleTexts.all(article)) {
      document.add(new Field(IndexField.WORDS.fieldName(), text, TextTypes.WORDS));
    }
  }

  /** The keys of the thesaurus's entries that the article speaks of. */
  private static Set<String> entities(Article article) {
    Set<String> entities = new HashSet<>();
    for (Facet facet : io.xenotime.thesaurus.Kind.facets()) {
      article.terms(facet).forEach(term -> entities.add(facet.taxonomy() + "/" + term.slug()));
    }
    return entities;
  }

  /** Returns the article of a document whose stored fields were all loaded. */
  public Article toArticle(Document document) {
    return new Article(
        Long.parseLong(document.get(IndexField.ID.fieldName())),
        document.get(IndexField.URL.fieldName()),
        document.get(IndexField.SLUG.fieldName()),
        document.get(IndexField.TYPE.fieldName()),
        document.get(IndexField.TITLE.fieldName()),
        Objects.requireNonNullElse(document.get(IndexField.EXCERPT.fieldName()), ""),
        List.of(document.getValues(IndexField.HIGHLIGHTS.fieldName())),
        body(document),
        terms(document),
        links(document),
        document.getField(IndexField.AUTHOR.fieldName()).numericValue().longValue(),
        moment(document, IndexField.PUBLISHED),
        moment(document, IndexField.MODIFIED));
  }

  private static void key(Document document, IndexField field, long value) {
    document.add(new StringField(field.fieldName(), Long.toString(value), Field.Store.YES));
    document.add(new NumericDocValuesField(field.fieldName(), value));
  }

  private static void keys(Document document, IndexField field, Set<String> values) {
    values.forEach(
        value -> document.add(new StringField(field.fieldName(), value, Field.Store.NO)));
  }

  private static void number(Document document, IndexField field, long value) {
    document.add(new NumericDocValuesField(field.fieldName(), value));
    document.add(new StoredField(field.fieldName(), value));
  }

  private static void stored(Document document, IndexField field, String value) {
    document.add(new StoredField(field.fieldName(), value));
  }

  private static void name(Document document, IndexField field, String value) {
    stored(document, field, value);
    // Nobody can ask for a longer one, and Lucene takes no word much longer.
    if (value.length() <= MAX_NAME_CHARS) {
      document.add(new StringField(field.fieldName(), value, Field.Store.NO));
    }
  }

  private static void moment(Document document, IndexField field, Instant value) {
    document.add(new LongField(field.fieldName(), value.getEpochSecond(), Field.Store.YES));
  }

  private static Instant moment(Document document, IndexField field) {
    return Instant.ofEpochSecond(document.getField(field.fieldName()).numericValue().longValue());
  }

  private static void slug(Document document, Facet facet, Term term) {
    String field = IndexField.TERMS.of(facet);
    String value = TermValues.encode(term);
    document.add(new StringField(field, term.slug(), Field.Store.NO));
    document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    document.add(new StoredField(field, value));
  }

  private SortedMap<Facet, List<Term>> terms(Document document) {
    SortedMap<Facet, List<Term>> terms = new TreeMap<>();
    for (Facet facet : facets) {
      List<Term> carried = new ArrayList<>();
      for (String value : document.getValues(IndexField.TERMS.of(facet))) {
        carried.add(TermValues.decode(value));
      }
      terms.put(facet, carried);
    }
    return terms;
  }

  private static String kinds(List<Block> body) {
    StringBuilder kinds = new StringBuilder(body.size());
    body.forEach(block -> kinds.append((char) ('a' + block.kind().ordinal())));
    return kinds.toString();
  }

  private static List<Block> body(Document document) {
    String[] texts = document.getValues(IndexField.BODY.fieldName());
    String kinds = document.get(IndexField.BODY_KINDS.fieldName());
    List<Block> body = new ArrayList<>(texts.length);
    for (int i = 0; i < texts.length; i++) {
      body.add(new Block(BLOCK_KINDS[kinds.charAt(i) - 'a'], texts[i]));
    }
    return body;
  }

  private static String encode(Link link) {
    return link.kind().name() + SEPARATOR + link.url() + SEPARATOR + link.text();
  }

  private static List<Link> links(Document document) {
    List<Link> links = new ArrayList<>();
    for (String value : document.getValues(IndexField.LINKS.fieldName())) {
      int first = value.indexOf(SEPARATOR);
      int second = value.indexOf(SEPARATOR, first + 1);
      links.add(
          new Link(
              Link.Kind.valueOf(value.substring(0, first)),
              value.substring(first + 1, second),
              value.substring(second + 1)));
    }
    return links;
  }

  /** The ways a text can lie in an index. */
  private static final class TextTypes {

    private static FieldType of(Kind.Text text) {
      if (text.offsets()) {
        return text.stored() ? STORED_WITH_OFFSETS : WITH_OFFSETS;
      }
      return text.stored() ? STORED : INDEXED;
    }

    private static final FieldType INDEXED = type(false, IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType STORED = type(true, IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType WITH_OFFSETS =
        type(false, IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    private static final FieldType STORED_WITH_OFFSETS =
        type(true, IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);

    private static final FieldType WORDS = words();

    private static FieldType words() {
      FieldType type = new FieldType();
      type.setTokenized(true);
      type.setOmitNorms(true);
      type.setIndexOptions(IndexOptions.DOCS);
      type.freeze();
      return type;
    }

    private static FieldType type(boolean stored, IndexOptions options) {
      FieldType type = new FieldType();
      type.setTokenized(true);
      type.setStored(stored);
      type.setIndexOptions(options);
      type.freeze();
      return type;
    }
  }
}
