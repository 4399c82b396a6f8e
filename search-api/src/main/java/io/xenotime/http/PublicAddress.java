package io.xenotime.http;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where callers reach the server, for answers that must name whole addresses. Immutable.
 *
 * @param configured the server's root without a slash at its end; empty to go by what each request
 *     says it was sent to
 */
public record PublicAddress(Optional<String> configured) {

  /** What each request says. */
  public static final PublicAddress AS_ASKED = new PublicAddress(Optional.empty());

  /** What {@link #read} understands, in words. */
  public static final String ALLOWED = "an address such as https://search.example.org";

  /** A name or an address, and a port; all else could say more than where to go. */
  private static final Pattern HOST =
      Pattern.compile(
          "(?:[a-z0-9](?:[a-z0-9._-]{0,251}[a-z0-9])?|\\[[0-9a-f:.]{2,45}])(?::[0-9]{1,5})?");

  public PublicAddress {
    requireNonNull(configured, "configured");
  }

  /** Returns the address that the text names; empty if it is no http or https address alone. */
  public static Optional<PublicAddress> read(String text) {
    try {
      URI address = new URI(text);
      boolean isRoot =
          address.getRawQuery() == null
              && address.getRawFragment() == null
              && address.getRawAuthority() != null
              && isHost(address.getRawAuthority())
              && address.getRawPath().matches("[A-Za-z0-9/._~-]*");
      boolean isWeb = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      return isRoot && isWeb
          ? Optional.of(new PublicAddress(Optional.of(text.replaceAll("/+$", ""))))
          : Optional.empty();
    } catch (URISyntaxException none) {
      return Optional.empty();
    }
  }

  /**
   * Returns the server's root as this caller reaches it, such as {@code http://localhost:8080}:
   * safe in any text, as a request's {@code Host} is taken only if it is a host and nothing else.
   */
  public String of(Context ctx) {
    return configured.orElseGet(() -> "http://" + host(ctx));
  }

  private static String host(Context ctx) {
    String asked = ctx.header("Host");
    return asked != null && isHost(asked) ? asked.toLowerCase(Locale.ROOT) : listening(ctx);
  }

  private static String listening(Context ctx) {
    String host = ctx.req().getLocalAddr().replaceAll("[\\[\\]]", "");
    int port = ctx.req().getLocalPort();
    return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port;
  }

  private static boolean isHost(String text) {
    return HOST.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }
}
