package io.xenotime.server;

import io.xenotime.access.AccessLog;
import io.xenotime.http.RouteGroup;
import io.xenotime.http.Watcher;
import io.xenotime.metrics.Audience;
import io.xenotime.metrics.Metrics;
import io.xenotime.server.AccessLogSetting.Place.InFile;
import io.xenotime.server.AccessLogSetting.Place.Off;
import io.xenotime.server.AccessLogSetting.Place.StandardError;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Those who watch over a server as its settings want it; owns them. For one thread. */
final class Watch implements Closeable {

  private final List<RouteGroup> routes = new ArrayList<>();
  private final List<Watcher> watchers = new ArrayList<>();
  private final Deque<Closeable> open = new ArrayDeque<>();

  private Watch() {}

  /**
   * Opens what the settings want.
   *
   * @param err where the access log goes if not to a file; not owned
   */
  static Watch of(ServerConfig config, PrintWriter err) throws IOException {
    Watch watch = new Watch();
    boolean withCaller = config.accessLog().withCaller();
    switch (config.accessLog().place()) {
      case Off() -> {}
      case StandardError() -> watch.add(AccessLog.on(err, withCaller));
      case InFile(var file) -> watch.add(AccessLog.in(file, withCaller));
    }
    if (config.metrics() != Audience.OFF) {
      Metrics metrics = new Metrics(config.metrics(), InstantSource.system());
      watch.add(metrics);
      watch.routes.add(metrics);
    }
    return watch;
  }

  /** Returns the routes that tell what was seen; possibly none. */
  List<RouteGroup> routes() {
    return routes;
  }

  List<Watcher> watchers() {
    return watchers;
  }

  @Override
  public void close() throws IOException {
    IOException failure = null;
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (IOException e) {
        if (failure != null) {
          e.addSuppressed(failure);
        }
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private <W extends Watcher & Closeable> void add(W watcher) {
    watchers.add(watcher);
    open.push(watcher);
  }
}
