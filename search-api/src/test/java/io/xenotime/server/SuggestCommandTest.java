package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Articles;
import io.xenotime.http.CannedEngine;
import io.xenotime.search.EngineStatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestCommandTest {

  private final CannedEngine engine = CannedEngine.ofTwo();

  @Test
  void eachSuggestionIsALine() {
    assertThat(Call.of(engine, "suggest", "lynas", "l").out())
        .isEqualTo(
            """
                1  title         title:"Lynas lifts NdPr output"
                1  title         title:"Study: China’s grip on Nd₂Fe₁₄B"
                2  organization  organization:"Lynas <Rare> Earths"
            """);
    assertThat(engine.suggestionsAsked().getLast().text()).isEqualTo("lynas l");
  }

  @Test
  void withoutAnIndexItSaysHowToMakeOne() {
    engine.status(EngineStatus.waiting(Optional.empty()));
    Call call = Call.of(engine, "suggest", "a", "--index", "there");
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).startsWith("there is no index in there yet");
  }

  @Test
  void noTextTakesTheTerminalOver() {
    CannedEngine hostile =
        new CannedEngine(Articles.article(1).title("a\u001b[2Jb\u009bc").build());
    assertThat(Call.of(hostile, "suggest", "a").out())
        .doesNotContainPattern("[\\p{Cntrl}&&[^\\n]]");
  }
}
