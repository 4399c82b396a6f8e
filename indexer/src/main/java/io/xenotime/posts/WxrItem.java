package io.xenotime.posts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What an export says of one post, as far as it is read, and the post that is. One thread. */
final class WxrItem {

  private static final int MAX_SHORT = 10_000;
  private static final int PER_TERM = 64;
  private static final int TITLE_SHOWN = 60;

  private static final Set<String> WP =
      Set.of(
          "post_id",
          "post_date",
          "post_date_gmt",
          "post_modified",
          "post_modified_gmt",
          "post_name",
          "status",
          "post_type",
          "post_password");
  private static final Set<String> PLAIN = Set.of("title", "link", "guid");

  private record Category(String taxonomy, String slug, String name) {}

  private final PostLimits limits;
  private final Map<String, String> fields = new HashMap<>();
  private final List<Category> categories = new ArrayList<>();
  private int room;
  private boolean tooLong;

  WxrItem(PostLimits limits) {
    this.limits = limits;
    this.room = limits.maxPostBytes();
  }

  /** Reads the element of the post that began; goes to its end. */
  void read(XMLStreamReader xml, XmlText text) throws XMLStreamException {
    String name = xml.getLocalName();
    switch (text.names()) {
      case CONTENT -> readIf(name.equals("encoded"), "content", limits.maxPostBytes(), text);
      case EXCERPT -> readIf(name.equals("encoded"), "excerpt", limits.maxPostBytes(), text);
      case DUBLIN_CORE -> readIf(name.equals("creator"), "creator", MAX_SHORT, text);
      case WP -> readIf(WP.contains(name), name, MAX_SHORT, text);
      case PLAIN -> {
        if (name.equals("category")) {
          category(text);
        } else {
          readIf(PLAIN.contains(name), name, MAX_SHORT, text);
        }
      }
      case OTHER -> text.pass();
    }
  }

  /** Returns its number; 0 if it has none, or none that was read yet. */
  long id() {
    return WxrDeclarations.number(field("post_id")).orElse(0);
  }

  /** Returns its post type; those of the oldest exports, which name none, are posts. */
  String type() {
    String type = field("post_type").strip();
    return type.isEmpty() ? "post" : type;
  }

  /** Returns what it is known by beside its number: its title, if it has one. */
  String named() {
    String title = PlainText.ofHtml(field("title"));
    return title.isEmpty() ? "" : ", titled \"" + Excerpts.start(title, TITLE_SHOWN) + "\"";
  }

  /** Returns the post, or why it is none. */
  PostReading framed(Origin origin, WxrDeclarations declared) {
    if (tooLong) {
      String reason = "is longer than " + limits.maxPostBytes() + " bytes" + named();
      return new Rejected(origin, id(), reason);
    }
    if (id() == 0) {
      return new Rejected(origin, 0, "has no usable wp:post_id" + named());
    }
    if (isBroken()) {
      return new Rejected(origin, id(), "is not in the encoding of its file" + named());
    }
    return post(declared).framed(origin, limits);
  }

  private RestPost post(WxrDeclarations declared) {
    RestPost post =
        new RestPost(id())
            .text("type", type())
            .text("status", field("status").strip())
            .text("slug", field("post_name").strip())
            .text("link", field("link").strip())
            .rendered("guid", field("guid").strip())
            .rendered("title", field("title"))
            .content(markup("content"), !field("post_password").isEmpty())
            .rendered("excerpt", markup("excerpt"))
            .author(declared.author(field("creator").strip()))
            .text("date", field("post_date"))
            .text("date_gmt", field("post_date_gmt"))
            .text("modified", field("post_modified"))
            .text("modified_gmt", field("post_modified_gmt"));
    for (Category category : categories) {
      WxrDeclarations.Declared term = declared.term(category.taxonomy(), category.slug());
      String name = term.name().isEmpty() ? category.name() : term.name();
      post.term(category.taxonomy(), term.id(), category.slug(), name);
    }
    return post;
  }

  /** What is too long to be used is not worth the work; the extractor says so. */
  private String markup(String field) {
    String stored = field(field);
    return stored.length() > limits.maxHtmlChars() ? stored : StoredMarkup.rendered(stored);
  }

  private boolean isBroken() {
    return fields.values().stream().anyMatch(text -> text.indexOf(CleanXml.BROKEN) >= 0);
  }

  private String field(String name) {
    return fields.getOrDefault(name, "");
  }

  private void category(XmlText text) throws XMLStreamException {
    String taxonomy = text.attribute("domain");
    String slug = text.attribute("nicename").strip();
    String name = text.read(MAX_SHORT);
    if (!taxonomy.isEmpty() && !slug.isEmpty()) {
      take(taxonomy.length() + slug.length() + name.length() + PER_TERM);
      if (!tooLong) {
        categories.add(new Category(taxonomy, slug, name));
      }
    }
  }

  private void readIf(boolean wanted, String field, int maxChars, XmlText text)
      throws XMLStreamException {
    if (!wanted) {
      text.pass();
      return;
    }
    String value = text.read(Math.min(maxChars, limits.maxPostBytes()) + 1);
    take(value.length());
    // A post that is too long still has to say which one it is.
    if (!tooLong || value.length() <= MAX_SHORT) {
      fields.putIfAbsent(field, value);
    }
  }

  private void take(int chars) {
    room = Math.max(room - chars, -1);
    if (room < 0 && !tooLong) {
      tooLong = true;
      categories.clear();
      fields.values().removeIf(text -> text.length() > MAX_SHORT);
    }
  }
}
