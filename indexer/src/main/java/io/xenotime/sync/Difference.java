package io.xenotime.sync;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an index must change to be equal to a site. Immutable; ids are in ascending order.
 *
 * @param vanished articles of the index that the site does not list, or only with a password
 * @param retagged articles whose terms, or names of terms, are others at the site; all else is not
 * @param fresh posts of the site that the index does not have
 * @param changed posts that the site has in another version
 * @param withheld how many posts the site lists that take a password to read
 * @param setAside how many posts are left alone because this very version of them is of no use
 */
record Difference(
    List<Long> vanished,
    List<Long> retagged,
    List<Long> fresh,
    List<Long> changed,
    int withheld,
    int setAside) {

  Difference {
    vanished = vanished.stream().sorted().toList();
    retagged = retagged.stream().sorted().toList();
    fresh = fresh.stream().sorted().toList();
    changed = changed.stream().sorted().toList();
  }

  /** Returns how many articles it is about. */
  long size() {
    return vanished.size() + retagged.size() + fresh.size() + (long) changed.size();
  }

  /** Returns this without posts that need not be fetched. */
  Difference without(Collection<Long> ids) {
    return new Difference(
        vanished, retagged, except(fresh, ids), except(changed, ids), withheld, setAside);
  }

  private static List<Long> except(List<Long> posts, Collection<Long> ids) {
    return ids.isEmpty() ? posts : posts.stream().filter(id -> !ids.contains(id)).toList();
  }

  /** Returns the posts to fetch, in order of ids. */
  List<Long> toFetch() {
    return Stream.concat(fresh.stream(), changed.stream()).sorted().toList();
  }

  /** Returns whether there is nothing to change. */
  boolean isNone() {
    return size() == 0;
  }
}
