package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Articles;
import io.xenotime.http.CannedEngine;
import io.xenotime.search.EngineStatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostCommandTest {

  private final CannedEngine engine = CannedEngine.ofTwo();

  @Test
  void aPostIsReadable() {
    Call call = Call.of(engine, "post", "11");
    assertThat(call.code()).isZero();
    assertThat(call.out())
        .isEqualTo(
            """
            Lynas lifts NdPr output
            2025-04-01 · Company News, Australia, Malaysia
            https://news.example/11

            - Output rose 12 %.
            - Prices <held>.

            What comes next

            Lynas said its NdPr output rose.

            """);
    assertThat(call.err()).isEmpty();
  }

  @Test
  void neighboursFollowWhenTheyAreAskedFor() {
    String out =
        Call.of(engine, "post", "12", "--related", "--cited-by", "--cites", "--limit=5").out();
    assertThat(out.substring(out.indexOf("related:")))
        .isEqualTo(
            """
            related:
             1. Lynas lifts NdPr output
                2025-04-01 · post 11
                why: both on A & <B>; both say <magnets>

            cited by:
             1. Lynas lifts NdPr output
                2025-04-01 · post 11
                as: see <it>

            linked from by a plugin, which is no citation:
             1. Lynas lifts NdPr output
                2025-04-01 · post 11
                as: see <it>

            cites:
             1. Lynas lifts NdPr output
                2025-04-01 · post 11
                as: see <it>

            linked to by a plugin, which is no citation:
             1. Lynas lifts NdPr output
                2025-04-01 · post 11
                as: see <it>

            sources:
                https://a.example/x?y=1&z
                as: a & b

            links to pages that are not in the index:
                https://news.example/tag/<x>

            """);
  }

  @Test
  void whatIsCutShortIsSaid() {
    CannedEngine three =
        new CannedEngine(
            Articles.article(1).build(), Articles.article(2).build(), Articles.article(3).build());
    assertThat(Call.of(three, "post", "1", "--cited-by", "--limit", "1").out())
        .contains("cited by, 1 of 2:\n 1. Article 2\n");
    assertThat(
            Call.of(new CannedEngine(Articles.article(1).build()), "post", "1", "--related").out())
        .endsWith("related:\n    none\n\n");
  }

  @Test
  void jsonIsWhatTheApiAnswersALineEach() {
    String json = Call.of(engine, "post", "11", "--related", "--cites", "--json").out();
    assertThat(json.lines()).hasSize(3);
    assertThat(json.lines().toList().get(0)).startsWith("{\"id\":11,\"url\":");
    assertThat(json.lines().toList().get(1)).contains("\"self\":\"/v1/posts/11/related\"");
    assertThat(json.lines().toList().get(2)).contains("\"self\":\"/v1/posts/11/cites\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x | 2 | id must be a whole number above 0, got \"x\" (1 or more)",
        "99 | 1 | there is no post 99",
        "11 --limit=0 | 2 | limit must be between 1 and 100, got 0 (1 to 100)",
        "11 --related --limit=x | 2 | limit must be a whole number, got \"x\" (1 to 100)"
      })
  void mistakesAreSaid(String arguments, int code, String sentence) {
    Call call = Call.of(engine, ("post " + arguments).split(" "));
    assertThat(call.code()).isEqualTo(code);
    assertThat(call.err().lines()).first().isEqualTo(sentence);
  }

  @Test
  void withoutAnIndexItSaysHowToMakeOne() {
    engine.status(EngineStatus.waiting(Optional.empty()));
    Call call = Call.of(engine, "post", "11", "--index", "there");
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err())
        .isEqualTo("there is no index in there yet, make one with: xenotime index PATH\n");
  }

  @Test
  void noTextTakesTheTerminalOver() {
    CannedEngine hostile =
        new CannedEngine(
            Articles.article(1)
                .title("a\u001b[2Jb\u009bc")
                .highlights("x\u001b[1m")
                .body("x\u001b]0;owned\u0007")
                .region("y\u001b[31m")
                .build(),
            Articles.article(2).title("z\u001b[2J").build());
    assertThat(Call.of(hostile, "post", "1", "--related", "--cites").out())
        .doesNotContainPattern("[\\p{Cntrl}&&[^\\n]]");
  }
}
