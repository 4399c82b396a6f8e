package io.xenotime.http;

import io.xenotime.search.InvalidSearch.Problem;

/** Writes what went wrong as a problem document (RFC 9457), text escaped for a web page. */
final class ErrorJson implements FailureForm {

  static final FailureForm FORM = new ErrorJson();

  private ErrorJson() {}

  @Override
  public String contentType() {
    return "application/problem+json";
  }

  @Override
  public byte[] write(Failure failure) {
    return Json.object(json -> {
      json.writeStringField("type", "urn:xenotime:" + failure.kind());
      json.writeStringField("title", failure.title());
      json.writeNumberField("status", failure.status());
      Json.text(json, "detail", failure.detail());
      if (!failure.instance().isBlank()) {
        json.writeStringField("instance", failure.instance());
      }
      if (!failure.errors().isEmpty()) {
        json.writeArrayFieldStart("errors");
        for (Problem problem : failure.errors()) {
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
