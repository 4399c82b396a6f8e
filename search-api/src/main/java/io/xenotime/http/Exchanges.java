package io.xenotime.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/**
 * Tells a watcher of each exchange. It stands in Jetty, as Javalin never hears of what Jetty
 * refuses and of answers whose caller left. Safe for many threads.
 */
final class Exchanges implements RequestLog {

  /** The attribute of a request that holds the path of its route. */
  static final String ROUTE = "io.xenotime.route";

  private static final String UNKNOWN = "-";

  private final Watcher watcher;

  Exchanges(Watcher watcher) {
    this.watcher = watcher;
  }

  @Override
  public void log(Request request, Response response) {
    HttpFields sent = request.getHeaders();
    watcher.answered(
        new Exchange(
            Instant.ofEpochMilli(Request.getTimeStamp(request)),
            Duration.ofNanos(Math.max(0, System.nanoTime() - request.getHeadersNanoTime())),
            known(Request.getRemoteAddr(request)),
            known(request.getMethod()),
            LoggedTarget.of(known(request.getHttpURI().getPathQuery())),
            known(request.getConnectionMetaData().getProtocol()),
            Optional.ofNullable(request.getAttribute(ROUTE)).map(Object::toString),
            response.getStatus(),
            Response.getContentBytesWritten(response),
            Optional.ofNullable(sent.get(HttpHeader.REFERER)),
            Optional.ofNullable(sent.get(HttpHeader.USER_AGENT)),
            known(response.getHeaders().get(RequestId.HEADER))));
  }

  private static String known(String value) {
    return value == null || value.isEmpty() ? UNKNOWN : value;
  }
}
