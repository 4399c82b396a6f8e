package io.xenotime.feeds;

import io.javalin.http.Context;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** Ends answers that cannot be finished. */
final class BrokenOff {

  private BrokenOff() {}

  /** Cuts the connection, for an answer that ended in order would look complete. */
  static void cut(Context ctx) {
    ServletContextRequest.getServletContextRequest(ctx.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }
}
