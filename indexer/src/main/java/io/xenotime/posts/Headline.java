package io.xenotime.posts;

/** Finds the title of a post: its own, else one made of its slug, else its first words. */
final class Headline {

  private static final int FIRST_WORDS_CHARS = 80;

  private Headline() {}

  static String of(WpPost post, LeadingLists.Split body) throws UnusablePost {
    String title = PlainText.ofHtml(post.title());
    if (!title.isEmpty()) {
      return title;
    }
    String words = SlugWords.of(post.slug());
    if (words.codePoints().anyMatch(Character::isLetter)) {
      return words;
    }
    String text = firstText(post, body);
    if (text.isEmpty()) {
      throw new UnusablePost("has no title, and nothing to make one of");
    }
    return Excerpts.start(text, FIRST_WORDS_CHARS);
  }

  private static String firstText(WpPost post, LeadingLists.Split body) {
    if (!body.highlights().isEmpty()) {
      return body.highlights().getFirst();
    }
    return body.body().isEmpty()
        ? Excerpts.withoutCutMark(PlainText.ofHtml(post.excerpt()))
        : body.body().getFirst().text();
  }
}
