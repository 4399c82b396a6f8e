package io.xenotime.sync;

import io.xenotime.site.Inventory;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a commit says of the site that its articles are from. It lies in the commit itself, so that
 * content and position cannot disagree. Immutable.
 *
 * @param site the site's address, such as {@code https://news.example/}; empty when the index was
 *     not made by a sync
 * @param type the post type
 * @param asOf when the site was as the index is; empty when it never was, as a first sync is under
 *     way
 * @param setAside by id, the version of posts that are of no use as they are: seconds of the epoch
 *     when it was modified
 * @param failing by id, posts that could not be fetched
 */
public record SyncPosition(
    String site,
    String type,
    Optional<Instant> asOf,
    Map<Long, Long> setAside,
    Map<Long, FailedFetch> failing) {

  /** The position of an index that no sync has made. */
  public static final SyncPosition NONE =
      new SyncPosition("", "", Optional.empty(), Map.of(), Map.of());

  /** More are not remembered, and tried again in every run. */
  private static final int MOST_REMEMBERED = 1000;

  private static final String SITE = "site";
  private static final String TYPE = "type";
  private static final String AS_OF = "as_of";
  private static final String SET_ASIDE = "set_aside";
  private static final String FAILING = "failing";

  public SyncPosition {
    setAside = Map.copyOf(setAside);
    failing = Map.copyOf(failing);
  }

  /** Returns the position of the first sync of a site. */
  public static SyncPosition atTheStartOf(String site, String type) {
    return new SyncPosition(site, type, Optional.empty(), Map.of(), Map.of());
  }

  /** Returns whether any sync has made the index. */
  public boolean isKnown() {
    return !site.isEmpty();
  }

  /** Returns whether the index is of this type of posts at this site, however it is written. */
  boolean isOf(String otherSite, String otherType) {
    return type.equals(otherType) && place(site).equals(place(otherSite));
  }

  /** An address without what does not tell sites apart: scheme, www and a slash at the end. */
  private static String place(String address) {
    return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/+$", "");
  }

  /** Returns this without the posts that an inventory has in another version, or not at all. */
  SyncPosition prunedTo(Inventory inventory, boolean whole) {
    Map<Long, Long> stillAside = new TreeMap<>(setAside);
    stillAside
        .entrySet()
        .removeIf(post -> {
          int row = inventory.row(post.getKey());
          return row < 0 ? whole : inventory.modified(row) != post.getValue();
        });
    Map<Long, FailedFetch> stillFailing = new TreeMap<>(failing);
    stillFailing.keySet().removeIf(id -> whole && inventory.row(id) < 0);
    return with(stillAside, stillFailing);
  }

  /** Returns whether this version of a post is of no use. */
  boolean isSetAside(long id, long modified) {
    Long version = setAside.get(id);
    return version != null && version == modified;
  }

  /** Returns this with another time at which site and index were equal. */
  SyncPosition asOf(Instant time) {
    return new SyncPosition(site, type, Optional.of(time), setAside, failing);
  }

  /** Returns this with other posts set aside or failing. */
  SyncPosition with(Map<Long, Long> newSetAside, Map<Long, FailedFetch> newFailing) {
    return new SyncPosition(site, type, asOf, newSetAside, newFailing);
  }

  /** Returns this as text by name, for a commit. */
  public Map<String, String> toMap() {
    Map<String, String> map = new TreeMap<>();
    map.put(SITE, site);
    map.put(TYPE, type);
    asOf.ifPresent(time -> map.put(AS_OF, time.toString()));
    put(map, SET_ASIDE, setAside);
    put(map, FAILING, failing);
    return map;
  }

  private static void put(Map<String, String> map, String name, Map<Long, ?> byId) {
    if (!byId.isEmpty()) {
      StringBuilder list = new StringBuilder();
      new TreeMap<>(byId)
          .entrySet().stream()
              .limit(MOST_REMEMBERED)
              .forEach(e ->
                  list.append(list.isEmpty() ? "" : ",")
                      .append(e.getKey())
                      .append(':')
                      .append(e.getValue()));
      map.put(name, list.toString());
    }
  }

  /**
   * Returns the position that a commit carries; what this build does not understand of it is left
   * out, which costs no more than asking the site again.
   */
  public static SyncPosition of(Map<String, String> map) {
    Map<Long, Long> setAside = new TreeMap<>();
    Map<Long, FailedFetch> failing = new TreeMap<>();
    each(map.getOrDefault(SET_ASIDE, ""), (id, value) -> setAside.put(id, Long.parseLong(value)));
    each(map.getOrDefault(FAILING, ""), (id, value) -> failing.put(id, FailedFetch.of(value)));
    return new SyncPosition(
        map.getOrDefault(SITE, ""),
        map.getOrDefault(TYPE, ""),
        time(map.getOrDefault(AS_OF, "")),
        setAside,
        failing);
  }

  private interface ById {
    void take(long id, String value);
  }

  private static void each(String list, ById taker) {
    for (String pair : list.isEmpty() ? new String[0] : list.split(",")) {
      int colon = pair.indexOf(':');
      try {
        taker.take(
            Long.parseLong(pair.substring(0, Math.max(0, colon))), pair.substring(colon + 1));
      } catch (NumberFormatException fromAnotherBuild) {
        continue;
      }
    }
  }

  private static Optional<Instant> time(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
    } catch (DateTimeException fromAnotherBuild) {
      return Optional.empty();
    }
  }
}
