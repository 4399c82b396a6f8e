package io.xenotime.http;

import static io.xenotime.http.ParamReader.quoted;

import io.xenotime.search.InvalidSearch;
import java.util.regex.Pattern;

/** Reads the id of a post. */
public final class PostId {

  private static final Pattern ID = Pattern.compile("0*[1-9][0-9]{0,17}");

  private PostId() {}

  /**
   * Returns the id that the text holds, above 0.
   *
   * @throws InvalidSearch if it holds none
   */
  public static long read(String text) {
    if (!ID.matcher(text).matches()) {
      throw new InvalidSearch(
          "id", "id must be a whole number above 0, got " + quoted(text), "1 or more");
    }
    return Long.parseLong(text);
  }
}
