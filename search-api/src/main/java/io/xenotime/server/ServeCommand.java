package io.xenotime.server;

import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.http.SearchServer;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.IndexVersion;
import io.xenotime.search.SearchEngine;
import io.xenotime.settings.InvalidConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Answers over HTTP until the process is told to end. */
@Command(
    name = "serve",
    description = "Answers searches over HTTP.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "More settings, by environment:",
      "  XENOTIME_MAX_SEARCHES     searches at once (two for each processor)",
      "  XENOTIME_MAX_WAITING      searches that may wait for a place (100)",
      "  XENOTIME_MAX_WAIT         how long they may (1s)",
      "  XENOTIME_MAX_SEARCH_TIME  how long one search may take (2s)",
      "  XENOTIME_MAX_STOP         how long requests under way may take at the end (10s)",
      "  XENOTIME_MAX_EXPORTS      long exports at once (one for two processors)",
      "  XENOTIME_ACCESS_LOG       on, or a file such as ./access.log: logs each request (off)",
      "  XENOTIME_ACCESS_LOG_ADDRESSES  off: leaves out who asked (on)",
      "  XENOTIME_METRICS          who may read /metrics: on, local, off (local)"
    })
final class ServeCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private ServeOptions options;

  ServeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InvalidConfig, IOException, InterruptedException {
    ServerConfig given =
        ServerConfig.of(surroundings.environment(), options, surroundings.processors());
    ServerConfig config = options.rehearse ? given.unseen() : given;
    FacetTrees trees =
        TreesSetting.read(surroundings.environment(), Optional.ofNullable(options.facetTrees));
    warnIfOpen(config.http().host());
    try (SearchEngine engine =
            surroundings.engines().open(config.index(), config.http().limits(), trees);
        Watch watch = Watch.of(config, surroundings.err());
        SearchServer server =
            SearchServer.start(
                engine, config.http(), RouteGroups.of(config, watch.routes()), watch.watchers())) {
      if (options.rehearse) {
        int good = new Rehearsal(server.port()).run();
        surroundings.out().println("rehearsed with " + good + " answers");
      } else {
        surroundings
            .out()
            .println(
                "answering on "
                    + address(config.http().host(), server.port())
                    + state(engine, config.index()));
        surroundings.life().until(() -> stop(server, engine));
      }
    }
    return 0;
  }

  /** The server first, so that what is under way still has an engine. */
  private static void stop(SearchServer server, SearchEngine engine) {
    try {
      server.close();
    } finally {
      engine.close();
    }
  }

  private void warnIfOpen(String host) throws IOException {
    if (!isLoopback(host)) {
      surroundings
          .err()
          .println(
              "warning: listening on "
                  + host
                  + ", so whoever reaches this machine can search; there is neither TLS nor login");
    }
  }

  private static String address(String host, int port) throws IOException {
    if (isLoopback(host)) {
      return "http://localhost:" + port;
    }
    return "http://" + (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
  }

  private static boolean isLoopback(String host) throws IOException {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      throw new IOException("host must be a name or address of this machine, got " + host, unknown);
    }
  }

  private static String state(SearchEngine engine, Path index) {
    EngineStatus status = engine.status();
    if (status.index().isEmpty()) {
      return ", waiting for an index in "
          + index
          + status.problem().map(problem -> " (" + problem + ")").orElse("");
    }
    IndexVersion version = status.index().get();
    return " (" + status.articles() + " articles, generation " + version.generation() + ")";
  }
}
