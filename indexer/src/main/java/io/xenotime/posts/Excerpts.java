package io.xenotime.posts;

import java.util.regex.Pattern;

/** Makes short texts of long ones, and undoes it where WordPress did. */
final class Excerpts {

  private static final Pattern INVITATION =
      Pattern.compile(
          "(?<=[.!?…\\]”\"»])\\s*(?:Continue reading|Read more)\\b[^.]{0,300}$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CUT_MARK = Pattern.compile("\\s*\\[\\s*(?:…|\\.{3})\\s*\\]$");

  private Excerpts() {}

  /** Returns the text without what WordPress and themes put where they cut: {@code […]}. */
  static String withoutCutMark(String text) {
    String said = INVITATION.matcher(text).replaceFirst("");
    return CUT_MARK.matcher(said).replaceFirst("");
  }

  /** Returns at most so many characters, cut at a blank where there is one, and … if it was cut. */
  static String start(String text, int maxChars) {
    if (text.length() <= maxChars) {
      return text;
    }
    int blank = text.lastIndexOf(' ', maxChars);
    int end = blank > maxChars / 2 ? blank : maxChars;
    end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
    return text.substring(0, end) + "…";
  }
}
