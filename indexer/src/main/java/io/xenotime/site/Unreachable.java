package io.xenotime.site;

import io.xenotime.site.SiteFailure.Kind;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;

/** Says in a sentence why no answer came. */
final class Unreachable {

  private static final String CERTIFICATE = "the site's certificate must ";

  private Unreachable() {}

  /**
   * Returns the failure that an exception of the connection means.
   *
   * @param server whom we wanted to talk to, for the message
   */
  static SiteFailure of(Exception failure, String server) {
    return new SiteFailure(Kind.UNREACHABLE, reason(failure, server), failure);
  }

  /** Returns whether trying again is of no use: a certificate stays what it is. */
  static boolean isLasting(SiteFailure failure) {
    return failure.getMessage().startsWith(CERTIFICATE);
  }

  private static String reason(Throwable failure, String server) {
    if (in(failure, SSLException.class).isPresent()) {
      return secured(failure, server);
    }
    return switch (failure) {
      case UnknownHostException _ -> "site must have a known host, there is no host " + server;
      case ConnectTimeoutException _ ->
          "site must accept connections in time, " + server + " did not";
      case SocketTimeoutException _ -> "site must answer in time, " + server + " did not";
      case NoRouteToHostException _ -> "site must be within reach, no way leads to " + server;
      case ConnectException _ -> "site must accept connections, " + server + " refused one";
      default ->
          "site must send whole answers, "
              + server
              + " broke off: "
              + Said.plain(String.valueOf(failure.getMessage()));
    };
  }

  private static String secured(Throwable failure, String server) {
    if (in(failure, CertificateExpiredException.class).isPresent()) {
      return CERTIFICATE + "be valid today, that of " + server + " has expired";
    }
    if (in(failure, CertificateNotYetValidException.class).isPresent()) {
      return CERTIFICATE + "be valid today, that of " + server + " begins in the future";
    }
    if (in(failure, CertPathBuilderException.class).isPresent()) {
      return CERTIFICATE
          + "come from an authority that this Java trusts, that of "
          + server
          + " does not";
    }
    if (in(failure, SSLPeerUnverifiedException.class).isPresent() || isOtherName(failure)) {
      return CERTIFICATE + "be for its host, that of " + server + " is for another";
    }
    return "site must speak TLS, "
        + server
        + " said: "
        + Said.plain(String.valueOf(failure.getMessage()));
  }

  private static boolean isOtherName(Throwable failure) {
    return in(failure, CertificateException.class)
        .map(found -> String.valueOf(found.getMessage()))
        .filter(text -> text.startsWith("No subject alternative") || text.startsWith("No name"))
        .isPresent();
  }

  private static <T> Optional<T> in(Throwable failure, Class<T> wanted) {
    int steps = 0;
    for (Throwable at = failure; at != null && steps < 20; at = at.getCause()) {
      if (wanted.isInstance(at)) {
        return Optional.of(wanted.cast(at));
      }
      steps++;
    }
    return Optional.empty();
  }
}
