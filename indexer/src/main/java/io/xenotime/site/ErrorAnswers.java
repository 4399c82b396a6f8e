package io.xenotime.site;

import com.fasterxml.jackson.databind.JsonNode;
import io.xenotime.site.SiteFailure.Kind;
import java.util.Optional;

/** Makes failures of answers that are not what was asked for. */
final class ErrorAnswers {

  static final String VARIABLES =
      "XENOTIME_SITE_USER and XENOTIME_SITE_PASSWORD (or XENOTIME_SITE_PASSWORD_FILE)";

  private record WordPressError(String code, String message) {}

  private ErrorAnswers() {}

  /**
   * Returns what an answer with a bad status means.
   *
   * @param asUser whether the site was shown credentials
   */
  static SiteFailure ofStatus(Answer answer, boolean asUser) {
    Optional<WordPressError> error = error(answer);
    String said =
        "it answered "
            + answer.status()
            + error.map(e -> " " + e.code + ": " + e.message).orElseGet(() -> page(answer))
            + " to "
            + Addresses.shown(answer.address());
    return new SiteFailure(kind(answer.status()), rule(answer.status(), asUser) + ", " + said)
        .withCode(error.map(WordPressError::code).orElse(""));
  }

  private static Kind kind(int status) {
    return switch (status) {
      case 401, 403 -> Kind.REFUSED;
      case 404, 410 -> Kind.MISSING;
      case 408, 425, 429, 503 -> Kind.BUSY;
      default -> Kind.BROKEN;
    };
  }

  private static String rule(int status, boolean asUser) {
    return switch (kind(status)) {
      case REFUSED ->
          asUser
              ? "site must let the user of " + VARIABLES + " read its API"
              : "site must let anybody read its API, or be given an application password by the"
                  + " environment variables "
                  + VARIABLES;
      case BUSY -> "site must have time for requests";
      case MISSING -> "site must have what is asked for";
      case UNREACHABLE, BROKEN, TOO_LARGE, MOVED, STOPPED -> "site must answer without errors";
    };
  }

  /** Returns what an answer means that should have been JSON. */
  static SiteFailure notJson(Answer answer) {
    String text = answer.text().strip();
    String came =
        text.isEmpty()
            ? "nothing"
            : text.startsWith("{") || text.startsWith("[")
                ? "JSON that is cut off or broken"
                : "\"" + Said.page(text) + "\"";
    return new SiteFailure(
        Kind.BROKEN,
        "site must answer with JSON, got " + came + " from " + Addresses.shown(answer.address()));
  }

  /** Returns what an answer means that is JSON of another shape. */
  static SiteFailure otherShape(Answer answer, String wanted) {
    Optional<WordPressError> error = error(answer);
    return new SiteFailure(
            Kind.BROKEN,
            "site must answer with "
                + wanted
                + ", got "
                + error.map(e -> e.code + ": " + e.message).orElse("something else")
                + " from "
                + Addresses.shown(answer.address()))
        .withCode(error.map(WordPressError::code).orElse(""));
  }

  private static Optional<WordPressError> error(Answer answer) {
    Optional<CleanJson> clean = CleanJson.of(answer.body());
    if (clean.isEmpty()) {
      return Optional.empty();
    }
    try {
      JsonNode json = Json.tree(clean.get().json());
      String code = Said.plain(Json.text(json.path("code")));
      String message = Said.plain(Json.text(json.path("message")));
      return code.isEmpty() ? Optional.empty() : Optional.of(new WordPressError(code, message));
    } catch (SiteFailure unreadable) {
      return Optional.empty();
    }
  }

  private static String page(Answer answer) {
    String page = Said.page(answer.text());
    return page.isEmpty() ? "" : " \"" + page + "\"";
  }
}
