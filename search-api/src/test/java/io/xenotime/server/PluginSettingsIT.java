package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Settings and shortcode of the plugin in a real WordPress. */
@ExtendWith(PluginSite.Visit.class)
class PluginSettingsIT {

  private static final String FIXED = "define('XENOTIME_ENDPOINT', 'http://127.0.0.1:1/'); ";
  private static final String TEMPLATES = "require ABSPATH . 'wp-admin/includes/template.php'; ";
  private static final String BOX =
      "echo do_shortcode('[xenotime_search endpoint=\"https://evil.example\"]');";

  private final PluginSite site;

  PluginSettingsIT(PluginSite site) {
    this.site = site;
  }

  @Test
  void anAdministratorSetsTheAddressAndSeesThatItAnswers() throws Exception {
    String address = site.engine().address();
    ReadingSettings settings = site.settings();
    Document saved = settings.save(" " + address + "/ ");
    assertThat(saved.expectFirst("#xenotime_endpoint").val()).isEqualTo(address);
    assertThat(saved.text()).contains("It answers, and has 165 posts.");
    site.assertSame("?s=dysprosium", "/v1/search?q=dysprosium");

    Document refused = settings.save("javascript:alert(1)");
    assertThat(refused.text()).contains("must begin with http:// or https://");
    assertThat(refused.expectFirst("#xenotime_endpoint").val()).isEqualTo(address);

    Document hostile = settings.save("http://x\"><script>alert(1)</script>");
    assertThat(hostile.html()).doesNotContain("<script>alert");
    assertThat(hostile.text()).contains("It does not answer now");

    Document emptied = settings.save("");
    assertThat(emptied.expectFirst("#xenotime_endpoint").val()).isEmpty();
    assertThat(emptied.text()).doesNotContain("It answers").doesNotContain("It does not answer");
  }

  @Test
  void theConstantWinsAndClosesTheField() throws Exception {
    String field =
        "Xenotime\\Search\\add_setting(); Xenotime\\Search\\show_setting();"
            + " var_dump(isset(get_registered_settings()['xenotime_endpoint']));";
    assertThat(site.wordPress().php(TEMPLATES + FIXED + field))
        .contains(" value=\"http://127.0.0.1:1\"", " disabled", "Set in wp-config.php.")
        .contains("It does not answer now")
        .endsWith("bool(false)\n");
  }

  @Test
  void theShortcodeNamesThePublicAddressOnly() throws Exception {
    String open = "define('XENOTIME_PUBLIC_ENDPOINT', 'https://search.example/\"><i>'); ";
    Document box = Jsoup.parseBodyFragment(site.wordPress().php(FIXED + open + BOX));
    assertThat(box.select("i")).isEmpty();
    assertThat(box.expectFirst("script[type=module]").attr("src"))
        .startsWith("https://search.example/")
        .endsWith("/embed.js");
    assertThat(box.expectFirst("xenotime-search").attr("endpoint"))
        .startsWith("https://search.example/");
    site.ask(PluginSite.NO_ENGINE);
    assertThat(site.wordPress().php(BOX)).isEmpty();
  }

  @Test
  void itLeavesNothingBehind() throws Exception {
    site.ask(site.engine().address());
    String uninstall =
        "require ABSPATH . 'wp-admin/includes/plugin.php';"
            + " uninstall_plugin('xenotime-search.php'); ";
    String left = "var_export(get_option('xenotime_endpoint'));";
    assertThat(site.wordPress().php(uninstall + left)).isEqualTo("false");
    site.settingIsUnknown();
  }
}
