package io.xenotime.server;

import java.nio.file.Path;

/**
 * Whether and where requests are logged. Immutable.
 *
 * @param place where the lines go
 * @param withCaller whether a line says which address asked
 */
record AccessLogSetting(Place place, boolean withCaller) {

  /** Where lines can go. */
  sealed interface Place {

    /** Nowhere. */
    record Off() implements Place {}

    /** With the messages of the program. */
    record StandardError() implements Place {}

    /** At the end of a file. */
    record InFile(Path file) implements Place {}
  }
}
