package io.xenotime.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/**
 * What the index of an API says of its site. Immutable.
 *
 * @param name what the site calls itself, plain text
 * @param zone its clock
 */
record SiteIndex(String name, ZoneId zone) {

  /** Without a choice of fields the index describes each route, in 200 kB. */
  static final Map<String, String> FIELDS =
      Map.of("_fields", "name,home,timezone_string,gmt_offset,namespaces");

  private static final String NEEDED = "wp/v2";

  /** Reads an index; empty if it is of something else than WordPress's API. */
  static Optional<SiteIndex> of(JsonNode json) {
    for (JsonNode namespace : json.path("namespaces")) {
      if (Json.text(namespace).equals(NEEDED)) {
        return Optional.of(new SiteIndex(Said.plain(Json.text(json.path("name"))), zone(json)));
      }
    }
    return Optional.empty();
  }

  private static ZoneId zone(JsonNode json) {
    String name = Json.text(json.path("timezone_string"));
    try {
      return name.isBlank() ? offset(Json.text(json.path("gmt_offset"))) : ZoneId.of(name.strip());
    } catch (DateTimeException unknown) {
      return offset(Json.text(json.path("gmt_offset")));
    }
  }

  /** Reads hours, which may be 5.75. */
  private static ZoneId offset(String hours) {
    try {
      return ZoneOffset.ofTotalSeconds((int) Math.round(Double.parseDouble(hours) * 3600));
    } catch (NumberFormatException | DateTimeException none) {
      return ZoneOffset.UTC;
    }
  }
}
