package io.xenotime.site;

import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request that the made-up site got.
 *
 * @param route in the API, without slashes around it; empty for its index
 * @param api whether it went to the API
 * @param parameters decoded, without the route
 * @param headers by names in small letters
 */
public record FakeRequest(
    URI address,
    boolean api,
    String route,
    Map<String, String> parameters,
    Map<String, String> headers) {

  static FakeRequest of(HttpExchange exchange, String folder, boolean plain) {
    Map<String, String> headers = new TreeMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) ->
            headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
    URI address = exchange.getRequestURI();
    Map<String, String> parameters = parameters(address.getRawQuery());
    String path = address.getRawPath();
    String pretty = folder + "wp-json";
    String route = parameters.remove("rest_route");
    boolean atFront = path.equals(folder) || path.equals(folder + "index.php");
    if (route != null && atFront) {
      return new FakeRequest(address, true, bare(route), parameters, headers);
    }
    boolean api = !plain && (path.equals(pretty) || path.startsWith(pretty + "/"));
    String rest = api ? path.substring(pretty.length()) : "";
    return new FakeRequest(address, api, bare(rest), parameters, headers);
  }

  private static String bare(String route) {
    return route.replaceAll("^/+|/+$", "");
  }

  private static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      String value = equals < 0 ? "" : pair.substring(equals + 1);
      parameters.put(
          URLDecoder.decode(name, StandardCharsets.UTF_8),
          URLDecoder.decode(value, StandardCharsets.UTF_8));
    }
    return parameters;
  }

  String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }
}
