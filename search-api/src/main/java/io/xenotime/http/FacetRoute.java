package io.xenotime.http;

import static io.xenotime.http.ParamReader.quoted;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.xenotime.article.Facet;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.FacetCounts;
import io.xenotime.search.IndexVersion;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Answers {@code GET /v1/facets/{field}}. Safe for many threads. */
final class FacetRoute implements Handler {

  private final SearchEngine engine;
  private final Gate gate;
  private final SearchLimits limits;

  FacetRoute(SearchEngine engine, Gate gate, SearchLimits limits) {
    this.engine = engine;
    this.gate = gate;
    this.limits = limits;
  }

  @Override
  public void handle(Context ctx) {
    long start = System.nanoTime();
    EngineStatus status = engine.status();
    IndexVersion index = Answering.index(status);
    Facet facet = facet(ctx.pathParam("field"), status.facets());
    FacetParams params =
        FacetParams.read(facet, QueryString.read(Answering.query(ctx)), status.facets(), limits);
    String text = params.request().search().text();
    EntityTag tag = EntityTag.of(index, Asked.of(engine, Address.of(params), text));
    if (Answering.unchanged(ctx, tag)) {
      return;
    }
    FacetCounts counts = gate.pass(() -> engine.facetValues(params.request()));
    // Counts do not say which state they come from; it is known if there was only one meanwhile.
    if (engine.status().index().equals(status.index())) {
      Answering.revalidate(ctx, tag);
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    Answering.json(ctx, FacetJson.write(params, counts, took, index));
  }

  private static Facet facet(String name, List<Facet> facets) {
    return facets.stream()
        .filter(facet -> facet.parameter().equals(name) || facet.taxonomy().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new NotFound(
                "field",
                "there is no facet " + quoted(name),
                facets.stream().map(Facet::parameter).collect(Collectors.joining(", "))));
  }
}
