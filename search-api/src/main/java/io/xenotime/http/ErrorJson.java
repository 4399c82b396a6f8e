package io.xenotime.http;

import io.xenotime.search.InvalidSearch.Problem;
import java.util.List;

/** Writes what went wrong as a problem document (RFC 9457), text escaped for a web page. */
final class ErrorJson {

  static final String CONTENT_TYPE = "application/problem+json";

  private ErrorJson() {}

  /**
   * Returns the document.
   *
   * @param kind a name that stays the same, for programs
   * @param title what this kind of failure is called
   * @param detail what went wrong this time
   * @param instance names this one failure; blank for none
   * @param errors what is wrong with which parameter; possibly none
   */
  static byte[] write(
      int status, String kind, String title, String detail, String instance, List<Problem> errors) {
    return Json.object(json -> {
      json.writeStringField("type", "urn:xenotime:" + kind);
      json.writeStringField("title", title);
      json.writeNumberField("status", status);
      Json.text(json, "detail", detail);
      if (!instance.isBlank()) {
        json.writeStringField("instance", instance);
      }
      if (!errors.isEmpty()) {
        json.writeArrayFieldStart("errors");
        for (Problem problem : errors) {
          json.writeStartObject();
          Json.text(json, "parameter", problem.parameter());
          Json.text(json, "reason", problem.reason());
          Json.text(json, "allowed", problem.allowed());
          json.writeEndObject();
        }
        json.writeEndArray();
      }
    });
  }
}
