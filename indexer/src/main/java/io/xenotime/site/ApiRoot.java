package io.xenotime.site;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a site's API begins, and how routes are joined to it. Immutable.
 *
 * @param start the address up to where a route without its first slash follows
 * @param plain whether routes stand in the query, as on sites without pretty addresses
 */
record ApiRoot(String start, boolean plain) {

  private static final Pattern PLAIN = Pattern.compile("(?:^|&)rest_route=");
  private static final Pattern LAST_SEGMENT = Pattern.compile("[^/]*$");
  private static final Pattern PRETTY_END = Pattern.compile("[^/]+/$");

  /** Returns the root at an address that ends where its routes begin. */
  static ApiRoot at(URI address) {
    String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    String site = Addresses.origin(address) + path.substring(1);
    Matcher plain = PLAIN.matcher(String.valueOf(address.getRawQuery()));
    if (plain.find()) {
      return new ApiRoot(site + "?rest_route=/", true);
    }
    return new ApiRoot(site.endsWith("/") ? site : site + "/", false);
  }

  /**
   * Returns the address of a route, such as {@code wp/v2/types}.
   *
   * @param parameters in their order; values as they are, not encoded
   */
  URI address(String route, Map<String, String> parameters) {
    String query =
        parameters.entrySet().stream()
            .map(one -> one.getKey() + "=" + encoded(one.getValue()))
            .collect(Collectors.joining("&"));
    String joint = query.isEmpty() ? "" : plain ? "&" : "?";
    return URI.create(start + route + joint + query);
  }

  private static String encoded(String value) {
    // commas are let be: they are half of a list of ids
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2C", ",");
  }

  /** Returns the address of the site that the API is of, with a slash at its end. */
  URI site() {
    if (plain) {
      String path = start.substring(0, start.indexOf('?'));
      return URI.create(LAST_SEGMENT.matcher(path).replaceFirst(""));
    }
    String site = PRETTY_END.matcher(start).replaceFirst("");
    return URI.create(site.endsWith("//") ? start : site);
  }
}
