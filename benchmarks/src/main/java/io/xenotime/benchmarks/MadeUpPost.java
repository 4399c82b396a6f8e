package io.xenotime.benchmarks;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A post that nobody wrote. Immutable.
 *
 * @param id in the site's database
 * @param published to the second
 * @param modified at or after that
 * @param slug in its address
 * @param title plain text
 * @param excerpt plain text
 * @param highlights plain sentences
 * @param introduction paragraphs before the first heading, HTML
 * @param sections headings with what stands below them
 * @param author id
 * @param newsTypes of the post
 * @param organizations of the post
 * @param regions of the post
 */
record MadeUpPost(
    long id,
    Instant published,
    Instant modified,
    String slug,
    String title,
    String excerpt,
    List<String> highlights,
    List<String> introduction,
    List<Section> sections,
    int author,
    List<Term> newsTypes,
    List<Term> organizations,
    List<Term> regions) {

  private static final Pattern TAG =
      Pattern.compile("<span class=\"sr-only\">[^<]*</span>|<[^>]*>");

  /**
   * A heading with its paragraphs.
   *
   * @param heading plain text
   * @param anchor what links to the heading name
   * @param paragraphs HTML
   */
  record Section(String heading, String anchor, List<String> paragraphs) {

    Section {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  MadeUpPost {
    highlights = List.copyOf(highlights);
    introduction = List.copyOf(introduction);
    sections = List.copyOf(sections);
    newsTypes = List.copyOf(newsTypes);
    organizations = List.copyOf(organizations);
    regions = List.copyOf(regions);
  }

  /** Returns the paragraphs and headings below the highlights as plain text. */
  List<String> body() {
    return Stream.concat(
            introduction.stream(),
            sections.stream()
                .flatMap(section ->
                    Stream.concat(Stream.of(section.heading()), section.paragraphs().stream())))
        .map(html -> TAG.matcher(html).replaceAll(""))
        .toList();
  }
}
