package io.xenotime.site;

import io.xenotime.site.SiteFailure.Kind;
import java.net.URI;
import java.util.Optional;

/** Follows a site as far as it may be followed. Safe for many threads. */
final class Redirects {

  private static final int MAX = 5;

  private final Wire wire;
  private final SiteSettings settings;

  Redirects(Wire wire, SiteSettings settings) {
    this.wire = wire;
    this.settings = settings;
  }

  /** Returns the first answer that does not send on. */
  Answer get(URI address, String accept, int startOnly) throws SiteFailure {
    URI at = address;
    for (int steps = 0; steps <= MAX; steps++) {
      Answer answer = wire.get(at, accept, startOnly);
      Optional<String> location = location(answer);
      if (location.isEmpty()) {
        return answer;
      }
      at = next(at, location.get());
    }
    throw new SiteFailure(
        Kind.MOVED,
        "site must answer after at most "
            + MAX
            + " redirects, got more from "
            + Addresses.shown(address));
  }

  private static Optional<String> location(Answer answer) {
    return switch (answer.status()) {
      case 301, 302, 303, 307, 308 -> answer.header("location");
      default -> Optional.empty();
    };
  }

  /**
   * Returns where a redirect leads.
   *
   * @throws SiteFailure if it may not be followed
   */
  URI next(URI from, String location) throws SiteFailure {
    URI to;
    try {
      to = Addresses.checked(from.resolve(location.strip().replace(" ", "%20")));
    } catch (IllegalArgumentException e) {
      throw new SiteFailure(
          Kind.BROKEN,
          "site must redirect to an address of the web, it does not from " + Addresses.shown(from));
    }
    if (Addresses.isEncrypted(from) && !Addresses.isEncrypted(to)) {
      throw new SiteFailure(
          Kind.MOVED,
          "site must not redirect from https to http, it does so from " + Addresses.shown(from));
    }
    if (!settings.anyRedirect() && !Addresses.sameSite(to, settings.address())) {
      throw new SiteFailure(
          Kind.MOVED,
          "site redirects to "
              + Addresses.origin(to)
              + "; give that address, or allow it with --any-redirect");
    }
    return to;
  }
}
