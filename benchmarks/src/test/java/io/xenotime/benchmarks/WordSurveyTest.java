package io.xenotime.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.xenotime.schema.NewsAnalyzer;
import io.xenotime.schema.Vocabulary;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordSurveyTest {

  /** Each post as an index would have it: words and stems. */
  private static final List<Set<String>> INDEXED =
      LongStream.range(0, 400)
          .mapToObj(PostMakers.SMALL::post)
          .map(post ->
              terms(
                  NewsAnalyzer.forIndexing(Vocabulary.NONE),
                  post.title() + "\n" + post.highlights() + "\n" + post.body()))
          .toList();

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.35})
  void aSearchFindsTheShareOfPostsThatWasWanted(double share) throws IOException {
    List<String> words = new WordSurvey(PostMakers.SMALL).nearest(share, 10);

    assertThat(words).hasSize(10);
    for (String word : words) {
      Set<String> stems = terms(NewsAnalyzer.forQueries(), word);
      long found = INDEXED.stream().filter(post -> post.containsAll(stems)).count();
      assertThat(found / 400.0).as(word).isCloseTo(share, within(0.05));
    }
  }

  private static Set<String> terms(NewsAnalyzer analyzer, String text) {
    Set<String> terms = new HashSet<>();
    try (TokenStream tokens = analyzer.tokenStream("text", text)) {
      TermToBytesRefAttribute term = tokens.addAttribute(TermToBytesRefAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.getBytesRef().utf8ToString());
      }
      tokens.end();
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return terms;
  }
}
