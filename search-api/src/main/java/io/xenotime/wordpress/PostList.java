package io.xenotime.wordpress;

import io.xenotime.article.Article;
import io.xenotime.http.Door;
import io.xenotime.search.ArticlesAnswer;
import io.xenotime.search.ArticlesRequest;
import io.xenotime.search.ArticlesRequest.By;
import io.xenotime.search.Choice;
import io.xenotime.search.SearchRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Asks the engine for a page of posts, and refuses pages that there are none of. */
final class PostList {

  private final Door door;
  private final String kind;

  /**
   * @param kind the word in the name of the error for a page behind the last
   */
  PostList(Door door, String kind) {
    this.door = door;
    this.kind = kind;
  }

  ArticlesAnswer of(PostsParams params) {
    return params.asGiven()
        ? asGiven(params)
        : of(params.search(), params.choice(), params.by(), params.ascending(), params.paging());
  }

  ArticlesAnswer of(SearchRequest search, Choice choice, By by, boolean ascending, Paging paging) {
    int size = Math.min(paging.size(), door.limits().maxPageSize());
    boolean isDeep = paging.offset() + size > door.limits().maxDepth();
    int offset = isDeep ? 0 : (int) paging.offset();
    ArticlesAnswer answer =
        ask(new ArticlesRequest(search, choice, by, ascending, offset, isDeep ? 1 : size));
    refusePastTheEnd(paging, answer.total());
    if (isDeep && paging.offset() < answer.total()) {
      throw tooDeep(paging);
    }
    return isDeep ? new ArticlesAnswer(List.of(), answer.total(), answer.index()) : answer;
  }

  /** The numbers are not so many that all posts of them could not be looked at. */
  private ArticlesAnswer asGiven(PostsParams params) {
    int step = door.limits().maxPageSize();
    List<Article> all = new ArrayList<>();
    ArticlesAnswer answer;
    do {
      answer =
          ask(new ArticlesRequest(params.search(), params.choice(), By.ID, true, all.size(), step));
      all.addAll(answer.articles());
    } while (!answer.articles().isEmpty() && all.size() < answer.total());
    refusePastTheEnd(params.paging(), all.size());
    List<Long> order = params.included();
    all.sort(Comparator.comparingInt(article -> order.indexOf(article.id())));
    return new ArticlesAnswer(
        all.stream().skip(params.paging().offset()).limit(params.paging().size()).toList(),
        all.size(),
        answer.index());
  }

  private ArticlesAnswer ask(ArticlesRequest request) {
    return door.gate().pass(() -> door.engine().articles(request));
  }

  private void refusePastTheEnd(Paging paging, long total) {
    if (paging.isPastTheEnd(total)) {
      throw new RestError(
          400,
          "rest_" + kind + "_invalid_page_number",
          "The page number requested is larger than the number of pages available.");
    }
  }

  private RestError tooDeep(Paging paging) {
    String name = paging.asked().isPresent() ? "offset" : "page";
    return RestError.of(
        List.of(
            new RestError.BadParam(
                name,
                "rest_out_of_bounds",
                name
                    + " must end at post "
                    + door.limits().maxDepth()
                    + "; to go on, ask with before or after the date of the last post",
                Optional.empty())));
  }
}
