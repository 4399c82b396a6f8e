package io.xenotime.likeness;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes through articles in order of time and tells whose story each goes on with. A story is what
 * its first article, the lead, is about: others join it within {@link #SPAN}, and nobody joins
 * those that joined, so that no story goes on for ever. For one thread.
 *
 * @param <T> what stands for an article
 */
public final class StoryWalk<T> {

  /** How long after its lead a story takes articles in. */
  public static final Duration SPAN = Duration.ofDays(14);

  /** How much of what two articles are about must be the same, from 0 to 1. */
  private static final double CLOSE = 0.16;

  private final Deque<Lead<T>> leads = new ArrayDeque<>();
  private final Map<Integer, Deque<Listed<T>>> byTopic = new HashMap<>();
  private long count;

  /** A lead that articles may still join. */
  private static final class Lead<T> {
    private final T article;
    private final long second;
    private final long number;
    private final Sketch sketch;
    private final int weight;
    private int common;

    private Lead(T article, long second, long number, Sketch sketch) {
      this.article = article;
      this.second = second;
      this.number = number;
      this.sketch = sketch;
      this.weight = sketch.topics().weight();
    }

    private double closeness(int otherWeight) {
      return common / (double) (weight + otherWeight);
    }
  }

  /** A lead under one of its topics. */
  private record Listed<T>(Lead<T> lead, int weight) {}

  /**
   * Takes an article that is known to be a lead.
   *
   * @param second when it was published, in seconds since 1970, not before the one before it
   */
  public void lead(T article, long second, Sketch sketch) {
    forgetBefore(second - SPAN.toSeconds());
    Lead<T> lead = new Lead<>(article, second, count++, sketch);
    leads.add(lead);
    for (int topic : sketch.topics().values()) {
      byTopic
          .computeIfAbsent(Topics.key(topic), none -> new ArrayDeque<>())
          .add(new Listed<>(lead, Topics.weight(topic)));
    }
  }

  /**
   * Returns the lead whose story the article goes on with, of several the closest; empty if it
   * begins a story of its own, of which it is the lead now.
   *
   * @param second when it was published, in seconds since 1970, not before the one before it
   */
  public Optional<T> next(T article, long second, Sketch sketch) {
    forgetBefore(second - SPAN.toSeconds());
    Optional<Lead<T>> closest = closest(sketch);
    if (closest.isEmpty()) {
      lead(article, second, sketch);
    }
    return closest.map(lead -> lead.article);
  }

  private Optional<Lead<T>> closest(Sketch sketch) {
    Topics topics = sketch.topics();
    if (!topics.areEnough()) {
      return Optional.empty();
    }
    List<Lead<T>> met = new ArrayList<>();
    for (int topic : topics.values()) {
      for (Listed<T> listed : listed(topic)) {
        if (listed.lead.common == 0) {
          met.add(listed.lead);
        }
        listed.lead.common += listed.weight + Topics.weight(topic);
      }
    }
    int weight = topics.weight();
    Lead<T> closest = null;
    double most = CLOSE;
    for (Lead<T> lead : met) {
      double closeness = lead.closeness(weight);
      boolean isCloser =
          closeness > most
              || closeness == most && (closest == null || lead.number < closest.number);
      if (isCloser && !lead.sketch.isOfASeriesWith(sketch)) {
        closest = lead;
        most = closeness;
      }
    }
    met.forEach(lead -> lead.common = 0);
    return Optional.ofNullable(closest);
  }

  private Iterable<Listed<T>> listed(int topic) {
    Deque<Listed<T>> listed = byTopic.get(Topics.key(topic));
    return listed == null ? List.of() : listed;
  }

  private void forgetBefore(long second) {
    while (!leads.isEmpty() && leads.peekFirst().second < second) {
      for (int topic : leads.removeFirst().sketch.topics().values()) {
        byTopic.computeIfPresent(
            Topics.key(topic),
            (key, listed) -> {
              listed.removeFirst();
              return listed.isEmpty() ? null : listed;
            });
      }
    }
  }
}
