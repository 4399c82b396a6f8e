package io.xenotime.algolia;

import com.fasterxml.jackson.core.JsonGenerator;
import io.xenotime.article.Facet;
import io.xenotime.search.FacetCounts;
import io.xenotime.search.FacetCounts.FacetValue;
import io.xenotime.search.Hit;
import io.xenotime.search.SearchAnswer;
import io.xenotime.search.Total;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the answer to one search. For one thread. */
final class HitsJson {

  private final JsonGenerator json;
  private final Asked.Hits asked;
  private final List<Facet> facets;

  HitsJson(JsonGenerator json, Asked.Hits asked, List<Facet> facets) {
    this.json = json;
    this.asked = asked;
    this.facets = facets;
  }

  void write(SearchAnswer answer, Optional<Answers.Dates> dates, long millis) throws IOException {
    json.writeArrayFieldStart("hits");
    if (asked.wantsHits()) {
      HitJson hits = new HitJson(json, asked.shape(), facets, asked.query());
      for (Hit hit : answer.hits()) {
        hits.write(hit);
      }
    }
    json.writeEndArray();
    page(answer.total());
    counts(answer, dates);
    exact(answer.total());
    messages(answer);
    json.writeStringField("query", asked.query());
    json.writeStringField("params", asked.params());
    json.writeStringField("index", asked.index());
    json.writeNumberField("processingTimeMS", millis);
  }

  private void page(Total total) throws IOException {
    json.writeNumberField("nbHits", total.value());
    json.writeNumberField("page", asked.page());
    json.writeNumberField("nbPages", pages(total));
    json.writeNumberField("hitsPerPage", asked.hitsPerPage());
  }

  private long pages(Total total) {
    if (asked.hitsPerPage() == 0) {
      return 0;
    }
    long all = (total.value() + asked.hitsPerPage() - 1) / asked.hitsPerPage();
    return Math.min(all, asked.maxPages());
  }

  private void counts(SearchAnswer answer, Optional<Answers.Dates> dates) throws IOException {
    if (asked.facets().isEmpty() && !asked.countsDates()) {
      return;
    }
    json.writeObjectFieldStart("facets");
    for (Asked.Counted counted : asked.facets()) {
      json.writeObjectFieldStart(counted.name());
      for (FacetCounts counts : answer.facets()) {
        if (counts.facet().equals(counted.facet())) {
          values(counts.values());
        }
      }
      json.writeEndObject();
    }
    if (asked.countsDates()) {
      // Widgets look for the name here before they look for its ends below.
      json.writeObjectFieldStart(Attributes.DATE);
      json.writeEndObject();
    }
    json.writeEndObject();
    if (dates.isPresent()) {
      json.writeObjectFieldStart("facets_stats");
      json.writeObjectFieldStart(Attributes.DATE);
      json.writeNumberField("min", dates.get().first());
      json.writeNumberField("max", dates.get().last());
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private void values(List<FacetValue> values) throws IOException {
    for (FacetValue value : values) {
      json.writeNumberField(ValueNames.in(values, value), value.count());
    }
  }

  private void exact(Total total) throws IOException {
    boolean exact = Answers.isExact(total);
    json.writeBooleanField("exhaustiveNbHits", exact);
    json.writeBooleanField("exhaustiveFacetsCount", exact);
    json.writeBooleanField("exhaustiveTypo", true);
    json.writeObjectFieldStart("exhaustive");
    json.writeBooleanField("nbHits", exact);
    json.writeBooleanField("facetsCount", exact);
    json.writeBooleanField("typo", true);
    json.writeEndObject();
  }

  private void messages(SearchAnswer answer) throws IOException {
    List<String> messages = new ArrayList<>(asked.notes());
    messages.addAll(answer.query().warnings());
    if (asked.hitsPerPage() > 0 && !asked.wantsHits()) {
      messages.add(
          "pages end at page "
              + (asked.maxPages() - 1)
              + " with "
              + asked.hitsPerPage()
              + " hits a page");
    }
    if (!messages.isEmpty()) {
      json.writeStringField("message", String.join("; ", messages));
    }
  }
}
