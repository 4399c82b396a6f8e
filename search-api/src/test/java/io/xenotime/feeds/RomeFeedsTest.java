package io.xenotime.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.xenotime.http.CannedEngine;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** RSS and Atom as readers of feeds see them, and the rules that validators hold them to. */
class RomeFeedsTest {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String OPEN_SEARCH = "http://a9.com/-/spec/opensearch/1.1/";
  private static final String RFC_822 =
      "(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
          + " \\d{4} \\d{2}:\\d{2}:\\d{2} GMT";
  private static final String RFC_3339 = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z";

  @ParameterizedTest
  @CsvSource({".rss, rss_2.0", ".atom, atom_1.0"})
  void aReaderOfFeedsSeesWhatWasFound(String extension, String type) throws Exception {
    SyndFeed feed = rome(CannedEngine.ofTwo(), extension + "?q=ndpr&regions=malaysia&after=2025");
    assertThat(feed.getFeedType()).isEqualTo(type);
    assertThat(feed.getTitle()).isEqualTo("ndpr · regions: malaysia · since 2025-01-01");
    assertThat(feed.getEntries()).hasSize(2);
    SyndEntry entry = feed.getEntries().getFirst();
    assertThat(entry.getTitle()).isEqualTo("Lynas lifts NdPr output");
    assertThat(entry.getLink()).isEqualTo("https://news.example/11");
    assertThat(entry.getUri()).isEqualTo("https://news.example/11");
    assertThat(entry.getPublishedDate().toInstant())
        .isEqualTo(Instant.parse("2025-04-01T08:00:00Z"));
    assertThat(entry.getDescription().getValue())
        .contains(
            extension.equals(".rss")
                ? "<p>More from Malaysia &amp; Australia.</p><ul><li>Output rose 12 %.</li>"
                    + "<li>Prices &lt;held&gt;.</li></ul>"
                : "More from Malaysia & Australia.\n• Output rose 12 %.\n• Prices <held>.");
    assertThat(entry.getCategories().stream().map(SyndCategory::getTaxonomyUri))
        .containsExactly(
            extension.equals(".rss")
                ? new String[] {"regions", "regions", "news_type"}
                : new String[] {
                  "https://find.example/x/v1/facets/regions",
                  "https://find.example/x/v1/facets/regions",
                  "https://find.example/x/v1/facets/news_type"
                });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".rss",
        ".atom",
        ".rss?limit=all",
        ".atom?limit=all",
        ".rss?q=%3C%22%26%5D%5D%3E%01&limit=3",
        ".atom?q=%3C%22%26%5D%5D%3E%01&limit=3"
      })
  void noTextBreaksAFeed(String address) throws Exception {
    SyndFeed feed = rome(Hostile.engine(), address);
    List<String> ids = feed.getEntries().stream().map(SyndEntry::getUri).toList();
    assertThat(ids).hasSize(address.endsWith("3") ? 3 : Hostile.TITLES.length);
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(feed.getEntries()).noneMatch(entry -> entry.getTitle().isBlank());
    hold(Rules.of(address), body(Hostile.engine(), address));
  }

  @ParameterizedTest
  @ValueSource(strings = {".rss", ".atom", ".rss?q=unobtainium&limit=all"})
  void nothingFoundIsAFeedToo(String address) throws Exception {
    SyndFeed feed = rome(new CannedEngine(), address);
    assertThat(feed.getEntries()).isEmpty();
    hold(Rules.of(address), body(new CannedEngine(), address));
  }

  @ParameterizedTest
  @ValueSource(strings = {".rss", ".atom"})
  void aUsualFeedKeepsTheRules(String address) throws Exception {
    hold(Rules.of(address), body(CannedEngine.ofTwo(), address));
  }

  @ParameterizedTest
  @ValueSource(strings = {".rss", ".atom"})
  void theFeedIsAsNewAsItsNewestEntry(String address) throws Exception {
    String whole = body(Hostile.engine(), address);
    String element = address.equals(".rss") ? "<lastBuildDate>" : "<updated>";
    String date = address.equals(".rss") ? "Thu, 01 May 2025 00:00:00 GMT" : "2025-05-01T00:00:00Z";
    assertThat(whole).contains(element + date);
    assertThat(whole.indexOf("<channel>"))
        .as("the head comes first unless the feed is long")
        .isLessThan(whole.indexOf(element));
  }

  private enum Rules {
    RSS,
    ATOM;

    static Rules of(String address) {
      return address.startsWith(".rss") ? RSS : ATOM;
    }
  }

  private static void hold(Rules rules, String body) throws Exception {
    Document document = parsed(body);
    openSearch(document);
    switch (rules) {
      case RSS -> rss(document.getDocumentElement());
      case ATOM -> atom(document.getDocumentElement());
    }
  }

  private static void openSearch(Document document) {
    for (String number : List.of("totalResults", "startIndex", "itemsPerPage")) {
      NodeList elements = document.getElementsByTagNameNS(OPEN_SEARCH, number);
      assertThat(elements.getLength()).isEqualTo(1);
      assertThat(elements.item(0).getTextContent()).matches("\\d+");
    }
    Element query = (Element) document.getElementsByTagNameNS(OPEN_SEARCH, "Query").item(0);
    assertThat(query.getAttribute("role")).isEqualTo("request");
  }

  private static void rss(Element rss) {
    assertThat(rss.getAttribute("version")).isEqualTo("2.0");
    Element channel = one(rss, null, "channel");
    assertThat(text(channel, null, "title")).isNotBlank();
    assertThat(text(channel, null, "description")).isNotBlank();
    assertThat(text(channel, null, "link")).startsWith("https://find.example/x/v1/search");
    assertThat(text(channel, null, "ttl")).matches("[1-9]\\d*");
    assertThat(text(channel, null, "lastBuildDate")).matches(RFC_822);
    Element self = one(channel, ATOM, "link");
    assertThat(self.getAttribute("rel")).isEqualTo("self");
    assertThat(self.getAttribute("type")).isEqualTo("application/rss+xml");
    assertThat(self.getAttribute("href")).startsWith("https://find.example/x/v1/search.rss");
    Set<String> ids = new HashSet<>();
    for (Element item : all(channel, null, "item")) {
      assertThat(text(item, null, "title")).isNotBlank();
      assertThat(text(item, null, "pubDate")).matches(RFC_822);
      Element guid = one(item, null, "guid");
      assertThat(ids.add(guid.getTextContent())).isTrue();
      List<Element> links = all(item, null, "link");
      assertThat(guid.getAttribute("isPermaLink")).isEqualTo(Boolean.toString(!links.isEmpty()));
      links.forEach(link -> {
        assertThat(link.getTextContent()).matches("https?://[!-~&&[^\"<>\\\\^`{|}]]+");
        assertThat(guid.getTextContent()).isEqualTo(link.getTextContent());
      });
      all(item, null, "category")
          .forEach(category -> assertThat(category.getTextContent()).isNotBlank());
    }
  }

  private static void atom(Element feed) {
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(text(feed, ATOM, "title")).isNotBlank();
    assertThat(text(feed, ATOM, "id")).startsWith("https://find.example/x/v1/search.atom");
    assertThat(text(feed, ATOM, "updated")).matches(RFC_3339);
    assertThat(text(one(feed, ATOM, "author"), ATOM, "name")).isNotBlank();
    assertThat(all(feed, ATOM, "link").stream().map(link -> link.getAttribute("rel")))
        .containsExactly("self", "alternate");
    Set<String> ids = new HashSet<>();
    for (Element entry : all(feed, ATOM, "entry")) {
      assertThat(text(entry, ATOM, "title")).isNotBlank();
      assertThat(ids.add(text(entry, ATOM, "id"))).isTrue();
      assertThat(text(entry, ATOM, "id")).matches("(https?://|urn:)[!-~]+");
      assertThat(text(entry, ATOM, "published")).matches(RFC_3339);
      assertThat(text(entry, ATOM, "updated")).matches(RFC_3339);
      assertThat(all(entry, ATOM, "summary")).hasSize(1);
      assertThat(all(entry, ATOM, "link").size() + all(entry, ATOM, "content").size()).isEqualTo(1);
      for (Element category : all(entry, ATOM, "category")) {
        assertThat(category.getAttribute("term")).isNotBlank();
        assertThat(category.getAttribute("scheme")).startsWith("https://find.example/x/");
      }
    }
  }

  private static String text(Element parent, String namespace, String name) {
    return one(parent, namespace, name).getTextContent();
  }

  private static Element one(Element parent, String namespace, String name) {
    List<Element> elements = all(parent, namespace, name);
    assertThat(elements).as(name).hasSize(1);
    return elements.getFirst();
  }

  /** The children of this name; those of children do not count. */
  private static List<Element> all(Element parent, String namespace, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList children = parent.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element element
          && name.equals(element.getLocalName())
          && (namespace == null
              ? element.getNamespaceURI() == null
              : namespace.equals(element.getNamespaceURI()))) {
        elements.add(element);
      }
    }
    return elements;
  }

  private static Document parsed(String body) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }

  private static SyndFeed rome(CannedEngine engine, String address) throws Exception {
    return new SyndFeedInput().build(new StringReader(body(engine, address)));
  }

  private static String body(CannedEngine engine, String address) {
    try (ServedFeeds served = ServedFeeds.of(engine)) {
      return served.body("/v1/search" + address);
    }
  }
}
