package io.xenotime.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.schema.IndexFolder;
import io.xenotime.schema.Vocabulary;
import io.xenotime.thesaurus.Thesaurus;
import io.xenotime.thesaurus.ThesaurusReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of few letters, so that most are near each other, against a scan of all there are. */
class SpellingAgainstScanTest {

  private static final int WORDS = 600;
  private static final Set<String> NAMES = Set.of("abba", "abacab", "cabbac", "bcabcab");

  @TempDir private Path folder;

  private final Map<String, Integer> articlesByWord = new HashMap<>();
  private final Map<String, Integer> articlesByStem = new HashMap<>();

  @Test
  void theBestSpellingIsThatOfTheScan() throws IOException {
    long seed = new SplittableRandom().nextLong();
    SplittableRandom random = new SplittableRandom(seed);
    IndexFolder index = new IndexFolder(folder);
    write(index, random);
    try (Directory directory = FSDirectory.open(index.current().orElseThrow().path());
        DirectoryReader reader = DirectoryReader.open(directory)) {
      Spelling spelling = new Spelling(reader, Vocabulary.of(thesaurus()));
      int better = 0;
      for (int i = 0; i < WORDS; i++) {
        String word = word(random);
        Optional<Suggestion> expected = scanned(word);
        better += expected.isPresent() ? 1 : 0;
        assertThat(spelling.better(word)).as("seed %d, word %s", seed, word).isEqualTo(expected);
      }
      assertThat(better).as("seed %d", seed).isBetween(WORDS / 10, WORDS * 9 / 10);
    }
  }

  private static Thesaurus thesaurus() throws IOException {
    String names = String.join("\",\"", NAMES);
    return ThesaurusReader.read(
        "{\"places\": [{\"name\": \"abba\", \"aliases\": [\"" + names + "\"]}]}", "test");
  }

  /** One word that all have, and some that few have; in two segments. */
  private void write(IndexFolder index, SplittableRandom random) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (int id = 1; id <= 120; id++) {
      Set<String> words = new HashSet<>(Set.of("abcabca", "x"));
      for (int left = random.nextInt(4); left > 0; left--) {
        words.add(word(random));
      }
      words.add("abacab");
      articles.add(Articles.article(id).title("x").body(String.join(" ", words)).build());
      words.forEach(word -> articlesByWord.merge(word, 1, Integer::sum));
      Set<String> stems = new HashSet<>(words);
      words.forEach(word -> stems.add(TypedWord.stem(word)));
      stems.forEach(stem -> articlesByStem.merge(stem, 1, Integer::sum));
    }
    WrittenIndex written = new WrittenIndex(index);
    written.publish(articles.subList(0, 50));
    written.add(articles.subList(50, 120));
  }

  private static String word(SplittableRandom random) {
    StringBuilder word = new StringBuilder();
    for (int left = 3 + random.nextInt(7); left > 0; left--) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  private Optional<Suggestion> scanned(String word) {
    int articles = articlesByStem.getOrDefault(TypedWord.stem(word), 0);
    boolean isDoubted = articles == 0 || articles <= 5 && word.length() >= 6;
    if (word.length() < 4 || NAMES.contains(word) || !isDoubted) {
      return Optional.empty();
    }
    int most = articles == 0 && word.length() >= 6 ? 2 : 1;
    return articlesByWord.entrySet().stream()
        .filter(other -> other.getKey().length() >= 4)
        .filter(
            other -> articles == 0 ? isBelieved(word, other) : other.getValue() >= 50 * articles)
        .filter(
            other -> articles == 0 || !TypedWord.stem(other.getKey()).equals(TypedWord.stem(word)))
        .map(other ->
            new Suggestion(
                other.getKey(), distance(word, other.getKey()), other.getValue(), articles))
        .filter(other -> other.distance() <= most)
        .min(
            Comparator.comparing(Suggestion::distance)
                .thenComparing(other -> !NAMES.contains(other.word()))
                .thenComparing(other -> other.word().charAt(0) != word.charAt(0))
                .thenComparing(other -> -other.articles())
                .thenComparing(Suggestion::word));
  }

  private static boolean isBelieved(String word, Map.Entry<String, Integer> other) {
    return word.length() >= 6
        || NAMES.contains(other.getKey())
        || Arrays.equals(
            word.chars().sorted().toArray(), other.getKey().chars().sorted().toArray());
  }

  /** Letters to insert, remove, replace or swap with their neighbour, cell by cell. */
  private static int distance(String from, String to) {
    int[][] edits = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i == 0 || j == 0) {
          edits[i][j] = i + j;
          continue;
        }
        int same = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        edits[i][j] =
            Math.min(edits[i - 1][j - 1] + same, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          edits[i][j] = Math.min(edits[i][j], 1 + edits[i - 2][j - 2]);
        }
      }
    }
    return edits[from.length()][to.length()];
  }
}
