package io.xenotime.posts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.xenotime.article.Article;
import io.xenotime.article.Block;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes articles of the documents of a test collection in BEIR's layout, so that it is searched as
 * posts are. All are of one age, which then plays no part. For one run; safe for many threads.
 */
final class BeirDocuments {

  /** What is read of a document. */
  static final Set<String> PROPERTIES = Set.of("_id", "title", "text");

  private static final String TYPE = "beir";
  private static final Pattern NAME = Pattern.compile("[^\\s\\p{Z}\\p{Cc}]+");
  private static final JsonNode NOTHING = MissingNode.getInstance();
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  private final BeirNumbers numbers = new BeirNumbers();
  private final PostLimits limits;

  BeirDocuments(PostLimits limits) {
    this.limits = limits;
  }

  /** Returns whether an object with these properties is such a document and no post. */
  static boolean isOne(Map<String, JsonNode> fields) {
    return fields.containsKey("_id") && fields.containsKey("text") && !fields.containsKey("id");
  }

  /** Returns the article a document is; its slug is the name that judgments know it by. */
  Article article(Map<String, JsonNode> fields) throws UnusablePost {
    String name = name(fields.get("_id"));
    String title = PlainText.of(LooseJson.text(fields.getOrDefault("title", NOTHING)));
    UnusablePost.ifMore("characters of title", title.length(), limits.maxTitleChars());
    return new Article(
        numbers.of(name),
        "",
        name,
        TYPE,
        title.isEmpty() ? name : title,
        "",
        List.of(),
        body(fields.get("text")),
        Collections.emptySortedMap(),
        List.of(),
        0,
        Instant.EPOCH,
        Instant.EPOCH);
  }

  private String name(JsonNode id) throws UnusablePost {
    String name = id.isIntegralNumber() ? id.asText() : LooseJson.text(id);
    if (!NAME.matcher(name).matches()) {
      // Judgments and runs part their columns by blanks.
      throw new UnusablePost(
          "_id must be a word without blanks, got " + Excerpts.start(id.toString(), 40));
    }
    UnusablePost.ifMore("characters of _id", name.length(), limits.maxTitleChars());
    return name;
  }

  private List<Block> body(JsonNode text) throws UnusablePost {
    if (!text.isTextual()) {
      throw new UnusablePost("text must be a string, got " + Excerpts.start(text.toString(), 40));
    }
    UnusablePost.ifMore("characters of text", text.textValue().length(), limits.maxHtmlChars());
    List<Block> body = new ArrayList<>();
    for (String line : LINE_BREAK.split(text.textValue())) {
      for (String part : LongText.cut(PlainText.of(line), limits.maxTextChars())) {
        body.add(new Block(Block.Kind.PARAGRAPH, part));
      }
    }
    UnusablePost.ifMore("paragraphs", body.size(), limits.maxBlocks());
    return body;
  }
}
