package io.xenotime.access;

import io.xenotime.http.Exchange;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes an exchange in the Combined Log Format, with the id of the request and the microseconds it
 * took at the end. What a caller sent cannot end a field or a line.
 */
final class AccessLine {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final String HEX = "0123456789abcdef";
  private static final String NOTHING = "-";

  private AccessLine() {}

  /**
   * Returns the line, without its end.
   *
   * @param withCaller whether the line says which address asked
   */
  static String of(Exchange exchange, boolean withCaller) {
    StringBuilder line = new StringBuilder(256);
    append(line, withCaller ? exchange.caller() : NOTHING);
    line.append(" - - [");
    TIME.formatTo(exchange.at(), line);
    line.append("] \"");
    append(line, exchange.method());
    line.append(' ');
    append(line, exchange.target());
    line.append(' ');
    append(line, exchange.protocol());
    line.append("\" ").append(exchange.status()).append(' ').append(exchange.bytes()).append(' ');
    quote(line, exchange.referrer());
    line.append(' ');
    quote(line, exchange.agent());
    line.append(' ');
    append(line, exchange.id());
    line.append(' ').append(exchange.took().toNanos() / 1_000);
    return line.toString();
  }

  private static void quote(StringBuilder line, Optional<String> value) {
    line.append('"');
    append(line, value.orElse(NOTHING));
    line.append('"');
  }

  /** Writes what is not plain ASCII byte by byte, as web servers do. */
  private static void append(StringBuilder line, String value) {
    for (byte unit : value.getBytes(StandardCharsets.UTF_8)) {
      if (unit == '"' || unit == '\\') {
        line.append('\\').append((char) unit);
      } else if (unit >= ' ' && unit < 0x7f) {
        line.append((char) unit);
      } else {
        line.append("\\x").append(HEX.charAt((unit >> 4) & 0xf)).append(HEX.charAt(unit & 0xf));
      }
    }
  }
}
