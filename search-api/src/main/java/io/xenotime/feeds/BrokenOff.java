package io.xenotime.feeds;

import io.javalin.http.Context;
import java.time.Duration;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.thread.Scheduler;

/** Ends answers that cannot be finished. */
final class BrokenOff {

  private BrokenOff() {}

  /** Cuts the connection, for an answer that ended in order would look complete. */
  static void cut(Context ctx) {
    connection(ctx).close();
  }

  /** Returns a stream to the caller who is cut off when one piece is not taken in time. */
  static PatientStream patient(Context ctx, Duration patience) {
    EndPoint connection = connection(ctx);
    Scheduler scheduler = request(ctx).getComponents().getScheduler();
    return new PatientStream(ctx.outputStream(), patience, scheduler, connection::close);
  }

  private static EndPoint connection(Context ctx) {
    return request(ctx).getConnectionMetaData().getConnection().getEndPoint();
  }

  private static ServletContextRequest request(Context ctx) {
    return ServletContextRequest.getServletContextRequest(ctx.req());
  }
}
