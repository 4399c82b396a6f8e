package io.xenotime.likeness;

import io.xenotime.article.Article;
import io.xenotime.article.Block;
import java.util.List;
import java.util.TreeSet;

/** Reads an article and keeps what tells it from others. For one thread and one article. */
final class SketchMaker {

  /** How many threes of words are its lead. */
  private static final int LEAD = 80;

  private final Article article;
  private final List<Block> body;
  private final MinHash text = new MinHash(Sketch.TEXT_BYTES);
  private final MinHash lead = new MinHash(Sketch.LEAD_BYTES);
  private final TreeSet<Integer> figures = new TreeSet<>();
  private final PlainWords words = new PlainWords(this::word);
  private int beforeLast;
  private int last;
  private int read;
  private int leadFrom = Integer.MAX_VALUE;

  SketchMaker(Article article) {
    this.article = article;
    this.body = Boilerplate.cut(article.body());
  }

  Sketch sketch() {
    words.read(article.title());
    leadFrom = read;
    article.highlights().forEach(words::read);
    body.forEach(block -> words.read(block.text()));
    return new Sketch(
        text.taken(),
        text.bytes(),
        lead.bytes(),
        Figures.of(figures),
        new TopicsMaker(article, body).topics());
  }

  private void word(CharSequence word, boolean figure) {
    if (figure) {
      figures.add(Figures.hash(word));
    }
    int hash = Hashes.of(word);
    read++;
    if (read > 2) {
      take(Hashes.of(beforeLast, last, hash));
    }
    beforeLast = last;
    last = hash;
  }

  private void take(int three) {
    text.take(three);
    if (read > leadFrom + 2 && read <= leadFrom + 2 + LEAD) {
      lead.take(three);
    }
  }
}
