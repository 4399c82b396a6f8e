package io.xenotime.http;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;

/** Names one request, in its answer and in the logs. */
public final class RequestId {

  /** The header of a request and its answer. */
  public static final String HEADER = "X-Request-Id";

  private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private RequestId() {}

  /** Returns the caller's own name for the request if it can stand in a log, else a new one. */
  static String of(Optional<String> given) {
    return given.filter(id -> SANE.matcher(id).matches()).orElseGet(RequestId::next);
  }

  /** Returns what the caller names the request; empty when it does not. */
  static Optional<String> given(Request request) {
    return Optional.ofNullable(request.getHeaders().get(HEADER));
  }

  /** It only has to be rare: who could guess one would learn nothing by it. */
  private static String next() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  }
}
