package io.xenotime.site;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which proxy a request takes, as the usual environment variables say it. Immutable.
 *
 * @param http for addresses without encryption
 * @param https for encrypted ones, which pass through it as they are
 * @param direct where none is used: {@code *}, a host with its sub-domains, or one port of it
 */
public record Proxies(Optional<Proxy> http, Optional<Proxy> https, List<String> direct) {

  /** No proxy at all. */
  public static final Proxies NONE = new Proxies(Optional.empty(), Optional.empty(), List.of());

  public Proxies {
    direct = List.copyOf(direct);
  }

  /**
   * Reads {@code http_proxy}, {@code https_proxy}, {@code all_proxy} and {@code no_proxy}, in small
   * letters or else in capitals.
   *
   * @throws IllegalArgumentException if a proxy can't be read or is of a kind not known here
   */
  public static Proxies of(Map<String, String> environment) {
    Optional<Proxy> all = proxy(environment, "all_proxy");
    List<String> direct =
        Arrays.stream(value(environment, "no_proxy").orElse("").split("[,\\s]+"))
            .map(rule -> rule.toLowerCase(Locale.ROOT))
            .map(rule -> rule.startsWith("*.") ? rule.substring(2) : rule)
            .map(rule -> rule.startsWith(".") ? rule.substring(1) : rule)
            .filter(rule -> !rule.isEmpty())
            .toList();
    return new Proxies(
        proxy(environment, "http_proxy").or(() -> all),
        proxy(environment, "https_proxy").or(() -> all),
        direct);
  }

  private static Optional<Proxy> proxy(Map<String, String> environment, String variable) {
    return value(environment, variable).map(value -> Proxy.parse(variable, value));
  }

  private static Optional<String> value(Map<String, String> environment, String variable) {
    return Stream.of(variable, variable.toUpperCase(Locale.ROOT))
        .map(name -> environment.getOrDefault(name, "").strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** Returns the proxy for an address; none for this machine itself, whatever the variables say. */
  Optional<Proxy> of(URI address) {
    if (Addresses.isLoopback(address) || isDirect(address)) {
      return Optional.empty();
    }
    return Addresses.isEncrypted(address) ? https : http;
  }

  private boolean isDirect(URI address) {
    String host = address.getHost().toLowerCase(Locale.ROOT);
    String port = ":" + Addresses.port(address);
    return direct.stream()
        .map(rule -> rule.endsWith(port) ? rule.substring(0, rule.length() - port.length()) : rule)
        .anyMatch(rule -> rule.equals("*") || host.equals(rule) || host.endsWith("." + rule));
  }
}
