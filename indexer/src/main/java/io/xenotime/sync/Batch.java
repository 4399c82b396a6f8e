package io.xenotime.sync;

import io.xenotime.site.SiteFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Posts that were fetched together. Immutable.
 *
 * @param ids which were asked for
 * @param answers JSON arrays of posts, one where all went well
 * @param failed the posts that could not be had, with what came instead
 */
record Batch(List<Long> ids, List<byte[]> answers, Map<Long, SiteFailure> failed) {

  static Batch of(List<Long> ids, byte[] answer) {
    return new Batch(ids, List.of(answer), Map.of());
  }

  static Batch failed(long id, SiteFailure failure) {
    return new Batch(List.of(id), List.of(), Map.of(id, failure));
  }

  Batch and(Batch other) {
    List<Long> allIds = new ArrayList<>(ids);
    allIds.addAll(other.ids);
    List<byte[]> allAnswers = new ArrayList<>(answers);
    allAnswers.addAll(other.answers);
    Map<Long, SiteFailure> allFailed = new TreeMap<>(failed);
    allFailed.putAll(other.failed);
    return new Batch(allIds, allAnswers, allFailed);
  }
}
