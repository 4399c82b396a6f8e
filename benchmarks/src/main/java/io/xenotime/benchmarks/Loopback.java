package io.xenotime.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;

/** Keeps load on this machine: a benchmark pointed elsewhere would be an attack. */
final class Loopback {

  private Loopback() {}

  /**
   * Returns the socket address that a server's base address stands for.
   *
   * @throws IllegalArgumentException if it is not plain HTTP on this machine
   * @throws IOException if its name is unknown
   */
  static InetSocketAddress address(URI base) throws IOException {
    if (!"http".equals(base.getScheme()) || base.getHost() == null) {
      throw new IllegalArgumentException(
          "url must be http://HOST:PORT of a server on this machine, got " + base);
    }
    InetAddress[] addresses = InetAddress.getAllByName(base.getHost());
    if (!Arrays.stream(addresses).allMatch(InetAddress::isLoopbackAddress)) {
      throw new IllegalArgumentException(
          "load may only go to a loopback address such as 127.0.0.1, got " + base.getHost());
    }
    return new InetSocketAddress(addresses[0], base.getPort() < 0 ? 80 : base.getPort());
  }
}
