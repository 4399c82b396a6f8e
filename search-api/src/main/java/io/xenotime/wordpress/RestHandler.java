package io.xenotime.wordpress;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.xenotime.http.Answering;
import io.xenotime.http.Asked;
import io.xenotime.http.Door;
import io.xenotime.http.EntityTag;
import io.xenotime.http.QueryString;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Answers one address with what a WordPress answers there. Safe for many threads. */
final class RestHandler implements Handler {

  private final Door door;
  private final SiteMemory memory;
  private final Answer answer;

  /** Makes the document of a request. */
  @FunctionalInterface
  interface Answer {

    /**
     * Returns what is answered.
     *
     * @throws RestError if the request is refused
     */
    Reply to(RestCall call);
  }

  RestHandler(Door door, SiteMemory memory, Answer answer) {
    this.door = door;
    this.memory = memory;
    this.answer = answer;
  }

  @Override
  public void handle(Context ctx) {
    String root = door.publicAddress(ctx);
    String query = Answering.query(ctx);
    ctx.header("X-Robots-Tag", "noindex");
    ctx.header("Link", "<" + new Addresses(root).api() + ">; rel=\"https://api.w.org/\"");
    Site site = memory.site();
    // Links in the answer begin with the root, so it is another answer at another root.
    EntityTag tag = EntityTag.of(site.index(), asked(root + ctx.path(), query));
    if (Answering.unchanged(ctx, tag)) {
      return;
    }
    try {
      Reply reply = answer.to(RestCall.of(ctx, door, site, query));
      if (door.engine().status().index().filter(site.index()::equals).isPresent()) {
        Answering.revalidate(ctx, tag);
      }
      reply.send(ctx);
    } catch (RestError refused) {
      refuse(ctx, refused);
    }
  }

  /** Any parameter may be a text that goes by the time: which is one, only the answer knows. */
  private Asked asked(String page, String query) {
    boolean goesByTime =
        QueryString.read(query).values().stream()
            .flatMap(List::stream)
            .anyMatch(door.engine()::goesByTime);
    return new Asked(page + "?" + query, door.engine().now(), goesByTime);
  }

  private static void refuse(Context ctx, RestError refused) {
    ctx.status(refused.status());
    ctx.header("Cache-Control", "no-store");
    ctx.contentType(RestErrorForm.FORM.contentType());
    ctx.result(RestErrorForm.document(refused).toString().getBytes(StandardCharsets.UTF_8));
  }
}
