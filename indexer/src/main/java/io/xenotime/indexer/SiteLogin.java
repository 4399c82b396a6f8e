package io.xenotime.indexer;

import io.xenotime.settings.Setting;
import io.xenotime.settings.SettingReader;
import io.xenotime.settings.SettingReader.Given;
import io.xenotime.site.Credentials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Who to be at a site: a user, and an application password or the file it stands in. Immutable. */
final class SiteLogin {

  private static final int MAX_FILE_BYTES = 4096;

  private final String user;
  private final Optional<String> password;
  private final Optional<Path> file;

  private SiteLogin(String user, Optional<String> password, Optional<Path> file) {
    this.user = user;
    this.password = password;
    this.file = file;
  }

  /** Reads it from the environment: an argument could be seen by every user of the machine. */
  static Optional<SiteLogin> of(SettingReader settings) {
    Optional<Given> user = settings.given(Setting.SITE_USER, "", Optional.empty());
    Optional<Given> password = settings.given(Setting.SITE_PASSWORD, "", Optional.empty());
    Optional<Given> file = settings.given(Setting.SITE_PASSWORD_FILE, "", Optional.empty());
    if (user.isEmpty() && password.isEmpty() && file.isEmpty()) {
      return Optional.empty();
    }
    if (user.isEmpty() || user.get().value().isEmpty()) {
      settings.mistake(Setting.SITE_USER.variable() + " must be given with a password");
    }
    if (password.isPresent() == file.isPresent()) {
      settings.mistake(
          "a user must be given with one of "
              + Setting.SITE_PASSWORD.variable()
              + " and "
              + Setting.SITE_PASSWORD_FILE.variable());
    }
    return Optional.of(
        new SiteLogin(
            user.map(Given::value).orElse(""),
            password.map(Given::value),
            file.map(given -> Path.of(given.value()))));
  }

  /**
   * Returns the user with the password.
   *
   * @throws IOException if its file cannot be read
   */
  Credentials credentials() throws IOException {
    try {
      return new Credentials(user, password());
    } catch (IllegalArgumentException wrong) {
      throw new IOException(Setting.SITE_USER.variable() + ": " + wrong.getMessage(), wrong);
    }
  }

  private String password() throws IOException {
    if (password.isPresent()) {
      return password.get();
    }
    Path path = file.orElseThrow();
    if (!Files.isRegularFile(path) || Files.size(path) > MAX_FILE_BYTES) {
      throw new IOException(
          Setting.SITE_PASSWORD_FILE.variable()
              + " must be a file with nothing but a password, got "
              + path);
    }
    return Files.readString(path).strip();
  }
}
