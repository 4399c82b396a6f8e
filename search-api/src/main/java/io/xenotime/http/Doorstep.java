package io.xenotime.http;

import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Settles, before Javalin sees a request, what is not about an address of ours: tunnels, questions
 * about the server as a whole, headers that would make another request of it, and those that
 * Javalin does not read to their end. Safe for many threads.
 */
final class Doorstep extends Handler.Wrapper {

  private static final String WHOLE_SERVER = "*";

  /**
   * Javalin takes another method from the first; for who wants a web socket, of which we have none,
   * it would begin a session and set a cookie.
   */
  private static final List<String> IGNORED =
      List.of("X-HTTP-Method-Override", "Upgrade", "Sec-WebSocket-Version");

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (HttpMethod.CONNECT.is(request.getMethod())) {
      // Jetty writes no error to it, and would keep the connection for a tunnel.
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
      return answer(request, response, callback, 501);
    }
    if (HttpMethod.OPTIONS.is(request.getMethod())
        && WHOLE_SERVER.equals(request.getHttpURI().getPath())) {
      response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD, OPTIONS, POST");
      return answer(request, response, callback, 204);
    }
    return super.handle(settled(request), response, callback);
  }

  private static boolean answer(Request request, Response response, Callback callback, int status) {
    CommonHeaders.set(RequestId.given(request), response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.setStatus(status);
    callback.succeeded();
    return true;
  }

  private static Request settled(Request request) {
    HttpFields sent = request.getHeaders();
    if (!sent.contains(HttpHeader.ACCEPT_ENCODING) && IGNORED.stream().noneMatch(sent::contains)) {
      return request;
    }
    HttpFields.Mutable kept = HttpFields.build(sent);
    IGNORED.forEach(kept::remove);
    // Javalin knows names only, and no weights.
    kept.remove(HttpHeader.ACCEPT_ENCODING);
    if (AcceptedPacking.read(sent.getValuesList(HttpHeader.ACCEPT_ENCODING)).wantsGzip()) {
      kept.put(HttpHeader.ACCEPT_ENCODING, AcceptedPacking.GZIP);
    }
    HttpFields headers = kept.asImmutable();
    return new Request.Wrapper(request) {
      @Override
      public HttpFields getHeaders() {
        return headers;
      }
    };
  }
}
