package io.xenotime.site;

import io.xenotime.site.SiteFailure.Kind;
import java.net.URI;
import java.util.Map;

/** Finds out whether a site takes a password; a wrong one it serves as anybody, without a word. */
final class LoginCheck {

  private final PoliteClient client;
  private final SiteSettings settings;
  private final Remarks remarks;

  LoginCheck(PoliteClient client, SiteSettings settings, Remarks remarks) {
    this.client = client;
    this.settings = settings;
    this.remarks = remarks;
  }

  void check(ApiRoot root) throws SiteFailure {
    URI address = root.address("wp/v2/users/me", Map.of("_fields", "id"));
    if (!settings.mayShowCredentials(address)) {
      throw new SiteFailure(
          Kind.REFUSED,
          "a password is sent to the site's own host only, and its API is at "
              + Addresses.origin(address)
              + "; give that address");
    }
    try {
      client.json(address);
    } catch (SiteFailure failure) {
      switch (failure.kind()) {
        case REFUSED ->
            throw new SiteFailure(
                    Kind.REFUSED,
                    "site must take the user and the application password, it did not: "
                        + failure.getMessage())
                .withCode(failure.code());
        // some plugins close this route against those who look for names of users
        case MISSING ->
            remarks.add("login", "site does not say whether it took the application password");
        case UNREACHABLE, BUSY, BROKEN, TOO_LARGE, MOVED, STOPPED -> throw failure;
      }
    }
  }
}
