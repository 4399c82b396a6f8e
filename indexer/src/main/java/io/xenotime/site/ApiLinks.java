package io.xenotime.site;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a page says of its site's API: a header of it, or an element in its head. */
final class ApiLinks {

  private static final Pattern HEADER =
      Pattern.compile("<([^<>]{1,2000})>\\s*;[^<,]{0,200}?rel=\"?https://api\\.w\\.org/\"?");
  private static final Pattern ELEMENT =
      Pattern.compile(
          "<link\\b[^<>]{0,500}?rel=[\"']https://api\\.w\\.org/[\"'][^<>]{0,2000}>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS = Pattern.compile("href=[\"']([^\"'<>]{1,2000})[\"']");

  private ApiLinks() {}

  /**
   * Returns where a page says the API is, on the host that the page came from: a site behind a
   * proxy calls itself by a name of its own.
   */
  static Optional<URI> of(Answer page) {
    return header(page)
        .or(() -> element(page))
        .flatMap(address -> onHostOf(page.address(), address.replace("&amp;", "&")));
  }

  private static Optional<String> header(Answer page) {
    Matcher header = HEADER.matcher(page.header("link").orElse(""));
    return header.find() ? Optional.of(header.group(1)) : Optional.empty();
  }

  private static Optional<String> element(Answer page) {
    Matcher element = ELEMENT.matcher(page.text());
    if (!element.find()) {
      return Optional.empty();
    }
    Matcher address = ADDRESS.matcher(element.group());
    return address.find() ? Optional.of(address.group(1)) : Optional.empty();
  }

  private static Optional<URI> onHostOf(URI page, String address) {
    try {
      URI link = page.resolve(address.strip());
      String path =
          link.getRawPath() == null || link.getRawPath().isEmpty() ? "/" : link.getRawPath();
      String query = link.getRawQuery() == null ? "" : "?" + link.getRawQuery();
      return Optional.of(URI.create(Addresses.origin(page) + path.substring(1) + query));
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }
}
