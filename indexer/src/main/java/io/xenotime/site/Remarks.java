package io.xenotime.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an operator should know, each kind of thing once. Safe for many threads. */
final class Remarks {

  private final Map<String, String> said = new LinkedHashMap<>();

  /** Keeps the first remark of its kind. */
  synchronized void add(String kind, String remark) {
    said.putIfAbsent(kind, remark);
  }

  synchronized List<String> all() {
    return List.copyOf(said.values());
  }
}
