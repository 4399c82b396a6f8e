package io.xenotime.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import io.xenotime.search.Snippets.Marked;
import io.xenotime.search.Snippets.Span;

/** Text with the places that match in {@code <mark>}; all else in it is escaped. Immutable. */
record MarkedText(Marked marked) implements Content {

  @Override
  public void writeTo(TemplateOutput output) {
    String text = marked.text();
    int done = 0;
    for (Span span : marked.spans()) {
      output.writeUserContent(text.substring(done, span.start()));
      output.writeContent("<mark>");
      output.writeUserContent(text.substring(span.start(), span.end()));
      output.writeContent("</mark>");
      done = span.end();
    }
    output.writeUserContent(text.substring(done));
  }

  boolean isMarked() {
    return !marked.spans().isEmpty();
  }
}
