package io.xenotime.indexer;

import java.util.List;

/** Settings that cannot be used, with all that is wrong with them. */
final class InvalidConfig extends Exception {

  private static final long serialVersionUID = 1;

  InvalidConfig(List<String> mistakes) {
    super(String.join(System.lineSeparator(), mistakes));
  }
}
