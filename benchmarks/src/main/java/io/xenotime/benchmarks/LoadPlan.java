package io.xenotime.benchmarks;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Duration;

/**
 * How much to ask of a server. Immutable.
 *
 * @param base address of the server, on this machine
 * @param connections that ask at once, each its next question when the last is answered; 1 to 256
 * @param warmUp searches before the measured ones, 0 or more
 * @param requests measured searches, 1 or more
 * @param atMost the time after which the measured part ends in any case
 */
record LoadPlan(URI base, int connections, int warmUp, int requests, Duration atMost) {

  LoadPlan {
    requireNonNull(base, "base");
    if (connections < 1 || connections > 256) {
      throw new IllegalArgumentException(
          "connections must be between 1 and 256, got " + connections);
    }
    if (warmUp < 0) {
      throw new IllegalArgumentException("warm-up must be 0 or more searches, got " + warmUp);
    }
    if (requests < 1) {
      throw new IllegalArgumentException("requests must be 1 or more, got " + requests);
    }
    if (!atMost.isPositive()) {
      throw new IllegalArgumentException("time must be more than 0 seconds, got " + atMost);
    }
  }
}
