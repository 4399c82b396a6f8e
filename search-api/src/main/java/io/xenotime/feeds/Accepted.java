package io.xenotime.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The media types that a caller likes, with how much (RFC 9110). Immutable.
 *
 * @param ranges as they came
 */
record Accepted(List<Range> ranges) {

  private static final String JSON = "application/json";
  private static final String ANY = "*";
  private static final int MAX_RANGES = 32;
  private static final Pattern QUALITY = Pattern.compile("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?");

  /**
   * Media types that are liked alike.
   *
   * @param type or an asterisk for all
   * @param subtype or an asterisk for all
   * @param quality 0 for not at all to 1
   */
  record Range(String type, String subtype, double quality) {

    private boolean covers(String mediaType) {
      int slash = mediaType.indexOf('/');
      return (type.equals(ANY) || type.equals(mediaType.substring(0, slash)))
          && (subtype.equals(ANY) || subtype.equals(mediaType.substring(slash + 1)));
    }

    private int exactness() {
      return type.equals(ANY) ? 0 : subtype.equals(ANY) ? 1 : 2;
    }
  }

  Accepted {
    ranges = List.copyOf(ranges);
  }

  /** Reads the value of a header {@code Accept}; what cannot be read is left aside. */
  static Accepted read(String accept) {
    List<Range> ranges = new ArrayList<>();
    for (String part : accept.split(",", MAX_RANGES + 1)) {
      if (ranges.size() < MAX_RANGES) {
        range(part.strip().toLowerCase(Locale.ROOT)).ifPresent(ranges::add);
      }
    }
    return new Accepted(ranges);
  }

  private static Optional<Range> range(String part) {
    String[] pieces = part.split("\\s*;\\s*");
    String[] type = pieces[0].split("/", -1);
    if (type.length != 2 || type[0].isEmpty() || type[1].isEmpty()) {
      return Optional.empty();
    }
    double quality = 1;
    for (String piece : pieces) {
      if (piece.startsWith("q=")) {
        String value = piece.substring(2);
        quality = QUALITY.matcher(value).matches() ? Double.parseDouble(value) : 0;
      }
    }
    return Optional.of(new Range(type[0], type[1], quality));
  }

  /** Returns the format that is liked better than plain JSON; mostly none. */
  Optional<FeedFormat> format() {
    Optional<FeedFormat> best = Optional.empty();
    double liked = quality(JSON);
    for (FeedFormat format : FeedFormat.values()) {
      for (String mediaType : format.mediaTypes()) {
        double quality = quality(mediaType);
        if (quality > liked) {
          best = Optional.of(format);
          liked = quality;
        }
      }
    }
    return best;
  }

  /** How much the media type is liked: what is said most exactly of it holds. */
  private double quality(String mediaType) {
    Optional<Range> nearest = Optional.empty();
    for (Range range : ranges) {
      if (range.covers(mediaType)
          && nearest.map(near -> range.exactness() > near.exactness()).orElse(true)) {
        nearest = Optional.of(range);
      }
    }
    return nearest.map(Range::quality).orElse(0.0);
  }
}
