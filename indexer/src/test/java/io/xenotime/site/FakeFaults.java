package io.xenotime.site;

import java.io.Serial;
import java.util.ArrayDeque;
import java.util.Queue;

/** What goes wrong with the next requests to the made-up API. Guarded by the site that has it. */
final class FakeFaults {

  /** One thing that may happen to an answer. */
  sealed interface Fault {}

  /** Another status, with a header that asks to wait if it is not empty. */
  record Status(int status, String retryAfter) implements Fault {}

  /** A page for people. */
  record Html(String page) implements Fault {}

  /** The body ends in its middle, although all is well with the connection. */
  record CutBody() implements Fault {}

  /** The connection ends in the middle of the body. */
  record CutConnection() implements Fault {}

  /** Other text before the body. */
  record Before(String text) implements Fault {}

  /** No answer within so long. */
  record Slow(long millis) implements Fault {}

  /** Thrown out of a handler it has the server close the connection at once. */
  static final class Cut extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;
  }

  private final Queue<Fault> next = new ArrayDeque<>();

  void add(int times, Fault fault) {
    for (int i = 0; i < times; i++) {
      next.add(fault);
    }
  }

  /** Returns the fault of this request, or null. */
  Fault take() {
    return next.poll();
  }
}
