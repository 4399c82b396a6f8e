package io.xenotime.search.lucene;

import java.util.ArrayList;
import java.util.List;

/**
 * What a host may be called by besides its name: with the www that was left off, and with all hosts
 * of a domain, as {@code *.gov.example} calls {@code trade.gov.example} and {@code gov.example}.
 */
final class SourceNames {

  private static final String ALL_OF = "*.";

  private SourceNames() {}

  /** Returns the names beside the host itself. */
  static List<String> of(String host) {
    List<String> names = new ArrayList<>(List.of("www." + host, ALL_OF + host));
    for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
      names.add(ALL_OF + host.substring(dot + 1));
    }
    return names;
  }
}
