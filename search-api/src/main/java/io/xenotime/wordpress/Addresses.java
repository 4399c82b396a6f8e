package io.xenotime.wordpress;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Addresses below {@code /wp-json}, and links to them. Immutable.
 *
 * @param root the server's root as the caller reaches it
 */
record Addresses(String root) {

  static final String PREFIX = "/wp-json";
  static final String NAMESPACE = "wp/v2";

  String api() {
    return root + PREFIX + "/";
  }

  /** Returns the address of what the path names, such as {@code regions/315}. */
  String of(String path) {
    return api() + NAMESPACE + "/" + path;
  }

  /** Adds a link; returns it for more to be said about it. */
  ObjectNode link(ObjectNode links, String relation, String path) {
    ArrayNode all = links.withArray(relation);
    return all.addObject().put("href", of(path));
  }

  /** Adds what the prefix of relations such as {@code wp:term} stands for. */
  static void curies(ObjectNode links) {
    links
        .putArray("curies")
        .addObject()
        .put("name", "wp")
        .put("href", "https://api.w.org/{rel}")
        .put("templated", true);
  }
}
