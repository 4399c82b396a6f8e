package io.xenotime.algolia;

import static io.xenotime.http.ParamReader.quoted;

import io.xenotime.article.Facet;
import io.xenotime.search.InvalidSearch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a hit is answered. Immutable.
 *
 * @param retrieved attributes as they are
 * @param highlighted attributes with their matches between tags
 * @param snippets attributes cut to so many words
 * @param ellipsis where a text is cut
 */
record HitShape(
    Set<String> retrieved,
    Set<String> highlighted,
    Map<String, Integer> snippets,
    Tags tags,
    String ellipsis) {

  /** The text of an article: long, so there are only snippets of it. */
  static final String BODY = "body";

  static final String TITLE = "title";
  static final String EXCERPT = "excerpt";
  static final String HIGHLIGHTS = "highlights";

  private static final List<String> TEXTS = List.of(TITLE, EXCERPT, HIGHLIGHTS);
  private static final List<String> CUT = List.of(TITLE, EXCERPT, HIGHLIGHTS, BODY);
  private static final List<String> OTHERS =
      List.of("url", "slug", "type", "date", Attributes.DATE, "modified", "modified_timestamp");
  private static final Set<String> ALWAYS =
      Set.of("objectID", "_highlightResult", "_snippetResult", "_rankingInfo");

  private static final String ALL = "*";
  private static final Pattern CUT_TO = Pattern.compile("([^:]+)(?::([0-9]{1,3}))?");
  private static final int USUAL_WORDS = 10;

  HitShape {
    retrieved = Set.copyOf(retrieved);
    highlighted = Set.copyOf(highlighted);
    snippets = Map.copyOf(snippets);
  }

  static HitShape read(Params params, List<Facet> facets) {
    List<String> lists = shown(facets).stream().map(Facet::parameter).toList();
    List<String> retrievable = new ArrayList<>(TEXTS);
    retrievable.addAll(OTHERS);
    retrievable.addAll(lists);
    List<String> highlightable = new ArrayList<>(TEXTS);
    highlightable.addAll(lists);
    return new HitShape(
        names(params, "attributesToRetrieve", retrievable, retrievable),
        names(params, "attributesToHighlight", highlightable, TEXTS),
        snippets(params),
        new Tags(tag(params, "highlightPreTag", "<em>"), tag(params, "highlightPostTag", "</em>")),
        tag(params, "snippetEllipsisText", "…"));
  }

  /** Returns the facets that are attributes of a hit: all but those that would hide another. */
  static List<Facet> shown(List<Facet> facets) {
    return facets.stream()
        .filter(facet ->
            !CUT.contains(facet.parameter())
                && !OTHERS.contains(facet.parameter())
                && !ALWAYS.contains(facet.parameter()))
        .toList();
  }

  /** Returns whether it matters where articles match. */
  boolean showsMatches() {
    return !highlighted.isEmpty() || !snippets.isEmpty();
  }

  private static String tag(Params params, String name, String otherwise) {
    String tag = params.text(name, otherwise);
    if (tag.length() > Tags.MAX_CHARS) {
      params.problem(
          name,
          name + " must be at most " + Tags.MAX_CHARS + " characters, got " + tag.length(),
          "0 to " + Tags.MAX_CHARS + " characters");
      return otherwise;
    }
    return tag;
  }

  private static Set<String> names(
      Params params, String parameter, List<String> there, List<String> usual) {
    Optional<List<String>> asked = params.names(parameter);
    if (asked.isEmpty()) {
      return new LinkedHashSet<>(usual);
    }
    Set<String> names = new LinkedHashSet<>();
    for (String name : asked.get()) {
      if (name.equals(ALL)) {
        names.addAll(usual);
      } else if (there.contains(name) || there.contains(without(name))) {
        names.add(name);
      } else if (!ALWAYS.contains(name)) {
        params.problem(
            parameter,
            parameter
                + " must name attributes of "
                + String.join(", ", there)
                + ", got "
                + quoted(name),
            String.join(", ", there));
      }
    }
    Set<String> kept = new LinkedHashSet<>(names);
    names.stream()
        .filter(name -> name.startsWith("-"))
        .forEach(name -> {
          kept.remove(name);
          kept.remove(without(name));
        });
    return kept;
  }

  private static String without(String name) {
    return name.startsWith("-") ? name.substring(1) : name;
  }

  private static Map<String, Integer> snippets(Params params) {
    Map<String, Integer> snippets = new LinkedHashMap<>();
    for (String asked : params.names("attributesToSnippet").orElse(List.of())) {
      params
          .attempt(() -> cut(asked))
          .ifPresent(cut ->
              (cut.getKey().equals(ALL) ? CUT : List.of(cut.getKey()))
                  .forEach(name -> snippets.put(name, cut.getValue())));
    }
    return snippets;
  }

  private static Map.Entry<String, Integer> cut(String asked) {
    Matcher parts = CUT_TO.matcher(asked);
    if (parts.matches() && (CUT.contains(parts.group(1)) || parts.group(1).equals(ALL))) {
      int words = parts.group(2) == null ? USUAL_WORDS : Integer.parseInt(parts.group(2));
      if (words > 0) {
        return Map.entry(parts.group(1), words);
      }
    }
    throw new InvalidSearch(
        "attributesToSnippet",
        "attributesToSnippet must be names of "
            + String.join(", ", CUT)
            + " with a number of words as body:20, got "
            + quoted(asked),
        String.join(", ", CUT));
  }
}
