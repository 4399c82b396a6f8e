package io.xenotime.algolia;

import io.xenotime.search.Hit;
import io.xenotime.search.Snippets.Marked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts of one hit with the places where it matches. Immutable. */
final class HitTexts {

  private final Map<String, Attribute> attributes;

  private HitTexts(Map<String, Attribute> attributes) {
    this.attributes = Map.copyOf(attributes);
  }

  /**
   * The text of an attribute, or its texts.
   *
   * @param isList whether it is a list even when there is one text
   */
  record Attribute(List<Marked> texts, boolean isList) {

    Attribute {
      texts = List.copyOf(texts);
    }
  }

  /** Returns the texts of a hit; of its body the best passage. */
  static HitTexts of(Hit hit) {
    Map<String, Marked> matching = new LinkedHashMap<>();
    hit.snippets().highlights().forEach(marked -> matching.put(marked.text(), marked));
    // Without a match anywhere the engine need not repeat the title.
    Marked title =
        hit.snippets().title().text().equals(hit.title())
            ? hit.snippets().title()
            : plain(hit.title());
    return new HitTexts(
        Map.of(
            HitShape.TITLE, one(title),
            // Nobody looks for words in the excerpt, so nothing matches there.
            HitShape.EXCERPT, one(plain(hit.excerpt())),
            HitShape.HIGHLIGHTS,
                new Attribute(
                    hit.highlights().stream()
                        .map(text -> matching.getOrDefault(text, plain(text)))
                        .toList(),
                    true),
            HitShape.BODY, one(hit.snippets().body().stream().findFirst().orElse(plain("")))));
  }

  /** Returns texts without a match. */
  static Attribute plain(List<String> texts) {
    return new Attribute(texts.stream().map(HitTexts::plain).toList(), true);
  }

  Attribute of(String name) {
    return attributes.get(name);
  }

  private static Attribute one(Marked text) {
    return new Attribute(List.of(text), false);
  }

  private static Marked plain(String text) {
    return new Marked(text, List.of());
  }
}
