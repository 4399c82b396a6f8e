package io.xenotime.http;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How welcome the ways to pack an answer are, as a caller's header says (RFC 9110, section 12.5.3).
 * Immutable. What is no coding with a weight counts as not said.
 */
final class AcceptedPacking {

  static final String GZIP = "gzip";
  private static final String OLD_NAME_OF_GZIP = "x-gzip";
  private static final String UNPACKED = "identity";
  private static final String ANY = "*";

  private static final Pattern CODING =
      Pattern.compile("\\s*([^\\s;]+)\\s*(?:;\\s*[qQ]=(0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)\\s*)?");

  private final Map<String, Float> weights = new HashMap<>();

  private AcceptedPacking() {}

  /** Reads the values of the header, however often it came. */
  static AcceptedPacking read(Collection<String> values) {
    AcceptedPacking accepted = new AcceptedPacking();
    for (String value : values) {
      for (String coding : value.split(",")) {
        Matcher parts = CODING.matcher(coding);
        if (parts.matches()) {
          accepted.add(parts.group(1).toLowerCase(Locale.ROOT), parts.group(2));
        }
      }
    }
    return accepted;
  }

  private void add(String coding, String weight) {
    weights.merge(
        coding.equals(OLD_NAME_OF_GZIP) ? GZIP : coding,
        weight == null ? 1 : Float.parseFloat(weight),
        Math::max);
  }

  /** Returns whether gzip is welcome, and no less than an answer as it is. */
  boolean wantsGzip() {
    float gzip = weights.getOrDefault(GZIP, weights.getOrDefault(ANY, 0f));
    return gzip > 0 && gzip >= weights.getOrDefault(UNPACKED, 0f);
  }
}
