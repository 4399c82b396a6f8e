package io.xenotime.posts;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the top of an export declares: the numbers and names of terms, the numbers of authors. One
 * thread.
 */
final class WxrDeclarations {

  /** Beyond this, terms keep the names their posts give them, and no number. */
  private static final int MAX_DECLARED = 500_000;

  private static final int MAX_CHARS = 1_000;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  /** A term's number and name, which may be empty. */
  record Declared(long id, String name) {}

  private record Key(String taxonomy, String slug) {}

  private final Map<Key, Declared> terms = new HashMap<>();
  private final Map<String, Long> authors = new HashMap<>();

  /** Reads the declaration that began, if it is one; goes to its end. */
  void read(XMLStreamReader xml, XmlText text) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "category" -> term(fields(xml, text), "category", "category_nicename", "cat_name");
      case "tag" -> term(fields(xml, text), "post_tag", "tag_slug", "tag_name");
      case "term" -> term(fields(xml, text), "", "term_slug", "term_name");
      case "author" -> author(fields(xml, text));
      default -> text.pass();
    }
  }

  /** Returns what was declared of a term; a number of 0 and no name if nothing was. */
  Declared term(String taxonomy, String slug) {
    return terms.getOrDefault(new Key(taxonomy, slug), new Declared(0, ""));
  }

  /** Returns the number of the author of that login; 0 if it is not known. */
  long author(String login) {
    return authors.getOrDefault(login, 0L);
  }

  /** Returns the whole number that digits are, blanks around them or not. */
  static OptionalLong number(String digits) {
    String number = digits.strip();
    return NUMBER.matcher(number).matches()
        ? OptionalLong.of(Long.parseLong(number))
        : OptionalLong.empty();
  }

  private void term(Map<String, String> fields, String taxonomy, String slugField, String name) {
    String slug = fields.getOrDefault(slugField, "");
    String in = taxonomy.isEmpty() ? fields.getOrDefault("term_taxonomy", "") : taxonomy;
    if (!slug.isEmpty() && !in.isEmpty() && terms.size() < MAX_DECLARED) {
      long id = number(fields.getOrDefault("term_id", "")).orElse(0);
      terms.put(new Key(in, slug), new Declared(id, fields.getOrDefault(name, "")));
    }
  }

  private void author(Map<String, String> fields) {
    long id = number(fields.getOrDefault("author_id", "")).orElse(0);
    if (id > 0 && authors.size() < MAX_DECLARED) {
      authors.put(fields.getOrDefault("author_login", ""), id);
    }
  }

  private static Map<String, String> fields(XMLStreamReader xml, XmlText text)
      throws XMLStreamException {
    Map<String, String> fields = new HashMap<>();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement() && fields.size() < MAX_CHARS) {
        String name = xml.getLocalName();
        fields.put(name, text.read(MAX_CHARS).strip());
      } else if (xml.isStartElement()) {
        text.pass();
      }
    }
    return fields;
  }
}
