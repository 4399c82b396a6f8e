package io.xenotime.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Articles;
import io.xenotime.http.QueryString;
import io.xenotime.http.SearchParams;
import io.xenotime.search.SearchLimits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedTitleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | All articles",
        "in=title | All articles",
        "q=magnets | magnets",
        "q=magnets&in=highlights,title | magnets · in title or highlights",
        "q=magnets&in=title,excerpt,highlights,body | magnets",
        "q=a&regions=china,japan&after=2025-04 | a · regions: china or japan · since 2025-04-01",
        "regions_missing=true&collapse=story | All articles · without regions · one article a story"
      })
  void aTitleSaysWhatIsSearchedFor(String query, String title) {
    SearchParams params =
        SearchParams.read(QueryString.read(query), Articles.FACETS, SearchLimits.DEFAULT);
    assertThat(FeedTitle.of(params.request())).isEqualTo(title);
  }
}
