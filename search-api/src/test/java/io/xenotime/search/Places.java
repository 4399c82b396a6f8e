package io.xenotime.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where words stand in one paragraph, looked for by trying every place. */
final class Places {

  private Places() {}

  /**
   * Returns whether each word has a place of its own so that their places, less their numbers in
   * the phrase, differ by no more than the slop.
   */
  static boolean hasSloppily(List<Set<String>> positions, List<String> words, int slop) {
    return words.isEmpty() || restFits(positions, words, slop, new ArrayList<>());
  }

  private static boolean restFits(
      List<Set<String>> positions, List<String> words, int slop, List<Integer> placed) {
    int next = placed.size();
    if (next == words.size()) {
      return true;
    }
    for (int place = 0; place < positions.size(); place++) {
      if (!positions.get(place).contains(words.get(next)) || taken(words, placed, place)) {
        continue;
      }
      placed.add(place);
      if (spread(placed) <= slop && restFits(positions, words, slop, placed)) {
        return true;
      }
      placed.removeLast();
    }
    return false;
  }

  /** Two equal words of a phrase cannot be one word of a text. */
  private static boolean taken(List<String> words, List<Integer> placed, int place) {
    int other = placed.indexOf(place);
    return other >= 0 && words.get(other).equals(words.get(placed.size()));
  }

  private static int spread(List<Integer> placed) {
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    for (int i = 0; i < placed.size(); i++) {
      least = Math.min(least, placed.get(i) - i);
      most = Math.max(most, placed.get(i) - i);
    }
    return most - least;
  }

  /**
   * Returns whether each operand has a place with fewer words than said between it and the place of
   * the operand before; places that overlap have none between.
   */
  static boolean hasNear(
      List<Set<String>> positions, List<List<String>> operands, List<Integer> within) {
    List<Integer> reached = starts(positions, operands.getFirst());
    for (int i = 1; i < operands.size(); i++) {
      int length = operands.get(i).size();
      int lengthBefore = operands.get(i - 1).size();
      int most = within.get(i - 1);
      List<Integer> before = reached;
      reached =
          starts(positions, operands.get(i)).stream()
              .filter(start ->
                  before.stream()
                      .anyMatch(other ->
                          start - (other + lengthBefore) < most && other - (start + length) < most))
              .toList();
    }
    return !reached.isEmpty();
  }

  private static List<Integer> starts(List<Set<String>> positions, List<String> words) {
    List<Integer> starts = new ArrayList<>();
    for (int start = 0; start + words.size() <= positions.size(); start++) {
      if (hasSloppily(positions.subList(start, start + words.size()), words, 0)) {
        starts.add(start);
      }
    }
    return starts;
  }
}
