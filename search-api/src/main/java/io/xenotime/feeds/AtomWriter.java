package io.xenotime.feeds;

import io.xenotime.article.Facet;
import io.xenotime.feeds.Xml.Name;
import io.xenotime.http.HitFields;
import io.xenotime.search.Hit;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writes Atom (RFC 4287), with what OpenSearch adds. One thread. */
final class AtomWriter implements FeedWriter {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private final Xml xml;
  private final List<Facet> facets;
  private String facetAddresses = "";

  AtomWriter(Writer out, List<Facet> facets) throws IOException {
    this.xml = new Xml(out);
    this.facets = HitFields.shown(facets);
  }

  static Name name(String prefix, String local) {
    return new Name(prefix, NAMESPACE, local);
  }

  private static Name name(String local) {
    return name("", local);
  }

  @Override
  public void start(FeedHead head) throws IOException {
    facetAddresses = head.facets();
    xml.start(name("feed"));
    xml.declare(name("feed"));
    xml.declare(OpenSearchElements.name("Query"));
    xml.element(name("id"), head.self());
    xml.element(name("title"), head.title());
    link("self", "application/atom+xml", head.self());
    link("alternate", "application/json", head.search());
    // An author there must be; who wrote which post is not known by name.
    xml.start(name("author"));
    xml.element(name("name"), "Xenotime");
    xml.end();
    xml.element(name("generator"), "Xenotime");
    date(head.updated());
    OpenSearchElements.write(xml, head);
  }

  @Override
  public void entry(Hit hit) throws IOException {
    Optional<String> address = PostAddress.of(hit);
    xml.start(name("entry"));
    xml.element(name("id"), PostAddress.id(hit));
    xml.element(name("title"), PlainText.title(hit));
    if (address.isPresent()) {
      link("alternate", "text/html", address.get());
    }
    xml.element(name("published"), FeedDates.rfc3339(hit.published()));
    xml.element(name("updated"), FeedDates.rfc3339(hit.modified()));
    xml.element(name("summary"), PlainText.summary(hit));
    if (address.isEmpty()) {
      // Without a link there must be content.
      xml.element(name("content"), PlainText.title(hit));
    }
    for (Category category : Category.of(hit, facets)) {
      xml.start(name("category"));
      xml.attribute("term", category.term().slug());
      xml.attribute("scheme", facetAddresses + category.facet().parameter());
      xml.attribute("label", category.term().name());
      xml.end();
    }
    xml.end();
  }

  @Override
  public void end(Optional<Instant> updated) throws IOException {
    date(updated);
    xml.end();
    xml.finish();
  }

  private void date(Optional<Instant> updated) throws IOException {
    if (updated.isPresent()) {
      xml.element(name("updated"), FeedDates.rfc3339(updated.get()));
    }
  }

  private void link(String relation, String type, String address) throws IOException {
    xml.start(name("link"));
    xml.attribute("rel", relation);
    xml.attribute("type", type);
    xml.attribute("href", address);
    xml.end();
  }
}
