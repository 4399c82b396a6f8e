package io.xenotime.search.lucene;

import io.xenotime.article.Term;
import io.xenotime.search.Suggestion;
import io.xenotime.search.lucene.NamedThing.Name;
import io.xenotime.thesaurus.Entry;
import io.xenotime.thesaurus.Form;
import io.xenotime.thesaurus.Kind;
import io.xenotime.thesaurus.Writing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;

/**
 * Gathers the named things of a snapshot: the terms of its facets that articles carry, under all
 * their names in the thesaurus, and the acronyms, which are no terms. One thread, used once.
 */
final class NamedThingsReader {

  private final Snapshot snapshot;
  private final QueryTexts queries;
  private final Matches all;
  private final List<NamedThing> things = new ArrayList<>();

  private NamedThingsReader(Snapshot snapshot) throws IOException {
    this.snapshot = snapshot;
    this.all = Matches.of(new IndexSearcher(snapshot.reader()), MatchAllDocsQuery.INSTANCE);
    this.queries = new QueryTexts(snapshot.language());
  }

  /** Reads them; costs a pass over all articles for each facet. */
  static NamedThings read(Snapshot snapshot) throws IOException {
    NamedThingsReader reader = new NamedThingsReader(snapshot);
    for (FacetTerms facet : snapshot.facets()) {
      reader.terms(facet);
    }
    reader.acronyms();
    return new NamedThings(reader.things);
  }

  private void terms(FacetTerms facet) throws IOException {
    FacetTally carriers = new FacetCounter(snapshot.facetBits()).count(facet, all);
    for (int place = 0; place < facet.terms().size(); place++) {
      if (carriers.rolledUp(place) > 0) {
        term(facet, facet.terms().get(place), carriers.rolledUp(place));
      }
    }
  }

  private void term(FacetTerms facet, Term term, long carriers) {
    List<Name> names = new ArrayList<>(List.of(Name.of(term.name(), false)));
    entry(facet, term).ifPresent(entry -> addForms(entry, names));
    queries
        .term(facet, term)
        .ifPresent(
            query -> things.add(new NamedThing(facet.facet().parameter(), names, query, carriers)));
  }

  private Optional<Entry> entry(FacetTerms facet, Term term) {
    return snapshot
        .vocabulary()
        .entry(facet.facet().taxonomy() + "/" + term.slug())
        .filter(entry -> entry.kind() != Kind.ACRONYM);
  }

  private void acronyms() {
    for (Entry entry : snapshot.vocabulary().entries()) {
      if (entry.kind() == Kind.ACRONYM) {
        List<Name> names = new ArrayList<>(List.of(Name.of(entry.name(), true)));
        addForms(entry, names);
        queries
            .word(entry.name())
            .ifPresent(query -> things.add(new NamedThing(Suggestion.ACRONYM, names, query)));
      }
    }
  }

  private static void addForms(Entry entry, List<Name> names) {
    for (Form form : entry.forms()) {
      if (names.stream().noneMatch(name -> name.text().equals(form.text()))) {
        names.add(Name.of(form.text(), form.writing() == Writing.AS_WRITTEN));
      }
    }
  }
}
