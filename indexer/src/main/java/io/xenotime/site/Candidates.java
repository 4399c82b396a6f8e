package io.xenotime.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists where a site's API may be, the likelier first. */
final class Candidates {

  private static final Pattern API_PATH = Pattern.compile("(/(?:[^/]+/)*?)wp-json(?:/.*)?");
  private static final Pattern FILE = Pattern.compile("[^/]*\\.[A-Za-z0-9]+$");

  private Candidates() {}

  /** Returns the API that an address itself is in, if its look says so. */
  static Optional<ApiRoot> inside(URI asked) {
    Matcher path = API_PATH.matcher(asked.getRawPath());
    if (path.matches()) {
      return Optional.of(pretty(asked, path.group(1)));
    }
    ApiRoot root = ApiRoot.at(asked);
    return root.plain() ? Optional.of(root) : Optional.empty();
  }

  /** Returns the page to ask for a link to the API. */
  static URI front(URI asked) {
    return inside(asked).map(ApiRoot::site).orElse(asked);
  }

  /**
   * Returns the usual places.
   *
   * @param asked what somebody gave
   * @param came the address that answered for it, after redirects
   */
  static List<ApiRoot> usual(URI asked, URI came) {
    Set<String> folders = new LinkedHashSet<>();
    folders.add(folder(asked));
    folders.add(folder(came));
    folders.add("/");
    List<ApiRoot> roots = new ArrayList<>();
    folders.forEach(folder -> roots.add(pretty(came, folder)));
    folders.forEach(folder -> roots.add(new ApiRoot(at(came, folder) + "?rest_route=/", true)));
    return roots;
  }

  private static ApiRoot pretty(URI host, String folder) {
    return new ApiRoot(at(host, folder) + "wp-json/", false);
  }

  private static String at(URI host, String folder) {
    return Addresses.origin(host) + folder.substring(1);
  }

  private static String folder(URI address) {
    String path = FILE.matcher(front(address).getRawPath()).replaceFirst("");
    return path.endsWith("/") ? path : path + "/";
  }
}
