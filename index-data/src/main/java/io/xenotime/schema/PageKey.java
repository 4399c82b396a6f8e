package io.xenotime.schema;

import io.xenotime.article.Article;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What all addresses of a page have in common: host and path, and of the query what tells pages
 * apart. Pages of a site's plain permalinks ({@code ?p=12}) are known by that number alone.
 */
public final class PageKey {

  /** Longer ones no page has, and Lucene takes no word much longer. */
  private static final int MAX_CHARS = 8_000;

  /** Host, path and query. */
  private static final Pattern ADDRESS =
      Pattern.compile("https?://([^/?#\\\\]*)([^?#]*)(?:\\?([^#]*))?(?:#.*)?", Pattern.DOTALL);

  private static final Pattern PLAIN = Pattern.compile("(?:p|page_id)=0*([1-9][0-9]{0,17})");
  private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");
  private static final String PLAIN_PERMALINK = "?p=";

  /** Parameters that tell where a reader came from, and nothing of the page. */
  private static final Pattern TRACKING =
      Pattern.compile(
          "(?:utm_[a-z0-9_]*|mc_[ce]id|_hs[a-z]*|ga_[a-z0-9_]*|gad_source|gbraid|wbraid"
              + "|[a-z]*clid|igshid|_ga|_gl|replytocom|preview(?:_[a-z]*)?)(?:=.*)?",
          Pattern.CASE_INSENSITIVE);

  private PageKey() {}

  /** Returns the key of the page at this address; empty when it is no address of a page. */
  public static Optional<String> of(String url) {
    Matcher parts = ADDRESS.matcher(url);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Optional<String> site = WebHost.withPort(parts.group(1));
    List<String> parameters = parameters(parts.group(3));
    return site.map(name -> name + page(parts.group(2), parameters))
        .filter(key -> key.length() <= MAX_CHARS);
  }

  /** Returns every key that links may call the article by; none when it has no address. */
  public static Set<String> of(Article article) {
    Set<String> keys = new LinkedHashSet<>();
    Matcher parts = ADDRESS.matcher(article.url());
    if (parts.matches()) {
      of(article.url()).ifPresent(keys::add);
      WebHost.withPort(parts.group(1))
          .ifPresent(site -> keys.add(site + PLAIN_PERMALINK + article.id()));
    }
    return keys;
  }

  private static List<String> parameters(String query) {
    return query == null
        ? List.of()
        : Arrays.stream(query.split("&"))
            .filter(parameter -> !parameter.isEmpty() && !TRACKING.matcher(parameter).matches())
            .sorted()
            .toList();
  }

  private static String page(String path, List<String> parameters) {
    for (String parameter : parameters) {
      Matcher plain = PLAIN.matcher(parameter);
      if (plain.matches()) {
        return PLAIN_PERMALINK + plain.group(1);
      }
    }
    String query = parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    return escaped(path.replaceAll("/+", "/").replaceAll("/$", "") + query);
  }

  /** One spelling of letters beyond ASCII: a browser shows them, WordPress escapes them. */
  private static String escaped(String text) {
    String plain = text.codePoints().mapToObj(PageKey::escaped).collect(Collectors.joining());
    return ESCAPE.matcher(plain).replaceAll(escape -> escape.group().toLowerCase(Locale.ROOT));
  }

  private static String escaped(int letter) {
    String plain = Character.toString(letter);
    return letter > ' ' && letter < 128
        ? plain
        : "%" + HexFormat.ofDelimiter("%").formatHex(plain.getBytes(StandardCharsets.UTF_8));
  }
}
