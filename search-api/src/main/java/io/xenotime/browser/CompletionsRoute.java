package io.xenotime.browser;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.xenotime.http.Answering;
import io.xenotime.http.Asked;
import io.xenotime.http.Door;
import io.xenotime.http.EntityTag;
import io.xenotime.http.QueryString;
import io.xenotime.http.SuggestParams;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.IndexVersion;
import io.xenotime.search.SuggestAnswer;
import io.xenotime.search.Suggestion;
import java.nio.charset.StandardCharsets;

/**
 * Answers with suggestions as browsers read them: what was typed, then searches, words about each,
 * and the address of each. The text is plain, as browsers do not show it as HTML. Safe for many
 * threads.
 */
final class CompletionsRoute implements Handler {

  static final String TYPE = "application/x-suggestions+json";

  private final Door door;

  CompletionsRoute(Door door) {
    this.door = door;
  }

  @Override
  public void handle(Context ctx) {
    EngineStatus status = door.engine().status();
    IndexVersion index = Answering.index(status);
    String query = Answering.query(ctx);
    SuggestParams params =
        SuggestParams.read(QueryString.read(query), status.facets(), door.limits());
    String root = door.publicAddress(ctx);
    String address = root + BrowserRoutes.SUGGESTIONS + "?" + query;
    Asked asked = Asked.of(door.engine(), address);
    if (Answering.unchanged(ctx, EntityTag.of(index, asked))) {
      return;
    }
    SuggestAnswer answer = door.gate().pass(() -> door.engine().suggest(params.request()));
    Answering.revalidate(ctx, EntityTag.of(answer.index(), asked));
    ctx.contentType(TYPE);
    ctx.result(document(params, answer, root).toString().getBytes(StandardCharsets.UTF_8));
  }

  private static ArrayNode document(SuggestParams params, SuggestAnswer answer, String root) {
    ArrayNode document = JsonNodeFactory.instance.arrayNode();
    document.add(params.request().text());
    ArrayNode searches = document.addArray();
    ArrayNode words = document.addArray();
    ArrayNode addresses = document.addArray();
    for (Suggestion suggestion : answer.suggestions()) {
      searches.add(suggestion.query());
      words.add(about(suggestion));
      addresses.add(root + params.addressOf("/", suggestion));
    }
    return document;
  }

  private static String about(Suggestion suggestion) {
    long count = suggestion.count();
    return suggestion.label().text()
        + " ("
        + suggestion.type().replace('_', ' ')
        + ", "
        + count
        + (count == 1 ? " post)" : " posts)");
  }
}
