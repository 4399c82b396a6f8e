package io.xenotime.wordpress;

import io.xenotime.wordpress.Site.Taxonomy;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells addresses of posts from those of terms: a site chooses the names of both. */
final class CollectionRoutes {

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final int MOST_DIGITS = 18;

  private CollectionRoutes() {}

  /** Answers such as {@code /wp/v2/news-archive} and {@code /wp/v2/regions}. */
  static Reply list(RestCall call) {
    String base = call.path("base");
    Optional<List<String>> types = call.site().typesAt(base);
    if (types.isPresent()) {
      return PostsRoutes.list(call, base, types.get());
    }
    return TermsRoutes.list(call, taxonomy(call, base));
  }

  /** Answers such as {@code /wp/v2/news-archive/20613} and {@code /wp/v2/regions/315}. */
  static Reply item(RestCall call) {
    String digits = call.path("id");
    if (!DIGITS.matcher(digits).matches()) {
      throw RestError.noRoute();
    }
    // No post and no term has a longer number, nor this one.
    long number = digits.length() > MOST_DIGITS ? 0 : Long.parseLong(digits);
    String base = call.path("base");
    Optional<List<String>> types = call.site().typesAt(base);
    return types.isPresent()
        ? PostsRoutes.one(call, types.get(), number)
        : TermsRoutes.one(call, taxonomy(call, base), number);
  }

  private static Taxonomy taxonomy(RestCall call, String name) {
    return call.site().taxonomy(name).orElseThrow(RestError::noRoute);
  }
}
