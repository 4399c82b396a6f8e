package io.xenotime.algolia;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.http.CannedEngine;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad values of each parameter, and bad bodies. */
class BadRequestsTest {

  private static CannedEngine engine;
  private static Wire wire;

  @BeforeAll
  static void start() {
    engine = CannedEngine.ofTwo();
    wire = new Wire(engine);
  }

  @AfterAll
  static void stop() {
    wire.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"page\":-1 | page must be between 0 and",
        "\"page\":\"two\" | page must be a whole number, got \"two\"",
        "\"page\":1.5 | page must be a whole number, got \"1.5\"",
        "\"hitsPerPage\":101 | hitsPerPage must be between 0 and 100, got 101",
        "\"hitsPerPage\":[1] | hitsPerPage must be a text, got \"[1]\"",
        "\"query\":{\"a\":1} | query must be a text",
        "\"type\":\"rules\" | type must be one of default, facet, got \"rules\"",
        "\"facets\":[\"region\"] | facets must name attributes of regions, organization, news_type, date_timestamp, got \"region\", did you mean regions",
        "\"facets\":\"[regions\" | facets must be JSON",
        "\"facets\":7 | facets must be a list of names, got \"7\"",
        "\"maxValuesPerFacet\":1001 | maxValuesPerFacet must be between 1 and 1000, got 1001",
        "\"sortFacetValuesBy\":\"size\" | sortFacetValuesBy must be one of count, alpha, got \"size\"",
        "\"facetFilters\":[\"China\"] | facetFilters must be filters such as attribute:value, got \"China\"",
        "\"facetFilters\":[\"regions:\"] | facetFilters must be filters such as attribute:value, got \"regions:\"",
        "\"facetFilters\":[\"regions: \"] | facetFilters must be filters such as attribute:value",
        "\"facetFilters\":[\"colour:red\"] | facetFilters must name attributes of",
        "\"facetFilters\":[[[\"regions:China\"]]] | facetFilters must be texts in a list, or lists of them in a list",
        "\"facetFilters\":{} | facetFilters must be texts in a list",
        "\"facetFilters\":[7] | facetFilters must be texts in a list",
        "\"numericFilters\":[\"price>3\"] | numericFilters must compare date_timestamp, got \"price\"",
        "\"numericFilters\":[\"date_timestamp\"] | numericFilters must be comparisons such as date_timestamp>=1735689600",
        "\"numericFilters\":\"date_timestamp>soon\" | numericFilters must be comparisons",
        "\"filters\":\"regions:China AND\" | filters must have a condition behind each operator",
        "\"filters\":\"regions:China regions:Japan\" | filters must have AND or OR between conditions",
        "\"filters\":\"regions:China AND regions:Japan OR regions:Laos\" | filters must say with brackets which of AND and OR comes first",
        "\"filters\":\"(regions:China\" | filters must close each bracket",
        "\"filters\":\"OR regions:China\" | filters must have a condition before and behind each operator",
        "\"filters\":\"((((((((((regions:China))))))))))\" | filters must have at most 5 brackets within each other",
        "\"filters\":\"regions:''\" | filters must have a value behind each colon",
        "\"filters\":\"published\" | filters must be conditions such as regions:China",
        "\"filters\":\"price < 3\" | filters must compare date_timestamp, got \"price\"",
        "\"filters\":\"_tags:hot\" | filters must name attributes of",
        "\"attributesToRetrieve\":[\"price\"] | attributesToRetrieve must name attributes of title",
        "\"attributesToHighlight\":[\"body\"] | attributesToHighlight must name attributes of title",
        "\"attributesToSnippet\":[\"body:0\"] | attributesToSnippet must be names of title, excerpt, highlights, body",
        "\"attributesToSnippet\":[\"url:3\"] | attributesToSnippet must be names of title, excerpt, highlights, body",
        "\"typoTolerance\":\"maybe\" | typoTolerance must be one of true, false, min, strict, got \"maybe\"",
        "\"synonyms\":2 | synonyms must be one of true, false, got \"2\"",
        "\"removeWordsIfNoResults\":\"lastWords\" | removeWordsIfNoResults must be one of allOptional, none",
        "\"distinct\":3 | distinct must be one of false, true, 0, 1, got \"3\"",
        "\"type\":\"facet\",\"facet\":\"colour\" | facet must name attributes of",
        "\"type\":\"facet\",\"facet\":\"regions\",\"maxFacetHits\":0 | maxFacetHits must be between 1 and 100, got 0",
        "\"aroundLatLng\":\"1,2\" | aroundLatLng must not be given, it cannot be served here",
        "\"tagFilters\":[\"a\"] | tagFilters must not be given",
        "\"optionalFilters\":[\"regions:China\"] | optionalFilters must not be given",
        "\"restrictSearchableAttributes\":[\"regions\"] | restrictSearchableAttributes must name attributes of title, excerpt, highlights, body, got \"regions\"",
        "\"params\":7 | params must be a JSON object, got \"7\"",
        "\"params\":\"page=%zz\" | percent sign must be followed by two hexadecimal digits",
      })
  void aBadValueIsRefusedWithAReason(String fields, String message) {
    int before = engine.asked().size();
    HttpResponse<String> response = wire.post(Wire.QUERIES, Wire.request(fields));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    assertThat(Wire.json(response).path("message").asText()).contains(message);
    assertThat(Wire.json(response).path("status").asInt()).isEqualTo(400);
    assertThat(engine.asked()).hasSize(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"requests\": | body must be JSON",
        "[] | body must be a JSON object, got \"[]\"",
        "{} | requests must be a list",
        "{\"requests\":{}} | requests must be a list, got \"{}\"",
        "{\"requests\":[1]} | request must be a JSON object, got \"1\"",
        "{\"requests\":[],\"strategy\":\"race\"} | strategy must be one of none, stopIfEnoughMatches, got \"race\"",
      })
  void aBadBodyIsRefusedWithAReason(String body, String message) {
    HttpResponse<String> response = wire.post(Wire.QUERIES, body);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Wire.json(response).path("message").asText()).startsWith(message);
  }

  @Test
  void aMistakeAmongSeveralRequestsSaysInWhich() {
    HttpResponse<String> response =
        wire.post(
            Wire.QUERIES,
            "{\"requests\":[{\"indexName\":\"news\"},{\"indexName\":\"news\",\"page\":-1}]}");
    assertThat(Wire.json(response).path("message").asText())
        .startsWith("request 2: page must be between");
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    HttpResponse<String> response =
        wire.post(Wire.QUERIES, Wire.request("\"page\":-1,\"distinct\":9,\"offset\":5"));
    assertThat(Wire.json(response).path("message").asText())
        .contains("page must be", "distinct must be", "offset must not be given");
  }

  @Test
  void moreRequestsThanAllowedAreRefused() {
    String request = "{\"indexName\":\"news\"}";
    String many = (request + ",").repeat(QueriesRoute.MAX_REQUESTS - 1) + request;
    assertThat(wire.post(Wire.QUERIES, "{\"requests\":[" + many + "]}").statusCode())
        .isEqualTo(200);
    HttpResponse<String> response =
        wire.post(Wire.QUERIES, "{\"requests\":[" + many + "," + request + "]}");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Wire.json(response).path("message").asText())
        .isEqualTo("requests must be at most 50, got 51");
  }

  @Test
  void aBodyLongerThanAllowedIsRefused() {
    String start = "{\"requests\":[],\"more\":\"";
    String end = "\"}";
    int room = RequestBody.MAX_BYTES - start.length() - end.length();
    assertThat(wire.post(Wire.QUERIES, start + "x".repeat(room) + end).statusCode()).isEqualTo(200);
    HttpResponse<String> response = wire.post(Wire.QUERIES, start + "x".repeat(room + 1) + end);
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(Wire.json(response).path("status").asInt()).isEqualTo(413);
  }

  @Test
  void aDeepBodyIsRefused() {
    HttpResponse<String> response = wire.post(Wire.QUERIES, "{\"requests\":" + "[".repeat(100_000));
    assertThat(response.statusCode()).isEqualTo(400);
  }

  @Test
  void aQueryLongerThanAllowedIsRefused() {
    assertThat(wire.post(Wire.QUERIES, query(1_000)).statusCode()).isEqualTo(200);
    HttpResponse<String> response = wire.post(Wire.QUERIES, query(1_001));
    assertThat(Wire.json(response).path("message").asText())
        .isEqualTo("query must be at most 1000 characters, got 1001");
  }

  private static String query(int chars) {
    return Wire.request("\"query\":\"" + "x".repeat(chars) + "\"");
  }
}
