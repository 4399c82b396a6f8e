package io.xenotime.search;

import static io.xenotime.search.Requests.search;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.xenotime.search.InvalidSearch.Problem;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class SearchLimitsTest {

  private static final SearchLimits LIMITS =
      new SearchLimits(10, 8, 5, 30, 10, 6, 3, 2, 3, 20, Duration.ofSeconds(1));

  private static void allows(Requests request) {
    LIMITS.check(request.build());
  }

  private static void refuses(Requests request, String parameter, String reason) {
    assertThatThrownBy(() -> LIMITS.check(request.build()))
        .isInstanceOf(InvalidSearch.class)
        .hasMessage(reason)
        .extracting(e -> ((InvalidSearch) e).problems().getFirst().parameter())
        .isEqualTo(parameter);
  }

  private static Requests plain() {
    return search("").facetLimit(1).page(1, 10);
  }

  private static Requests text(int chars) {
    return search("x".repeat(chars)).facetLimit(1).page(1, 10);
  }

  private static String[] values(int count) {
    return Collections.nCopies(count, "china").toArray(String[]::new);
  }

  @Test
  void textLength() {
    allows(text(10));
    refuses(text(11), "q", "q must be at most 10 characters, got 11");
  }

  @Test
  void pageSize() {
    allows(plain().page(1, 1));
    allows(plain().page(1, 10));
    refuses(plain().page(1, 0), "per_page", "per_page must be between 1 and 10, got 0");
    refuses(plain().page(1, 11), "per_page", "per_page must be between 1 and 10, got 11");
  }

  @Test
  void pageDepthAndTheWayOn() {
    allows(plain().page(3, 10));
    refuses(plain().page(0, 10), "page", "page must be 1 or more, got 0");
    refuses(
        plain().page(4, 10),
        "page",
        "pages must end at hit 30, page 4 ends at hit 40; go on with the cursor that each answer"
            + " carries");
    refuses(
        plain().page(Integer.MAX_VALUE, 10),
        "page",
        "pages must end at hit 30, page 2147483647 ends at hit 21474836470; go on with the cursor"
            + " that each answer carries");
    allows(plain().cursor("any", 10));
  }

  @Test
  void facetValues() {
    allows(plain().facetLimit(6));
    refuses(plain().facetLimit(7), "facet_limit", "facet_limit must be between 1 and 6, got 7");
  }

  @Test
  void passages() {
    allows(plain().passages(0));
    allows(plain().passages(2));
    refuses(plain().passages(3), "snippets", "snippets must be between 0 and 2, got 3");
  }

  @Test
  void filterValues() {
    allows(plain().with("regions", values(3)));
    refuses(
        plain().without("regions", values(4)),
        "regions_exclude",
        "regions_exclude must have at most 3 values, got 4");
  }

  @Test
  void everyMistakeIsNamedAtOnce() {
    assertThatThrownBy(() -> LIMITS.check(text(11).page(0, 11).passages(9).build()))
        .isInstanceOfSatisfying(
            InvalidSearch.class,
            invalid ->
                assertThat(invalid.problems())
                    .extracting(Problem::parameter)
                    .containsExactly("q", "per_page", "snippets", "page"));
  }
}
