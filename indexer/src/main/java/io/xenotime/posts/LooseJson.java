package io.xenotime.posts;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads JSON as loosely typed as PHP writes it: numbers as strings, false for nothing. */
final class LooseJson {

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

  private LooseJson() {}

  /** Returns the whole number, 0 or more, that a number or a string of digits is. */
  static OptionalLong number(JsonNode node) {
    if (node.isIntegralNumber()) {
      BigInteger value = node.bigIntegerValue();
      boolean fits = value.signum() >= 0 && value.bitLength() < Long.SIZE;
      return fits ? OptionalLong.of(value.longValue()) : OptionalLong.empty();
    }
    if (node.isTextual() && DIGITS.matcher(node.textValue()).matches()) {
      return OptionalLong.of(Long.parseLong(node.textValue()));
    }
    return OptionalLong.empty();
  }

  /** Returns the string, empty if it is something else. */
  static String text(JsonNode node) {
    return node.isTextual() ? node.textValue() : "";
  }

  /** Returns the HTML of {@code {"rendered": "…"}} or of a plain string; empty if it is neither. */
  static String rendered(JsonNode node) {
    return node.isObject() ? text(node.path("rendered")) : text(node);
  }

  /** Returns whether it is true, 1 or a string that says so. */
  static boolean flag(JsonNode node) {
    return node.isBoolean() ? node.booleanValue() : number(node).orElse(0) != 0 || isTrue(node);
  }

  /** Returns the first that is there of several names for one thing. */
  static Optional<JsonNode> first(JsonNode node, String... names) {
    for (String name : names) {
      if (node.hasNonNull(name)) {
        return Optional.of(node.get(name));
      }
    }
    return Optional.empty();
  }

  private static boolean isTrue(JsonNode node) {
    return text(node).equalsIgnoreCase("true");
  }
}
