package io.xenotime.http;

import io.xenotime.search.InvalidSearch;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads and writes the part of a URL behind the question mark. Safe for many threads. */
public final class QueryString {

  private static final String PLAIN = "-._~,:*";

  /** What Jetty puts in the place of bytes that are no UTF-8. */
  private static final char UNREADABLE = '\ufffd';

  private QueryString() {}

  /**
   * Returns the values of each parameter, names and values in the order they came in.
   *
   * @param raw as it stood in the request line
   * @throws InvalidSearch if it is not percent-encoded UTF-8
   */
  public static Map<String, List<String>> read(String raw) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : raw.split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String name = decode(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
      parameters.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
    }
    return parameters;
  }

  /** Returns the text percent-encoded for a value; commas and colons stay readable. */
  public static String encode(String text) {
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
      if (isPlain(unit)) {
        encoded.append((char) unit);
      } else if (unit == ' ') {
        encoded.append('+');
      } else {
        encoded.append('%').append(String.format(Locale.ROOT, "%02X", unit & 0xff));
      }
    }
    return encoded.toString();
  }

  private static boolean isPlain(byte unit) {
    return (unit >= 'a' && unit <= 'z')
        || (unit >= 'A' && unit <= 'Z')
        || (unit >= '0' && unit <= '9')
        || PLAIN.indexOf(unit) >= 0;
  }

  private static String decode(String raw) {
    if (raw.indexOf(UNREADABLE) >= 0) {
      throw invalid("query string must be UTF-8, percent-encoded");
    }
    byte[] units = raw.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(units.length);
    for (int i = 0; i < units.length; i++) {
      if (units[i] == '%') {
        decoded.write(escaped(units, i));
        i += 2;
      } else {
        decoded.write(units[i] == '+' ? ' ' : units[i]);
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(decoded.toByteArray()))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      throw invalid("query string must be UTF-8, percent-encoded");
    }
  }

  private static int escaped(byte[] units, int percent) {
    int high = percent + 2 < units.length ? Character.digit(units[percent + 1], 16) : -1;
    int low = percent + 2 < units.length ? Character.digit(units[percent + 2], 16) : -1;
    if (high < 0 || low < 0) {
      throw invalid("percent sign must be followed by two hexadecimal digits");
    }
    return high * 16 + low;
  }

  private static InvalidSearch invalid(String reason) {
    return new InvalidSearch("query string", reason, "percent-encoded UTF-8");
  }
}
