package io.xenotime.algolia;

import io.xenotime.http.FailureForm;
import io.xenotime.http.Json;

/** Writes what went wrong as Algolia's clients read it. Safe for many threads. */
final class FailureJson implements FailureForm {

  @Override
  public String contentType() {
    return "application/json";
  }

  @Override
  public byte[] write(Failure failure) {
    return Json.object(json -> {
      json.writeStringField("message", failure.detail());
      json.writeNumberField("status", failure.status());
    });
  }
}
