package io.xenotime.hierarchy;

import java.io.IOException;

/** A file is no list of trees; the message says what is wrong where. */
public final class InvalidFacetTrees extends IOException {

  private static final long serialVersionUID = 1;

  InvalidFacetTrees(String source, String reason) {
    super(source + ": " + reason);
  }
}
