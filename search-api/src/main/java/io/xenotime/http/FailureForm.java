package io.xenotime.http;

import io.xenotime.search.InvalidSearch.Problem;
import java.util.List;

/** A way to tell a caller what went wrong. Safe for many threads. */
public interface FailureForm {

  /**
   * A failure as every caller may hear of it.
   *
   * @param status of HTTP
   * @param kind a name that stays the same, for programs
   * @param title what this kind of failure is called
   * @param detail what went wrong this time, in plain text
   * @param instance names this one failure; blank for none
   * @param errors what is wrong with which parameter; possibly none
   */
  record Failure(
      int status, String kind, String title, String detail, String instance, List<Problem> errors) {

    public Failure {
      errors = List.copyOf(errors);
    }
  }

  /** Returns the media type of the documents. */
  String contentType();

  /** Returns the document that tells of the failure. */
  byte[] write(Failure failure);
}
