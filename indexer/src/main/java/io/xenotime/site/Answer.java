package io.xenotime.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * What came of one request, unpacked. The body belongs to whoever holds it.
 *
 * @param address where it came from
 * @param headers by their names in small letters; several of a name are joined by commas
 */
record Answer(URI address, int status, Map<String, String> headers, byte[] body) {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  Answer {
    headers = Map.copyOf(headers);
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** Returns the whole number, 0 or more, that a header is. */
  OptionalLong number(String name) {
    return header(name)
        .map(String::strip)
        .filter(value -> NUMBER.matcher(value).matches())
        .map(value -> OptionalLong.of(Long.parseLong(value)))
        .orElseGet(OptionalLong::empty);
  }

  boolean isGood() {
    return status >= 200 && status < 300;
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  Answer withBody(byte[] other) {
    return new Answer(address, status, headers, other);
  }
}
