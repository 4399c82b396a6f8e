package io.xenotime.posts;

import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The terms of a site's taxonomies, found by id, slug or name. Immutable. */
public final class TermNames {

  /** Knows no term. */
  public static final TermNames NONE = read(List.of());

  private record IdKey(String taxonomy, long id) {}

  private record SlugKey(String taxonomy, String slug) {}

  private record NameKey(String taxonomy, String name) {}

  private final Map<IdKey, Term> byId = new HashMap<>();
  private final Map<SlugKey, Term> bySlug = new HashMap<>();
  private final Map<NameKey, Term> byName = new HashMap<>();
  private final List<Rejected> rejected = new ArrayList<>();

  private TermNames() {}

  /** Reads files; of two with the same term, the later one counts. */
  static TermNames read(Collection<Path> files) {
    var names = new TermNames();
    for (Path file : files) {
      try {
        TermsFile.read(file, names::add);
      } catch (IOException e) {
        String reason = "can't be read as terms: " + IoReasons.of(e);
        names.rejected.add(new Rejected(Origin.of(file.toString()), 0, reason));
      }
    }
    return names;
  }

  /** Returns names for these terms, whose names may be HTML as a site's endpoints give it. */
  public static TermNames of(Map<Facet, List<Term>> terms) {
    var names = new TermNames();
    terms.forEach(
        (facet, listed) -> listed.forEach(term -> names.add(facet.taxonomy(), plain(term))));
    return names;
  }

  /** Returns the term of a facet that has this id. */
  public Optional<Term> find(Facet facet, long id) {
    return Taxonomy.of(facet).names().stream().flatMap(name -> byId(name, id).stream()).findFirst();
  }

  /** Returns how many terms have a slug here. */
  public int size() {
    return bySlug.size();
  }

  /** Returns the files that could not be used, each with its reason. */
  public List<Rejected> rejected() {
    return List.copyOf(rejected);
  }

  Optional<Term> byId(String taxonomy, long id) {
    return Optional.ofNullable(byId.get(new IdKey(taxonomy, id)));
  }

  Optional<Term> bySlug(String taxonomy, String slug) {
    return Optional.ofNullable(bySlug.get(new SlugKey(taxonomy, slug)));
  }

  Optional<Term> byName(String taxonomy, String name) {
    return Optional.ofNullable(byName.get(new NameKey(taxonomy, name)));
  }

  private static Term plain(Term term) {
    String slug = TermText.slug(term.slug());
    return new Term(
        term.id(), slug.isEmpty() ? Long.toString(term.id()) : slug, TermText.name(term.name()));
  }

  private void add(String taxonomy, Term term) {
    bySlug.put(new SlugKey(taxonomy, term.slug()), term);
    byName.put(new NameKey(taxonomy, term.name()), term);
    if (term.id() > 0) {
      byId.put(new IdKey(taxonomy, term.id()), term);
    }
  }
}
