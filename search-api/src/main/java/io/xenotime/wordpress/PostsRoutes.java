package io.xenotime.wordpress;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.xenotime.article.Article;
import io.xenotime.http.Html;
import io.xenotime.search.ArticlesAnswer;
import java.util.List;
import java.util.Map;

/** Answers with posts. */
final class PostsRoutes {

  private PostsRoutes() {}

  /** Answers with those posts of the types that the request asks for. */
  static Reply list(RestCall call, String base, List<String> types) {
    PostsParams params = PostsParams.read(call.params(), call.site(), types, call.door().limits());
    ArticlesAnswer found = new PostList(call.door(), "post").of(params);
    PostJson json = new PostJson(call.site(), call.addresses(), params.shape());
    ArrayNode posts = JsonNodeFactory.instance.arrayNode();
    found.articles().forEach(article -> posts.add(json.of(article)));
    return Reply.page(
            posts,
            params.shape(),
            params.paging(),
            found.total(),
            params.paging().links(call.addresses().of(base), call.given(), found.total()))
        .warning(call.params().warnings());
  }

  /** Answers with the post of this number, if it is of one of the types. */
  static Reply one(RestCall call, List<String> types, long id) {
    Shape shape = PostsParams.shape(call.params());
    call.params().cannotServe("password");
    call.params().finish();
    Article article =
        call.door()
            .engine()
            .article(id)
            .filter(found -> types.contains(found.type()))
            .orElseThrow(() -> new RestError(404, "rest_post_invalid_id", "Invalid post ID."));
    String page = Html.url(article.url());
    Reply reply =
        new Reply(
            new PostJson(call.site(), call.addresses(), shape).of(article),
            page.isEmpty() || !page.chars().allMatch(letter -> letter < 128)
                ? Map.of()
                : Map.of("Link", "<" + page + ">; rel=\"alternate\"; type=text/html"),
            shape.enveloped());
    return reply.warning(call.params().warnings());
  }
}
