package io.xenotime.http;

import io.xenotime.search.IndexVersion;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What tells whether an answer still holds: the state of the index and what was asked. Immutable.
 * Weak (RFC 9110), as two answers with the same tag may still differ in the time they took.
 *
 * @param value of the header {@code ETag}
 * @param lastModified the value of the header so called: when the state of the index was made;
 *     empty while that does not tell one answer from another
 */
public record EntityTag(String value, Optional<String> lastModified) {

  /** To be counted up when the same index gives answers of another shape. */
  private static final String SHAPE = "1";

  /**
   * Two states made within one second have the same date, so none is told before it is sure that
   * the last of that second is in service: it takes a moment to be noticed, and clocks differ a
   * little (RFC 9110, section 8.8.2.2).
   */
  private static final Duration SETTLED = Duration.ofSeconds(5);

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /**
   * Returns the tag of what this state of the index answers. What goes by the time has another tag
   * each second, as that is how exactly an index knows times, and no date.
   */
  public static EntityTag of(IndexVersion index, Asked asked) {
    String moment = asked.goesByTime() ? " " + asked.at().getEpochSecond() : "";
    return new EntityTag(
        "W/\"" + index.tag() + "-" + ShortHash.of(SHAPE + asked.address() + moment) + "\"",
        asked.goesByTime() || asked.at().isBefore(index.asOf().plus(SETTLED))
            ? Optional.empty()
            : Optional.of(HTTP_DATE.format(index.asOf())));
  }

  /** Returns whether the value of a header {@code If-None-Match} names this tag. */
  boolean isIn(String ifNoneMatch) {
    return names(ifNoneMatch, value);
  }

  /**
   * Returns whether the value of a header {@code If-None-Match} names a tag; weak or not is the
   * same.
   *
   * @param value of the header {@code ETag}
   */
  public static boolean names(String ifNoneMatch, String value) {
    return Arrays.stream(ifNoneMatch.split(","))
        .map(String::strip)
        .anyMatch(tag -> tag.equals("*") || opaque(tag).equals(opaque(value)));
  }

  /**
   * Returns whether a request that sent these headers has the answer already. A tag goes before a
   * date. The date must be the very one that was sent: after a roll-back the index in service is
   * older than what a caller may have, and still another.
   */
  boolean isKnown(Optional<String> ifNoneMatch, Optional<String> ifModifiedSince) {
    return ifNoneMatch
        .map(this::isIn)
        .orElseGet(() ->
            lastModified.isPresent() && lastModified.equals(ifModifiedSince.map(String::strip)));
  }

  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }
}
