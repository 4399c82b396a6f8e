package io.xenotime.benchmarks;

import io.xenotime.benchmarks.MadeUpPost.Section;
import io.xenotime.benchmarks.RandomStreams.Purpose;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Makes the posts of a made-up archive, each by its number alone. Immutable, safe for many threads.
 */
final class PostMaker {

  /** Where the made-up site is; a name that is reserved for examples. */
  static final String SITE = "https://rare-earth-news.example";

  /** Counted up whenever the same specification makes other bytes. */
  private static final int GENERATOR = 1;

  private static final long FIRST_ID = 10_000;
  private static final int AUTHORS = 4;
  private static final Pattern NO_SLUG = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final CorpusSpec spec;
  private final String sampleFingerprint;
  private final RandomStreams streams;
  private final Vocabulary vocabulary;
  private final Taxonomies taxonomies;
  private final Calendar calendar = new Calendar();

  private PostMaker(
      CorpusSpec spec, String sampleFingerprint, Vocabulary vocabulary, Taxonomies taxonomies) {
    this.spec = spec;
    this.sampleFingerprint = sampleFingerprint;
    this.streams = new RandomStreams(spec.seed());
    this.vocabulary = vocabulary;
    this.taxonomies = taxonomies;
  }

  /** Returns a maker that takes words and terms after a sample archive; takes about a second. */
  static PostMaker of(CorpusSpec spec, SampleArchive sample) throws IOException {
    RandomStreams streams = new RandomStreams(spec.seed());
    return new PostMaker(
        spec,
        sample.fingerprint(),
        new Vocabulary(sample.words(), streams.of(Purpose.TAIL_WORDS)),
        Taxonomies.of(sample, streams));
  }

  CorpusSpec spec() {
    return spec;
  }

  /** Returns a text that is the same if and only if the posts are. */
  String stamp() {
    return "generator "
        + GENERATOR
        + ", sample "
        + sampleFingerprint
        + ", posts "
        + spec.posts()
        + ", seed "
        + spec.seed();
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Taxonomies taxonomies() {
    return taxonomies;
  }

  /** Returns the post of a number from 0 up to, not including, how many there are. */
  MadeUpPost post(long number) {
    Headline headline = headline(number);
    SplittableRandom random = streams.of(Purpose.POST, number);
    Prose prose = new Prose(vocabulary, headline.topic(), random);
    Instant published = calendar.at((number + random.nextDouble()) / spec.posts());
    Links links = new Links(number, random);
    List<List<String>> paragraphs = paragraphs(prose, links, random);
    return new MadeUpPost(
        FIRST_ID + number,
        published,
        published.plus(Duration.ofSeconds(random.nextInt(30 * 86_400))),
        slug(headline.text()) + "-" + number,
        headline.text(),
        prose.sentence(ArchiveShape.excerptWords(random)),
        IntStream.range(0, ArchiveShape.HIGHLIGHTS)
            .mapToObj(_ -> prose.sentence(ArchiveShape.highlightWords(random)))
            .toList(),
        paragraphs.getFirst(),
        paragraphs.subList(1, paragraphs.size()).stream()
            .map(below -> section(prose.headline(ArchiveShape.headingWords(random)), below))
            .toList(),
        2 + random.nextInt(AUTHORS),
        sorted(taxonomies.newsTypes().some(random)),
        sorted(taxonomies.organizations().some(random)),
        sorted(taxonomies.regions().some(random)));
  }

  /** Returns the introduction's paragraphs and then each section's. */
  private static List<List<String>> paragraphs(Prose prose, Links links, SplittableRandom random) {
    List<List<String>> parts = new ArrayList<>();
    for (int part = 0; part <= ArchiveShape.SECTIONS; part++) {
      parts.add(new ArrayList<>());
    }
    parts.getFirst().add(prose.paragraph(links.outside(), Links.OUTSIDE_END));
    parts.getFirst().add(prose.paragraph(links.inside(), Links.INSIDE_END));
    int rest = ArchiveShape.paragraphs(random) - ArchiveShape.INTRODUCTION;
    for (int i = 0; i < rest; i++) {
      // One for each section first, so that no heading stands alone.
      int section = 1 + (i < ArchiveShape.SECTIONS ? i : random.nextInt(ArchiveShape.SECTIONS));
      boolean linked = i < ArchiveShape.KEYWORD_LINKS - 1;
      parts
          .get(section)
          .add(linked ? prose.paragraph(links.inside(), Links.INSIDE_END) : prose.paragraph());
    }
    return parts;
  }

  private static Section section(String heading, List<String> paragraphs) {
    return new Section(heading, slug(heading), paragraphs);
  }

  private static List<Term> sorted(List<Term> terms) {
    return terms.stream().sorted(Comparator.comparingLong(Term::id)).toList();
  }

  private static String slug(String text) {
    return NO_SLUG.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
  }

  /** A title, and the words that its post is about. */
  private record Headline(String text, List<String> topic) {}

  private Headline headline(long number) {
    SplittableRandom random = streams.of(Purpose.TITLE, number);
    List<String> topic =
        IntStream.range(0, ArchiveShape.TOPIC_WORDS)
            .mapToObj(_ -> vocabulary.nextTopic(random))
            .toList();
    String text = new Prose(vocabulary, topic, random).headline(ArchiveShape.titleWords(random));
    return new Headline(text, topic);
  }

  /** The links of one post: to earlier posts, as a plugin sets them, and to a source outside. */
  private final class Links {

    static final String INSIDE_END = "</a>";
    static final String OUTSIDE_END = "<span class=\"sr-only\"> (opens in a new tab)</span></a>";

    private final long number;
    private final SplittableRandom random;

    Links(long number, SplittableRandom random) {
      this.number = number;
      this.random = random;
    }

    String inside() {
      long target = number == 0 ? 0 : random.nextLong(number);
      String title = headline(target).text();
      return "<a class=\"wpil_keyword_link\" href=\""
          + SITE
          + "/news/"
          + slug(title)
          + "-"
          + target
          + "/\" title=\""
          + title
          + "\" data-wpil-keyword-link=\"linked\" data-wpil-monitor-id=\""
          + random.nextInt(10_000, 110_000)
          + "\">";
    }

    String outside() {
      return "<a href=\"https://source-"
          + random.nextInt(500)
          + ".example/report/"
          + random.nextInt(100_000)
          + "\" target=\"_blank\" rel=\"noopener noreferrer\" class=\"external-link\">";
    }
  }
}
