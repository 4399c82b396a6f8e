package io.xenotime.feeds;

import io.xenotime.feeds.Xml.Name;
import java.io.IOException;

/** The elements of OpenSearch 1.1 that tell which part of which results a feed is. */
final class OpenSearchElements {

  private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

  private OpenSearchElements() {}

  static Name name(String local) {
    return new Name("opensearch", NAMESPACE, local);
  }

  static void write(Xml xml, FeedHead head) throws IOException {
    xml.element(name("totalResults"), Long.toString(head.total()));
    xml.element(name("startIndex"), "1");
    xml.element(name("itemsPerPage"), Long.toString(head.entries()));
    xml.start(name("Query"));
    xml.attribute("role", "request");
    xml.attribute("searchTerms", head.text());
    xml.attribute("startPage", "1");
    xml.end();
  }
}
