package io.xenotime.posts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Random input, good and bad; the seed is reported, and a failure repeats with it. */
class HostileInputTest {

  private static final String[] WORDS = {
    "Nd₂Fe₁₄B",
    "\"quoted\"",
    "back\\slash",
    "{brace",
    "}",
    "[x]",
    "line\nbreak",
    "é",
    "稀土",
    "<p>para</p>",
    "<ul><li>item",
    "&amp;#8217;",
    "\u0000",
    "tab\t",
    "🧲",
    "[gallery ids=\"1\"]"
  };

  private long seed;
  private Random random;

  @BeforeEach
  void chooseASeed(TestReporter reporter) {
    seed = System.nanoTime();
    random = new Random(seed);
    reporter.publishEntry("seed", Long.toString(seed));
  }

  @RepeatedTest(20)
  void goodInputComesOutAsJacksonReadsIt() throws IOException {
    List<JsonNode> objects = new ArrayList<>();
    StringBuilder json = new StringBuilder();
    boolean array = random.nextBoolean();
    json.append(array ? "[" : "");
    for (int i = 0; i < 50; i++) {
      ObjectNode object = object(3);
      object.put("id", 1 + random.nextInt(1_000_000));
      objects.add(object);
      json.append(i > 0 ? array ? "," : random.nextBoolean() ? "\n" : "" : "");
      json.append(random.nextBoolean() ? object.toPrettyString() : object.toString());
    }
    json.append(array ? "]" : "");
    List<JsonNode> read = new ArrayList<>();
    for (PostReading reading : Posts.framed(Posts.bytes(json.toString()), Posts.LIMITS)) {
      assertThat(reading).as("seed %d", seed).isInstanceOf(PostFrame.class);
      PostFrame frame = (PostFrame) reading;
      JsonNode node = Posts.JSON.readTree(frame.json());
      assertThat(frame.id()).as("seed %d", seed).isEqualTo(node.path("id").asLong());
      read.add(node);
    }
    assertThat(read).as("seed %d", seed).isEqualTo(objects);
  }

  @RepeatedTest(200)
  void aDamagedLineNeverCostsAnother() {
    byte[] damaged = damaged(post(2));
    byte[] input = joined(line(post(1)), damaged, new byte[] {'\n'}, line(post(3)), line(post(4)));
    List<Long> ids = new ArrayList<>();
    ArticleExtractor extractor = Posts.extractor(Posts.LIMITS);
    for (PostReading reading : Posts.framed(input, Posts.LIMITS)) {
      if (reading instanceof PostFrame frame
          && extractor.extract(frame) instanceof Extracted extracted) {
        ids.add(extracted.article().id());
      }
    }
    assertThat(ids)
        .as("seed %d: %s", seed, new String(damaged, StandardCharsets.ISO_8859_1))
        .contains(1L, 3L, 4L);
  }

  @RepeatedTest(50)
  void anyBytesAreReadToTheirEnd() {
    byte[] input = new byte[random.nextInt(5_000)];
    byte[] alphabet = Posts.bytes("{}[]\",:\\\n id1\u00FF<");
    for (int i = 0; i < input.length; i++) {
      input[i] = alphabet[random.nextInt(alphabet.length)];
    }
    ArticleExtractor extractor = Posts.extractor(Posts.LIMITS);
    for (PostReading reading : Posts.framed(input, Posts.LIMITS)) {
      if (reading instanceof PostFrame frame) {
        assertThat(extractor.extract(frame)).isNotNull();
      }
    }
  }

  @RepeatedTest(100)
  void anyMarkupIsReadAndLeavesPlainText() {
    StringBuilder html = new StringBuilder();
    String[] tags = {
      "<p>",
      "</p>",
      "<ul>",
      "<li>",
      "</ul>",
      "<table>",
      "<tr>",
      "<td>",
      "</table>",
      "<a href='/x'>",
      "</a>",
      "<b>",
      "<h2>",
      "</h2>",
      "<sub>",
      "2",
      "<blockquote>",
      "<br>",
      "<figcaption>",
      "<pre>",
      "[caption]",
      "[/caption]",
      "<!--",
      "-->",
      "<div hidden>",
      "</div>",
      " text ",
      "&nbsp;",
      "<nav>",
      "<svg>",
      "<math>",
      "<script>",
      "</script>",
      "<select>",
      "<template>",
      "<frameset>",
      "<body>"
    };
    for (int i = random.nextInt(200); i > 0; i--) {
      html.append(tags[random.nextInt(tags.length)]);
    }
    ObjectNode post = Posts.post(1).put("content", html.toString());
    assertThat(Posts.extractor(Posts.LIMITS).extract(Posts.frame(post)))
        .as("seed %d: %s", seed, html)
        .isInstanceOf(Extracted.class);
  }

  @Test
  void aHundredThousandNestedDivsAreText() {
    String html = "<div>".repeat(100_000) + "deep" + "</div>".repeat(100_000) + "<p>after</p>";
    assertThat(Posts.texts(html)).containsExactly("deep", "after");
  }

  private ObjectNode object(int depth) {
    ObjectNode object = Posts.JSON.createObjectNode();
    for (int i = random.nextInt(5); i > 0; i--) {
      String name = word();
      if (depth > 0 && random.nextInt(4) == 0) {
        object.set(name, object(depth - 1));
      } else if (depth > 0 && random.nextInt(4) == 0) {
        ArrayNode array = object.putArray(name);
        array.add(object(depth - 1)).add(random.nextInt()).addNull().add(true).add(word());
      } else {
        object.put(name, word());
      }
    }
    return object;
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)] + WORDS[random.nextInt(WORDS.length)];
  }

  private byte[] post(long id) {
    ObjectNode post = Posts.post(id).put("content", word() + " " + word());
    post.putArray("regions").add(315);
    return Posts.bytes(post.toString());
  }

  private byte[] damaged(byte[] post) {
    byte[] bytes = Arrays.copyOf(post, 1 + random.nextInt(post.length));
    for (int i = random.nextInt(4); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) "{}[]\",:\\\n x".charAt(random.nextInt(11));
    }
    return bytes;
  }

  private static byte[] line(byte[] post) {
    return joined(post, new byte[] {'\n'});
  }

  private static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
