package io.xenotime.http;

import java.util.List;

/** A list of neighbours that can be asked for of an article. */
public enum Neighbourhood {
  /** The articles most like it. */
  RELATED("related", List.of("score", "shared", "words")),
  /** The articles that link to it. */
  CITED_BY("cited-by", List.of("words", "automatic")),
  /** Where its own links lead. */
  CITES("cites", List.of("words", "automatic"));

  private final String path;
  private final List<String> fields;

  Neighbourhood(String path, List<String> fields) {
    this.path = path;
    this.fields = fields;
  }

  /** Returns the end of its address, behind that of the article. */
  String path() {
    return path;
  }

  /** Returns the fields that say what the neighbour has to do with the article. */
  List<String> fields() {
    return fields;
  }
}
