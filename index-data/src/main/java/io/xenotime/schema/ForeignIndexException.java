package io.xenotime.schema;

import java.io.IOException;

/** An index that this build cannot read; the message says what to do. */
public final class ForeignIndexException extends IOException {

  private static final long serialVersionUID = 1;

  public ForeignIndexException(String message) {
    super(message);
  }
}
