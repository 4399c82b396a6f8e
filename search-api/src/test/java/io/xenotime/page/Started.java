package io.xenotime.page;

import io.xenotime.server.SampleServer;

/** A browser and a server over the sample archive, for all tests of the page. */
record Started(Chromium chromium, SampleServer server) implements AutoCloseable {

  @Override
  public void close() {
    try (server) {
      chromium.close();
    }
  }
}
