package io.xenotime.posts;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The addresses of a feed's pages, as WordPress numbers them: {@code ?paged=2}. */
final class PageAddress {

  private static final String PAGED = "paged=";
  private static final int LAST = 1_000_000;

  private PageAddress() {}

  /** Returns which page an address asks for; 1 if it doesn't say. */
  static int number(URI address) {
    for (String parameter : parameters(address)) {
      if (parameter.startsWith(PAGED)) {
        OptionalLong number = WxrDeclarations.number(parameter.substring(PAGED.length()));
        return Math.clamp(number.orElse(1), 1, LAST);
      }
    }
    return 1;
  }

  /** Returns the address of another page of the same feed, its other parameters kept. */
  static URI of(URI address, int number) {
    List<String> parameters = new ArrayList<>(parameters(address));
    parameters.removeIf(parameter -> parameter.startsWith(PAGED));
    parameters.add(PAGED + number);
    return URI.create(
        address.getScheme()
            + "://"
            + address.getRawAuthority()
            + address.getRawPath()
            + "?"
            + String.join("&", parameters));
  }

  private static List<String> parameters(URI address) {
    String query = address.getRawQuery();
    return query == null || query.isEmpty() ? List.of() : List.of(query.split("&"));
  }
}
