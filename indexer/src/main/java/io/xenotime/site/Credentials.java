package io.xenotime.site;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A user of a site and an application password of that user. Immutable; its text hides the
 * password.
 *
 * @param user the login name, which can't hold a colon
 */
public record Credentials(String user, String password) {

  public Credentials {
    if (user.isBlank() || user.indexOf(':') >= 0) {
      throw new IllegalArgumentException("user must be a login name without a colon");
    }
    if (password.isBlank()) {
      throw new IllegalArgumentException("password must not be blank");
    }
  }

  /** Returns the value of a header that shows them. */
  String basic() {
    byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }

  @Override
  public String toString() {
    return user + ":***";
  }
}
