package io.xenotime.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.http.CannedEngine;
import io.xenotime.http.ServedGroups;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetRouteTest {

  private static final ServedGroups SERVED =
      ServedGroups.of(CannedEngine.ofTwo(), "https://search.example", new BrowserRoutes());

  @AfterAll
  static void stop() {
    SERVED.close();
  }

  @Test
  void eachAssetIsServedWithItsType() {
    assertThat(Assets.builtIn().all()).isNotEmpty();
    for (Asset asset : Assets.builtIn().all()) {
      HttpResponse<String> response = SERVED.get(asset.address());
      assertThat(response.statusCode()).as(asset.path()).isEqualTo(200);
      assertThat(response.body()).as(asset.path()).isEqualTo(asset.text());
      assertThat(header(response, "Content-Type")).isEqualTo(asset.type());
      assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
      // Modules of another origin are loaded only when that allows it.
      assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
    }
  }

  @Test
  void underItsHashAnAssetIsKeptForGood() {
    HttpResponse<String> response = SERVED.get(Assets.address("search.js"));
    assertThat(header(response, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/assets/search.js", "/assets/search.js?v=0000", "/embed.js"})
  void withoutItsHashAnAssetIsAskedForAgain(String address) {
    HttpResponse<String> response = SERVED.get(address);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
    HttpResponse<String> again = SERVED.get(address, "If-None-Match", header(response, "ETag"));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(SERVED.get(address, "If-None-Match", "W/\"0000\"").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/",
        "/assets/none.js",
        "/assets/embed.js",
        "/assets/search.js/",
        "/assets/SEARCH.JS",
        "/assets/%73earch.js%00",
        "/assets/..%2Fassets%2Fsearch.js",
        "/assets/..%5CAssets.class",
        "/assets/../browser/Assets.class",
        "/assets/%2e%2e/Assets.class",
        "/assets/simplelogger.properties"
      })
  void nothingElseOfTheClassPathIsServed(String address) {
    assertThat(SERVED.get(address).statusCode()).isIn(400, 404);
  }

  @Test
  void modulesNameEachOtherByTheirHashes() {
    assertThat(SERVED.get("/assets/start.js").body())
        .contains(" from \"." + Assets.address("search.js").replace("/assets", "") + "\";");
    assertThat(SERVED.get("/embed.js").body())
        .contains(" from \"." + Assets.address("search.js") + "\";");
  }

  @Test
  void aPageCanAskForAllModulesAtOnce() {
    List<String> imports = Assets.imports("start.js");
    assertThat(imports)
        .contains(Assets.address("search.js"))
        .doesNotContain(Assets.address("start.js"))
        .doesNotHaveDuplicates();
    for (Asset asset : Assets.builtIn().all()) {
      assertThat(asset.text()).as(asset.path()).doesNotContainPattern("from \"[^\"?]*\"");
    }
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElseThrow();
  }
}
