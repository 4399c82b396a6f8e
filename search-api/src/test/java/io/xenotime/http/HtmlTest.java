package io.xenotime.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.search.Snippets.Marked;
import io.xenotime.search.Snippets.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void theFiveCharactersOfMarkupBecomeEntities() {
    assertThat(Html.text("<a href=\"x\" class='y'>R&D</a>"))
        .isEqualTo("&lt;a href=&quot;x&quot; class=&#39;y&#39;&gt;R&amp;D&lt;/a&gt;");
  }

  @Test
  void textWithoutMarkupStaysAsItIs() {
    assertThat(Html.text("China’s Nd₂Fe₁₄B")).isEqualTo("China’s Nd₂Fe₁₄B");
  }

  @Test
  void whatMatchesIsMarkedAndAllOfItEscaped() {
    Marked marked = new Marked("a <b> & <c>", List.of(new Span(2, 5), new Span(8, 11)));
    assertThat(Html.marked(marked, true))
        .isEqualTo("a <mark>&lt;b&gt;</mark> &amp; <mark>&lt;c&gt;</mark>");
  }

  @Test
  void withoutMarksOnlyTheTextRemains() {
    Marked marked = new Marked("a <b>", List.of(new Span(0, 1)));
    assertThat(Html.marked(marked, false)).isEqualTo("a &lt;b&gt;");
  }

  @Test
  void anAddressKeepsItsAmpersandsAndLosesWhatLeavesAnAttribute() {
    assertThat(Html.url("https://a.example/?p=1&q=\"><script>'"))
        .isEqualTo("https://a.example/?p=1&q=%22%3E%3Cscript%3E%27");
  }

  @Test
  void onlyWebAddressesAreAddresses() {
    assertThat(Html.url("javascript:alert(1)")).isEmpty();
    assertThat(Html.url("data:text/html,x")).isEmpty();
    assertThat(Html.url("HTTPS://a.example/")).isEqualTo("HTTPS://a.example/");
  }
}
