package io.xenotime.site;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and compares addresses of sites. */
final class Addresses {

  private static final Pattern PARTS =
      Pattern.compile("(?:([A-Za-z][A-Za-z0-9+.-]*)://)?([^/?#]+)([^?#]*)(\\?[^#]*)?(#.*)?");
  private static final Pattern LOOPBACK_V4 = Pattern.compile("127(\\.\\d{1,3}){3}");
  private static final Pattern ROUTE = Pattern.compile("(?:^|&)(rest_route=[^&]*)");
  private static final String WWW = "www.";

  private Addresses() {}

  /**
   * Returns the address somebody typed. Without a scheme it is https, but at this machine itself
   * http: hardly anybody has a certificate for that.
   *
   * @throws IllegalArgumentException if it is none, or holds a password
   */
  static URI parse(String typed) {
    Matcher parts = PARTS.matcher(typed.strip());
    if (!parts.matches() || parts.group(2).endsWith(":")) {
      throw new IllegalArgumentException(notLike(Said.plain(typed)));
    }
    String server = parts.group(2);
    checkNoUser(server);
    String query = parts.group(4) == null ? "" : parts.group(4);
    String rest = "://" + ascii(server) + parts.group(3) + query;
    try {
      if (parts.group(1) != null) {
        return checked(URI.create(parts.group(1).toLowerCase(Locale.ROOT) + rest));
      }
      URI secure = checked(URI.create("https" + rest));
      return isLoopback(secure) ? URI.create("http" + rest) : secure;
    } catch (IllegalArgumentException notOne) {
      throw new IllegalArgumentException(notLike(Said.plain(typed)), notOne);
    }
  }

  /**
   * Returns the address if a site can have it.
   *
   * @throws IllegalArgumentException if it can't
   */
  static URI checked(URI address) {
    checkNoUser(String.valueOf(address.getRawAuthority()));
    boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
    if (!web || address.getHost() == null) {
      throw new IllegalArgumentException(notLike(address.toString()));
    }
    return address;
  }

  private static void checkNoUser(String server) {
    if (server.indexOf('@') >= 0) {
      // what came is not repeated: it may be a password
      throw new IllegalArgumentException(
          "address must not hold a user or a password, give them by the environment variables "
              + ErrorAnswers.VARIABLES);
    }
  }

  private static String notLike(String came) {
    return "address must be like https://example.org/, got " + came;
  }

  private static String ascii(String server) {
    boolean plain = server.chars().allMatch(c -> c < 0x80);
    return plain ? server : IDN.toASCII(server);
  }

  /** Returns whether both are on one host, {@code www.} before it or not. */
  static boolean sameSite(URI one, URI other) {
    return bareHost(one).equals(bareHost(other));
  }

  private static String bareHost(URI address) {
    String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    return host.startsWith(WWW) ? host.substring(WWW.length()) : host;
  }

  /** Returns whether nothing sent there leaves this machine. */
  static boolean isLoopback(URI address) {
    String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    return host.equals("localhost")
        || host.endsWith(".localhost")
        || host.equals("[::1]")
        || LOOPBACK_V4.matcher(host).matches();
  }

  static boolean isEncrypted(URI address) {
    return "https".equals(address.getScheme());
  }

  static int port(URI address) {
    if (address.getPort() >= 0) {
      return address.getPort();
    }
    return isEncrypted(address) ? 443 : 80;
  }

  /** Returns scheme, host and port, and a slash. */
  static String origin(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority() + "/";
  }

  /** Returns the address for a message: what stands in its query may be secret, but the route. */
  static String shown(URI address) {
    Matcher route = ROUTE.matcher(String.valueOf(address.getRawQuery()));
    String path = String.valueOf(address.getRawPath());
    String query = route.find() ? "?" + route.group(1) : "";
    return address.getScheme() + "://" + address.getRawAuthority() + path + query;
  }
}
