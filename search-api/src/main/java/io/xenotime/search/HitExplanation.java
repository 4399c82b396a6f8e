package io.xenotime.search;

import java.util.List;

/**
 * Why a hit is where it is. Immutable.
 *
 * @param sentence for a reader
 * @param components what adds up to the score
 */
public record HitExplanation(String sentence, List<Component> components) {

  /**
   * One part of a score.
   *
   * @param name what it is for, such as a word
   */
  public record Component(String name, float score) {}

  public HitExplanation {
    components = List.copyOf(components);
  }
}
