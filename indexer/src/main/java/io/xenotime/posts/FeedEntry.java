package io.xenotime.posts;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.Element;

/** One entry of a feed, as far as it is read, and the post that is. One thread. */
final class FeedEntry {

  private static final String ADDITIONS = "com-wordpress:feed-additions:1";
  private static final Pattern AMPERSAND = Pattern.compile("&(?:#0*38|amp);");
  private static final Pattern NUMBER =
      Pattern.compile("[?&](?:p|page_id)=([1-9][0-9]{0,17})(?:[&#]|$)");
  private static final Pattern TYPE = Pattern.compile("[?&]post_type=([a-z0-9_-]{1,40})(?:[&#]|$)");

  private final SyndEntry entry;
  private final String guid;
  private final String link;
  private final String title;
  private final String body;
  private final String summary;

  FeedEntry(SyndEntry entry) {
    this.entry = entry;
    this.guid = AMPERSAND.matcher(text(entry.getUri())).replaceAll("&");
    this.link = text(entry.getLink());
    this.title = text(entry.getTitle());
    this.body =
        entry.getContents().stream()
            .map(FeedEntry::html)
            .filter(html -> !html.isBlank())
            .findFirst()
            .map(html -> FeedTrailers.without(html, link, title))
            .orElse("");
    this.summary = FeedTrailers.without(html(entry.getDescription()), link, title);
  }

  /** Returns whether there is no more of it than a summary. */
  boolean isSummary() {
    return body.isBlank() && !summary.isBlank();
  }

  /**
   * Returns its number: WordPress's own if it tells that, else one made of what names it.
   *
   * @throws UnusablePost if nothing names it
   */
  long id(HashedNumbers hashed) throws UnusablePost {
    OptionalLong told = told();
    if (told.isPresent()) {
      return told.getAsLong();
    }
    String name = guid.isEmpty() ? link : guid;
    if (name.isEmpty()) {
      throw new UnusablePost("has neither a guid nor a link to know it by");
    }
    return hashed.of(name);
  }

  private OptionalLong told() {
    for (Element element : entry.getForeignMarkup()) {
      if (element.getName().equals("post-id") && element.getNamespaceURI().equals(ADDITIONS)) {
        OptionalLong number = WxrDeclarations.number(element.getText());
        if (number.orElse(0) > 0) {
          return number;
        }
      }
    }
    Matcher number = NUMBER.matcher(guid);
    return number.find() ? OptionalLong.of(Long.parseLong(number.group(1))) : OptionalLong.empty();
  }

  /** Returns it as the REST API would serve it, as far as a feed can tell. */
  RestPost post(long id, FeedTerms terms) {
    Matcher type = TYPE.matcher(guid);
    RestPost post =
        new RestPost(id)
            .text("type", type.find() ? type.group(1) : "")
            .text("link", link)
            .rendered("guid", guid)
            .rendered("title", title)
            .content(isSummary() ? FeedTrailers.withoutCutMark(summary) : body, false)
            .rendered("excerpt", summary);
    Optional<Date> updated = Optional.ofNullable(entry.getUpdatedDate());
    Optional<Date> published = Optional.ofNullable(entry.getPublishedDate());
    published.or(() -> updated).ifPresent(date -> post.text("date_gmt", said(date)));
    updated.ifPresent(date -> post.text("modified_gmt", said(date)));
    for (SyndCategory category : entry.getCategories()) {
      terms.add(post, text(category.getName()));
    }
    return post;
  }

  /** Returns whether bytes of it were no characters. */
  boolean isBroken() {
    return List.of(title, body, summary, link, guid).stream()
        .anyMatch(text -> text.indexOf(CleanXml.BROKEN) >= 0);
  }

  private static String said(Date date) {
    return date.toInstant().toString();
  }

  private static String html(SyndContent content) {
    String value = content == null ? "" : text(content.getValue());
    boolean plain =
        content != null
            && ("text".equals(content.getType()) || "text/plain".equals(content.getType()));
    return plain ? value.replace("&", "&amp;").replace("<", "&lt;") : value;
  }

  /** What a feed does not say, the library gives as null. */
  private static String text(String value) {
    return value == null ? "" : value.strip();
  }
}
