package io.xenotime.site;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Serial;
import java.time.Duration;
import java.util.Optional;

/** Says why a site can't be read, in one sentence that holds no secret. */
public final class SiteFailure extends IOException {

  @Serial private static final long serialVersionUID = 1;

  /** What a caller may want to tell apart. */
  public enum Kind {
    /** No answer came: no such host, no connection, no time left, no trust in the certificate. */
    UNREACHABLE,
    /** The site wants to know who asks, or does not want whoever asks. */
    REFUSED,
    /** The site asks to come back later. */
    BUSY,
    /** The site answers with errors, or with what can't be read. */
    BROKEN,
    /** An answer is larger than allowed. */
    TOO_LARGE,
    /** The site sends on to where it may not be followed. */
    MOVED,
    /** What was asked for is not there. */
    MISSING,
    /** Whoever asked was told to stop. */
    STOPPED
  }

  private final Kind kind;
  private final String code;
  private final Duration retryAfter;

  SiteFailure(Kind kind, String message) {
    this(kind, message, "", Duration.ZERO, null);
  }

  SiteFailure(Kind kind, String message, Throwable cause) {
    this(kind, message, "", Duration.ZERO, cause);
  }

  private SiteFailure(
      Kind kind, String message, String code, Duration retryAfter, Throwable cause) {
    super(requireNonNull(message), cause);
    this.kind = requireNonNull(kind);
    this.code = code;
    this.retryAfter = retryAfter;
  }

  static SiteFailure stopped() {
    return new SiteFailure(Kind.STOPPED, "stopped while reading the site");
  }

  /** Returns the same with the code of an error that WordPress gave. */
  SiteFailure withCode(String code) {
    return new SiteFailure(kind, getMessage(), code, retryAfter, getCause());
  }

  SiteFailure withRetryAfter(Duration time) {
    return new SiteFailure(kind, getMessage(), code, time, getCause());
  }

  /** Returns what a caller can tell it apart by. */
  public Kind kind() {
    return kind;
  }

  /** Returns how long the site asked to be left alone, if it said. */
  public Optional<Duration> retryAfter() {
    return retryAfter.isZero() ? Optional.empty() : Optional.of(retryAfter);
  }

  /** Returns WordPress's code of the error, such as {@code rest_no_route}; empty if none came. */
  String code() {
    return code;
  }
}
