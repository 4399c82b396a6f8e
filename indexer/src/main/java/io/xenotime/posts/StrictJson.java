package io.xenotime.posts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An object whose properties must all be there, and be what is asked for: what a program wrote, not
 * people. A refusal says the property with where it stands, such as {@code body[3].kind}.
 * Immutable.
 */
final class StrictJson {

  private static final int SHOWN_CHARS = 40;

  private final String prefix;
  private final Map<String, JsonNode> properties;

  private StrictJson(String prefix, Map<String, JsonNode> properties) {
    this.prefix = prefix;
    this.properties = properties;
  }

  /** Returns an object that stands by itself. */
  static StrictJson of(Map<String, JsonNode> properties) {
    return new StrictJson("", properties);
  }

  private static StrictJson of(String name, JsonNode node) throws UnusablePost {
    if (!node.isObject()) {
      throw wrong(name, "be an object", node);
    }
    Map<String, JsonNode> properties = new HashMap<>();
    node.properties().forEach(named -> properties.put(named.getKey(), named.getValue()));
    return new StrictJson(name + ".", properties);
  }

  boolean has(String property) {
    return properties.containsKey(property);
  }

  StrictJson object(String property) throws UnusablePost {
    return of(prefix + property, node(property));
  }

  List<StrictJson> objects(String property, int max) throws UnusablePost {
    List<StrictJson> objects = new ArrayList<>();
    for (JsonNode node : list(property, max)) {
      objects.add(of(prefix + property + "[" + objects.size() + "]", node));
    }
    return objects;
  }

  /** Returns strings that may be empty. */
  List<String> texts(String property, int max, int maxChars) throws UnusablePost {
    List<String> texts = new ArrayList<>();
    for (JsonNode node : list(property, max)) {
      texts.add(text(prefix + property + "[" + texts.size() + "]", node, maxChars));
    }
    return texts;
  }

  /** Returns a string that may be empty. */
  String text(String property, int maxChars) throws UnusablePost {
    return text(prefix + property, node(property), maxChars);
  }

  /** Returns a string that is more than blanks. */
  String wording(String property, int maxChars) throws UnusablePost {
    String text = text(property, maxChars);
    if (text.isBlank()) {
      throw wrong(prefix + property, "not be blank", node(property));
    }
    return text;
  }

  String webAddress(String property) throws UnusablePost {
    String url = text(property, Integer.MAX_VALUE);
    if (!WebAddress.isOne(url)) {
      throw wrong(prefix + property, "be an absolute http or https address", node(property));
    }
    return url;
  }

  long number(String property, long least) throws UnusablePost {
    JsonNode node = node(property);
    if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < least) {
      throw wrong(prefix + property, "be a whole number, " + least + " or more", node);
    }
    return node.longValue();
  }

  /** Returns the one of the kinds that is written so. */
  <K extends Enum<K>> K kind(String property, K[] kinds) throws UnusablePost {
    JsonNode node = node(property);
    List<String> names = new ArrayList<>();
    for (K kind : kinds) {
      if (node.isTextual() && node.textValue().equals(ArticleLines.kind(kind))) {
        return kind;
      }
      names.add(ArticleLines.kind(kind));
    }
    throw wrong(prefix + property, "be one of " + String.join(", ", names), node);
  }

  Instant instant(String property) throws UnusablePost {
    JsonNode node = node(property);
    try {
      Instant instant = Instant.parse(LooseJson.text(node));
      int year = instant.atOffset(ZoneOffset.UTC).getYear();
      if (instant.getNano() == 0 && year >= PostTimes.FIRST_YEAR && year <= PostTimes.LAST_YEAR) {
        return instant;
      }
    } catch (DateTimeException noTime) {
      throw notATime(property, node);
    }
    throw notATime(property, node);
  }

  private UnusablePost notATime(String property, JsonNode node) {
    String rule =
        "be a time in UTC such as 2025-12-31T13:57:39Z, between "
            + PostTimes.FIRST_YEAR
            + " and "
            + PostTimes.LAST_YEAR;
    return wrong(prefix + property, rule, node);
  }

  private JsonNode list(String property, int max) throws UnusablePost {
    JsonNode node = node(property);
    if (!node.isArray()) {
      throw wrong(prefix + property, "be a list", node);
    }
    UnusablePost.ifMore(prefix + property, node.size(), max);
    return node;
  }

  private JsonNode node(String property) {
    return properties.getOrDefault(property, MissingNode.getInstance());
  }

  private static String text(String name, JsonNode node, int maxChars) throws UnusablePost {
    if (!node.isTextual()) {
      throw wrong(name, "be a string", node);
    }
    String text = node.textValue();
    UnusablePost.ifMore("characters of " + name, text.length(), maxChars);
    if (!PlainText.isStorable(text)) {
      throw wrong(name, "be one line without control characters", node);
    }
    return text;
  }

  private static UnusablePost wrong(String name, String rule, JsonNode node) {
    String came = node.isMissingNode() ? "nothing" : Excerpts.start(node.toString(), SHOWN_CHARS);
    return new UnusablePost(name + " must " + rule + ", got " + came);
  }
}
