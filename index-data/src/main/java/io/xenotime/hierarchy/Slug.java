package io.xenotime.hierarchy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the slug that a site most likely gives to a name. */
final class Slug {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’.]+");
  private static final Pattern NOT_IN_SLUGS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Slug() {}

  /** Returns the name in small letters without marks, one hyphen for all that is no letter. */
  static String of(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String words = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    String slug = NOT_IN_SLUGS.matcher(words).replaceAll("-");
    return slug.replaceAll("^-|-$", "");
  }
}
