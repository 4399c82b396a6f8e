package io.xenotime.thesaurus;

import java.io.IOException;
import java.util.List;

/** A thesaurus file that cannot be used; the message has a line for each mistake. */
public final class InvalidThesaurus extends IOException {

  private static final long serialVersionUID = 1;

  InvalidThesaurus(List<String> mistakes) {
    super(String.join("\n", mistakes));
  }
}
