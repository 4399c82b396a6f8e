package io.xenotime.http;

import io.xenotime.article.Facet;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.SearchLimits;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says to language models what the server knows and how to ask it, in the form of llmstxt.org. */
final class LlmsText {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

  private LlmsText() {}

  /** Returns the text for an engine that has an index. */
  static String of(EngineStatus status, SearchLimits limits) {
    return String.format(
        Locale.ROOT,
        """
        # Xenotime

        > Full-text search over %d posts of rare-earth news, as of %s. Every question is one GET \
        without a key; answers are JSON in UTF-8.

        Ask for what a person wants to know instead of walking through all addresses. Text in \
        answers is HTML-escaped, `<mark>` is its only markup. Totals and counts are exact. Each hit \
        has a `url`: cite it. `query` in an answer says how the text was understood; \
        `query.warnings` says what was left aside.

        ## Search

        - [Posts about a subject](/v1/search?q=dysprosium+export&per_page=5): best first, with \
        passages that match
        - [The newest posts](/v1/search?sort=newest&per_page=5&facets=none): without `q` every post
        - [Posts of a time](/v1/search?q=magnets&after=2025-04&before=2025-07): `after` includes, \
        `before` leaves out what it names
        - [What is being typed](/v1/suggest?q=dyspr): searches that find something
        - `/v1/posts/` and the `id` of a hit: the whole post as paragraphs
        - [All routes and parameters](/v1/openapi.json): OpenAPI 3.1

        ## Parameters of a search

        - `q`: all words are wanted; `"a phrase"`, `-without`, `OR`, `( )`, `title:`, `after:2025-04`
        - `sort`: `relevance`, `newest`, `oldest`, `updated`
        - `page` from 1, `per_page` from 1 to %d; `next_cursor` of an answer as `cursor` goes on
        - `facets=none`, `snippets=0` and `fields=id,title,url,date` make answers short
        - filters, each by slug or label and with commas between several: %s
        - a filter's name with `_exclude` leaves posts out, such as `%s_exclude`

        ## Values of filters

        %s

        ## Limits

        - `q` is at most %d characters; pages end at hit %d, a cursor goes on
        - 503 with `Retry-After` means: not now, come back after so many seconds
        - send `If-None-Match` with the `ETag` you got, and 304 says that nothing changed
        """,
        status.articles(),
        Answering.index(status).asOf().atOffset(ZoneOffset.UTC).format(DAY),
        limits.maxPageSize(),
        status.facets().stream()
            .map(facet -> "`" + facet.parameter() + "`")
            .collect(Collectors.joining(", ")),
        status.facets().stream().findFirst().map(Facet::parameter).orElse("regions"),
        status.facets().stream().map(LlmsText::values).collect(Collectors.joining("\n")),
        limits.maxTextChars(),
        limits.maxDepth());
  }

  private static String values(Facet facet) {
    String name = facet.parameter();
    return "- [" + name + "](/v1/facets/" + name + "?limit=100): with the number of posts of each";
  }
}
