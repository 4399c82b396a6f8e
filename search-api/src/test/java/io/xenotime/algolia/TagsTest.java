package io.xenotime.algolia;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.search.Snippets.Marked;
import io.xenotime.search.Snippets.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagsTest {

  private static final Marked TEXT = new Marked("a <b> & c", List.of(new Span(3, 4)));

  @Test
  void withTagsOfHtmlTheTextIsHtml() {
    assertThat(new Tags("<em>", "</em>").around(TEXT)).isEqualTo("a &lt;<em>b</em>&gt; &amp; c");
  }

  @Test
  void withOthersItStaysPlainForTheClientToEscape() {
    assertThat(new Tags("__ais-highlight__", "__/ais-highlight__").around(TEXT))
        .isEqualTo("a <__ais-highlight__b__/ais-highlight__> & c");
  }
}
