package io.xenotime.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** What the made-up site answers. */
record FakeAnswer(int status, String type, Map<String, String> headers, byte[] body) {

  private static final String JSON_TYPE = "application/json; charset=UTF-8";

  FakeAnswer {
    headers = new TreeMap<>(headers);
  }

  static FakeAnswer json(Object json) {
    return json(200, json.toString());
  }

  static FakeAnswer json(int status, String json) {
    return new FakeAnswer(status, JSON_TYPE, Map.of(), json.getBytes(StandardCharsets.UTF_8));
  }

  static FakeAnswer html(int status, String html) {
    return new FakeAnswer(
        status, "text/html; charset=UTF-8", Map.of(), html.getBytes(StandardCharsets.UTF_8));
  }

  static FakeAnswer error(int status, String code, String message) {
    ObjectNode error = new ObjectMapper().createObjectNode().put("code", code);
    error.put("message", message).putObject("data").put("status", status);
    return json(status, error.toString());
  }

  static FakeAnswer redirect(int status, String location) {
    return html(status, "").with("Location", location);
  }

  FakeAnswer with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  FakeAnswer withBody(String text) {
    return new FakeAnswer(status, type, headers, text.getBytes(StandardCharsets.UTF_8));
  }

  boolean isJson() {
    return type.equals(JSON_TYPE);
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
