package io.xenotime.feeds;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How searches are handed on. Immutable.
 *
 * @param publicAddress what readers' addresses of the server begin with, without a slash at the
 *     end; empty to go by what each request says
 * @param maxExports long documents at once
 */
public record FeedSettings(Optional<String> publicAddress, int maxExports) {

  private static final Pattern ADDRESS =
      Pattern.compile("https?://" + HostHeader.HOST + "(/[A-Za-z0-9._~/-]*)?");

  public FeedSettings {
    requireNonNull(publicAddress, "publicAddress");
    publicAddress = publicAddress.map(FeedSettings::withoutSlash);
    if (maxExports < 1) {
      throw new IllegalArgumentException("exports at once must be 1 or more, got " + maxExports);
    }
    if (publicAddress.isPresent() && !isAddress(publicAddress.get())) {
      throw new IllegalArgumentException(
          "public address must be http or https with a host, got " + publicAddress.get());
    }
  }

  /** Returns whether a server can have this public address. */
  public static boolean isAddress(String text) {
    return ADDRESS.matcher(text).matches();
  }

  private static String withoutSlash(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }
}
