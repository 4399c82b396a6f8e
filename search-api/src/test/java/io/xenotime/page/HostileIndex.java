package io.xenotime.page;

import io.xenotime.article.Articles;
import io.xenotime.schema.DerivedFacets;
import io.xenotime.schema.IndexFolder;
import io.xenotime.schema.IndexStamp;
import io.xenotime.schema.Vocabulary;
import io.xenotime.thesaurus.Thesaurus;
import io.xenotime.write.ArticleSink;
import io.xenotime.write.lucene.LuceneSink;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** An index of posts whose texts want to run in the browser of who finds them. */
final class HostileIndex {

  /** Each calls a dialog, if it gets to run. All are found by the word "attack". */
  static final List<String> TEXTS =
      List.of(
          "attack <script>alert(1)</script>",
          "attack <img src=x onerror=alert(2)>",
          "attack \"><svg onload=alert(3)>",
          "attack ' onmouseover='alert(4)' autofocus onfocus='alert(4)",
          "attack </title></textarea></script><script>alert(5)</script>",
          "attack javascript:alert(6)",
          "attack &lt;script&gt;alert(7)&lt;/script&gt;",
          "attack <mark onclick=alert(8)>marked</mark>",
          "attack ${alert(9)} {{alert(9)}} <!-- --><![CDATA[<script>alert(9)</script>]]>",
          "attack <iframe srcdoc='<script>alert(10)</script>'></iframe><style>*{display:none}</style>");

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-01T00:00:00Z"));

  private HostileIndex() {}

  static void write(IndexFolder folder) throws IOException {
    Thesaurus thesaurus = Thesaurus.builtIn();
    DerivedFacets derived = new DerivedFacets(Articles.FACETS, Vocabulary.of(thesaurus));
    IndexStamp stamp = IndexStamp.of(Articles.FACETS, thesaurus);
    try (ArticleSink sink = LuceneSink.rebuild(folder, stamp, CLOCK)) {
      for (int i = 0; i < TEXTS.size(); i++) {
        String text = TEXTS.get(i);
        sink.put(
            derived.tagged(
                Articles.article(i + 1)
                    .title(text)
                    .excerpt(text)
                    .highlights(text, text + " again")
                    .heading(text)
                    .body(text, "An attack in the body: " + text)
                    .region(text)
                    .published("2026-01-1" + i + "T08:00:00Z")
                    .build()));
      }
      sink.commit();
    }
  }
}
