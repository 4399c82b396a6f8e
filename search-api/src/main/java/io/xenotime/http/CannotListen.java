package io.xenotime.http;

import java.io.IOException;
import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;

/** Says in one sentence why a server cannot listen where it should. */
final class CannotListen {

  private CannotListen() {}

  static IOException of(HttpSettings settings, Throwable failure) {
    return new IOException(
        "cannot listen on " + settings.host() + ":" + settings.port() + ": " + reason(failure),
        failure);
  }

  private static String reason(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnresolvedAddressException) {
        return "there is no such host";
      }
      if (cause instanceof BindException) {
        return reason(String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT));
      }
    }
    return String.valueOf(failure.getMessage());
  }

  private static String reason(String message) {
    if (message.contains("in use")) {
      return "the port is in use, stop the other program or choose another port";
    }
    if (message.contains("permission denied")) {
      return "ports below 1024 need a privilege, choose another port";
    }
    return message;
  }
}
