package io.xenotime.benchmarks;

import io.xenotime.benchmarks.RandomStreams.Purpose;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The three taxonomies of a made-up archive. Immutable, safe for many threads.
 *
 * @param newsTypes those of the sample archive
 * @param organizations those of the sample archive, and made-up ones up to {@value #ORGANIZATIONS}
 * @param regions those of the sample archive
 */
record Taxonomies(Taxonomy newsTypes, Taxonomy organizations, Taxonomy regions) {

  /** 165 posts name 244 organizations, half of them once; a large archive names thousands. */
  private static final int ORGANIZATIONS = 3_000;

  /**
   * The organization of rank r has a weight of 1/(r + 3)^0.91: fitted to the sample archive, where
   * those of rank 1, 10, 25, 60 and 110 have 21, 6, 4, 2 and 1 posts.
   */
  private static final double RANK_SHIFT = 3;

  private static final double RANK_EXPONENT = 0.91;

  /** Returns all three, in the order of a post's properties. */
  List<Taxonomy> all() {
    return List.of(newsTypes, organizations, regions);
  }

  static Taxonomies of(SampleArchive sample, RandomStreams streams) throws IOException {
    return new Taxonomies(
        new Taxonomy("news-type", sample.terms("news-type"), ArchiveShape.NEWS_TYPES),
        new Taxonomy(
            "organization",
            organizations(sample.terms("organization"), streams.of(Purpose.ORGANIZATIONS)),
            ArchiveShape.ORGANIZATIONS),
        new Taxonomy("regions", sample.terms("regions"), ArchiveShape.REGIONS));
  }

  private static List<Term> organizations(List<Term> known, SplittableRandom random) {
    List<Term> terms = new ArrayList<>();
    for (Term term : known) {
      terms.add(new Term(term.id(), term.slug(), term.name(), weight(terms.size() + 1)));
    }
    MadeUpWords names = new MadeUpWords(random, Set.of());
    long id = 1 + known.stream().mapToLong(Term::id).max().orElse(0);
    while (terms.size() < ORGANIZATIONS) {
      String name = names.next();
      terms.add(
          new Term(
              id++,
              name + "-minerals",
              Prose.capitalized(name) + " Minerals",
              weight(terms.size() + 1)));
    }
    return terms;
  }

  private static double weight(int rank) {
    return 1 / StrictMath.pow(rank + RANK_SHIFT, RANK_EXPONENT);
  }
}
