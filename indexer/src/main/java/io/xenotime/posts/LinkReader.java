package io.xenotime.posts;

import io.xenotime.article.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Gathers the links of a body and tells citations from sources. One thread. */
final class LinkReader {

  /** Classes and attributes by which linking plugins mark what they set themselves. */
  private static final Set<String> AUTOMATIC_CLASSES =
      Set.of("wpil_keyword_link", "ilj-link", "ilj_link", "autolink", "auto-link", "seo-auto-link");

  private static final List<String> AUTOMATIC_ATTRIBUTES =
      List.of("data-wpil-keyword-link", "data-ilj-link", "data-ail");

  private static final Pattern MEDIA =
      Pattern.compile(
          ".+\\.(avif|gif|heic|jpe?g|png|svg|webp|mp[34]|m4[av]|mov|ogg|wav|webm)(\\?.*)?",
          Pattern.CASE_INSENSITIVE);

  private final String page;
  private final String host;
  private final int maxLinks;
  private final List<Link> links = new ArrayList<>();
  private final TextBuffer text = new TextBuffer();
  private Optional<Element> open = Optional.empty();
  private boolean inAnchor;

  LinkReader(String page, int maxLinks) {
    this.page = WebAddress.page(page);
    this.host = WebAddress.host(page);
    this.maxLinks = maxLinks;
  }

  List<Link> all() {
    return links;
  }

  /** Returns whether what comes leads to another part of the same page. */
  boolean inAnchor() {
    return inAnchor;
  }

  void open(Element anchor) {
    open = Optional.of(anchor);
    String href = anchor.attr("href").strip();
    inAnchor = href.startsWith("#") || href.indexOf('#') >= 0 && isPage(anchor.absUrl("href"));
    text.take();
  }

  void text(String more) {
    if (open.isPresent()) {
      text.append(more);
    }
  }

  void close() {
    if (open.isPresent() && !inAnchor && links.size() < maxLinks) {
      String url = open.get().absUrl("href");
      if (isLink(url)) {
        String words = Remains.NONE.cleared(text.take());
        links.add(new Link(kind(open.get(), url), url, words));
      }
    }
    open = Optional.empty();
    inAnchor = false;
  }

  private boolean isLink(String url) {
    if (!WebAddress.isOne(url) || isPage(url)) {
      return false;
    }
    boolean upload = url.contains("/wp-content/");
    return !upload || !isOwn(url) && !MEDIA.matcher(url).matches();
  }

  private Link.Kind kind(Element anchor, String url) {
    if (!isOwn(url)) {
      return Link.Kind.SOURCE;
    }
    return isAutomatic(anchor) ? Link.Kind.AUTOMATIC : Link.Kind.EDITORIAL;
  }

  private static boolean isAutomatic(Element anchor) {
    return anchor.classNames().stream()
            .anyMatch(name -> AUTOMATIC_CLASSES.contains(name.toLowerCase(Locale.ROOT)))
        || AUTOMATIC_ATTRIBUTES.stream().anyMatch(anchor::hasAttr);
  }

  private boolean isOwn(String url) {
    return WebAddress.host(url).equals(host);
  }

  private boolean isPage(String url) {
    return !page.isEmpty() && WebAddress.page(url).equals(page);
  }
}
