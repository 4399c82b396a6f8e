package io.xenotime.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.xenotime.http.CannedEngine;
import io.xenotime.http.ServedGroups;
import io.xenotime.search.EngineStatus;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each parameter refuses what it cannot take; see ShapesTest for what WordPress refuses alike. */
class RefusalsTest {

  private static final ServedGroups SITE = MadeUpSite.served();

  @AfterAll
  static void stop() {
    SITE.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "news-archive?page=x | page | page is not of type integer.",
        "news-archive?per_page=0 | per_page | per_page must be between 1 (inclusive) and 100 (inclusive)",
        "news-archive?offset=-1 | offset | offset must be greater than or equal to 0",
        "news-archive?offset=x | offset | offset is not of type integer.",
        "news-archive?orderby=title | orderby | orderby is not one of date, id, include, modified, and relevance.",
        "news-archive?before=2025 | before | Invalid date.",
        "news-archive?after=2025-13-01T00:00:00 | after | Invalid date.",
        "news-archive?modified_after=soon | modified_after | Invalid date.",
        "news-archive?modified_before=1735689600 | modified_before | Invalid date.",
        "news-archive?exclude[]=1&exclude[]=x | exclude | exclude[1] is not of type integer.",
        "news-archive?author_exclude=x | author_exclude | author_exclude[0] is not of type integer.",
        "news-archive?regions=china | regions | regions is not a valid Term ID List. Reason: regions[0] is not of type integer.",
        "news-archive?regions_exclude=china | regions_exclude | regions_exclude is not a valid Term ID List. Reason: regions_exclude[0] is not of type integer.",
        "news-archive?regions[terms]=x | regions | regions is not a valid Term ID Taxonomy Query. Reason: regions[terms][0] is not of type integer.",
        "news-archive?regions[colour]=1 | regions | regions is not a valid Term ID Taxonomy Query. Reason: colour is not a valid property of Object.",
        "news-archive?regions[terms]=1&regions[operator]=NOT | regions | regions is not a valid Term ID Taxonomy Query. Reason: regions[operator] is not one of AND and OR.",
        "news-archive?status=draft | status | Status is forbidden.",
        "news-archive?status=publish,trash | status | Status is forbidden.",
        "news-archive?tax_relation=OR | tax_relation | tax_relation is not AND.",
        "news-archive?categories=1 | categories | categories is not supported by this server.",
        "news-archive?tags_exclude=1 | tags_exclude | tags_exclude is not supported by this server.",
        "news-archive?sticky=true | sticky | sticky is not supported by this server.",
        "news-archive?search_columns=post_title,title | search_columns | search_columns[1] is not one of post_title, post_content, and post_excerpt.",
        "news-archive?search_semantics=exact | search_semantics | search_semantics is not supported by this server.",
        "news-archive?_jsonp=f | _jsonp | _jsonp is not supported by this server.",
        "news-archive/1?password=x | password | password is not supported by this server.",
        "regions?orderby=description | orderby | orderby is not one of id, include, name, slug, and count.",
        "regions?post=x | post | post is not of type integer.",
        "regions?parent= | parent | parent is not of type integer.",
        "regions?include=x | include | include[0] is not of type integer.",
        "regions?exclude=x | exclude | exclude[0] is not of type integer.",
        "regions?offset=x | offset | offset is not of type integer.",
        "regions/315?context=x | context | context is not one of view, embed, and edit.",
        "search?type=term | type | type is not post.",
        "search?subtype[]=news-archive&subtype[]=x | subtype | subtype[1] is not one of news-archive, page, and any.",
        "search?include=x | include | include[0] is not of type integer.",
      })
  void aValueThatIsNotAllowedIsNamed(String path, String parameter, String message) {
    HttpResponse<String> response = SITE.get("/wp-json/wp/v2/" + path);
    JsonNode error = ServedGroups.json(response);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(error.get("code").asText()).isEqualTo("rest_invalid_param");
    assertThat(error.get("message").asText()).isEqualTo("Invalid parameter(s): " + parameter);
    assertThat(error.at("/data/params/" + parameter).asText()).isEqualTo(message);
    assertThat(error.at("/data/details/" + parameter + "/message").asText()).isEqualTo(message);
  }

  @Test
  void allMistakesAreToldAtOnce() {
    JsonNode error =
        SITE.json("/wp-json/wp/v2/news-archive?page=0&per_page=200&after=x&orderby=foo");
    assertThat(error.get("message").asText())
        .isEqualTo("Invalid parameter(s): page, per_page, after, orderby");
  }

  @Test
  void textsAndListsAreBounded() {
    assertThat(
            SITE.json("/wp-json/wp/v2/news-archive?search=" + "a".repeat(1_001))
                .at("/data/params/search")
                .asText())
        .isEqualTo("search must be at most 1000 characters long.");
    assertThat(
            SITE.json("/wp-json/wp/v2/news-archive?include=" + "1,".repeat(1_001))
                .at("/data/params/include")
                .asText())
        .isEqualTo("include must contain at most 1000 items.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/wp-json/wp/v3 | 404 | rest_no_route",
        "/wp-json/wp/v2/news-archive/1/revisions | 404 | rest_no_route",
        "/wp-json/wp/v2/element | 404 | rest_no_route",
        "/wp-json/wp/v2/organization | 404 | rest_no_route",
        "/wp-json/wp/v2/news-archive/4 | 404 | rest_post_invalid_id",
        "/wp-json/wp/v2/news-archive/1234567890123456789012 | 404 | rest_post_invalid_id",
        "/wp-json/wp/v2/regions/0 | 404 | rest_term_invalid",
        "/wp-json/wp/v2/search?search=magnets&page=9 | 400 | rest_search_invalid_page_number",
        "/wp-json/wp/v2/taxonomies?context=edit | 401 | rest_cannot_view",
        "/wp-json/wp/v2/regions?orderby=include | 400 | rest_orderby_include_missing_include",
        "/wp-json/wp/v2/news-archive?search=%ff | 400 | rest_invalid_param",
      })
  void theRestIsRefusedInTheSameForm(String path, int status, String code) {
    HttpResponse<String> response = SITE.get(path);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
    JsonNode error = ServedGroups.json(response);
    assertThat(error.get("code").asText()).isEqualTo(code);
    assertThat(error.at("/data/status").asInt()).isEqualTo(status);
  }

  @Test
  void nothingCanBeWritten() {
    HttpResponse<String> response = SITE.send("POST", "/wp-json/wp/v2/news-archive");
    assertThat(response.statusCode()).isEqualTo(405);
    JsonNode error = ServedGroups.json(response);
    assertThat(error.get("code").asText()).isEqualTo("rest_no_route");
    assertThat(error.get("message").asText()).startsWith("method must be one of");
  }

  @Test
  void withoutAnIndexItIsSaidSo() {
    CannedEngine waiting = CannedEngine.ofTwo();
    waiting.status(EngineStatus.waiting(Optional.empty()));

    try (ServedGroups site = ServedGroups.of(waiting, MadeUpSite.ROOT, new WordPressRoutes())) {
      HttpResponse<String> response = site.get("/wp-json/wp/v2/news-archive");
      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(response.headers().firstValue("Retry-After")).isPresent();
      assertThat(ServedGroups.json(response).get("code").asText()).isEqualTo("rest_unavailable");
    }
  }
}
