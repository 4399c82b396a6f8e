package io.xenotime.feeds;

import io.xenotime.article.Facet;
import io.xenotime.http.HitFields;
import io.xenotime.search.Hit;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writes RSS 2.0, with Atom's link to itself and what OpenSearch adds. One thread. */
final class RssWriter implements FeedWriter {

  private static final String MINUTES_TO_LIVE = "30";

  private final Xml xml;
  private final List<Facet> facets;

  RssWriter(Writer out, List<Facet> facets) throws IOException {
    this.xml = new Xml(out);
    this.facets = HitFields.shown(facets);
  }

  @Override
  public void start(FeedHead head) throws IOException {
    xml.start("rss");
    xml.declare(AtomWriter.name("atom", "link"));
    xml.declare(OpenSearchElements.name("Query"));
    xml.attribute("version", "2.0");
    xml.start("channel");
    xml.element("title", head.title());
    xml.element("link", head.search());
    xml.element(
        "description",
        head.total() + (head.total() == 1 ? " article" : " articles") + " found: " + head.title());
    xml.start(AtomWriter.name("atom", "link"));
    xml.attribute("href", head.self());
    xml.attribute("rel", "self");
    xml.attribute("type", "application/rss+xml");
    xml.end();
    xml.element("generator", "Xenotime");
    xml.element("ttl", MINUTES_TO_LIVE);
    date(head.updated());
    OpenSearchElements.write(xml, head);
  }

  @Override
  public void entry(Hit hit) throws IOException {
    Optional<String> address = PostAddress.of(hit);
    xml.start("item");
    xml.element("title", PlainText.title(hit));
    if (address.isPresent()) {
      xml.element("link", address.get());
    }
    xml.start("guid");
    xml.attribute("isPermaLink", Boolean.toString(address.isPresent()));
    xml.text(PostAddress.id(hit));
    xml.end();
    xml.element("pubDate", FeedDates.rfc822(hit.published()));
    xml.element(AtomWriter.name("atom", "updated"), FeedDates.rfc3339(hit.modified()));
    xml.element("description", PlainText.html(hit));
    for (Category category : Category.of(hit, facets)) {
      xml.start("category");
      xml.attribute("domain", category.facet().parameter());
      xml.text(category.term().name());
      xml.end();
    }
    xml.end();
  }

  @Override
  public void end(Optional<Instant> updated) throws IOException {
    date(updated);
    xml.end();
    xml.end();
    xml.finish();
  }

  private void date(Optional<Instant> updated) throws IOException {
    if (updated.isPresent()) {
      xml.element("lastBuildDate", FeedDates.rfc822(updated.get()));
    }
  }
}
