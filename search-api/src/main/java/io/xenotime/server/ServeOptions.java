package io.xenotime.server;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What can be said when a server is started; null when it was not. */
final class ServeOptions {

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "folder of the index (XENOTIME_INDEX; index-data/index)")
  Path index;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "port to listen on, 0 for any that is free (XENOTIME_PORT; 8080)")
  String port;

  @Option(
      names = "--host",
      paramLabel = "H",
      description = "name or address to listen on (XENOTIME_HOST; 127.0.0.1)")
  String host;

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description = "where callers reach this server (XENOTIME_PUBLIC_URL; as each request says)")
  String publicUrl;

  @Option(
      names = TreesSetting.OPTION,
      paramLabel = "FILE|none",
      description = "which values of facets lie in which (XENOTIME_FACET_TREES; built in)")
  String facetTrees;

  @Option(
      names = "--rehearse",
      hidden = true,
      description = "ask a server that nobody else uses what readers ask, and end")
  boolean rehearse;
}
