package io.xenotime.wordpress;

import io.javalin.http.Context;
import io.xenotime.http.Door;
import io.xenotime.http.QueryString;
import java.util.List;
import java.util.Map;

/**
 * One request, and what it is answered from. For one thread.
 *
 * @param door to the engine
 * @param site as the index has it now
 * @param addresses as the caller reaches them
 * @param given the request's parameters, decoded
 * @param params the same, to be read
 */
record RestCall(
    Context ctx,
    Door door,
    Site site,
    Addresses addresses,
    Map<String, List<String>> given,
    RestParams params) {

  static RestCall of(Context ctx, Door door, Site site, String query) {
    Map<String, List<String>> given = QueryString.read(query);
    return new RestCall(
        ctx,
        door,
        site,
        new Addresses(door.publicAddress(ctx)),
        given,
        new RestParams(new PhpQuery(given)));
  }

  String path(String name) {
    return ctx.pathParam(name);
  }
}
