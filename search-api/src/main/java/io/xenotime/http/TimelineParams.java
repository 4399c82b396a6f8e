package io.xenotime.http;

import io.xenotime.article.Facet;
import io.xenotime.search.TimelineRequest;
import io.xenotime.search.TimelineRequest.Unit;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads whether and how articles are shown over time. */
final class TimelineParams {

  private static final String TIMELINE = "timeline";
  private static final String BY = "timeline_by";
  private static final String ZONE = "timezone";
  private static final String NONE = "none";
  private static final String ZONE_ALLOWED =
      "a name such as Asia/Kuala_Lumpur, or an offset such as +08:00";

  private TimelineParams() {}

  static Optional<TimelineRequest> read(ParamReader reader, List<Facet> facets) {
    Optional<Unit> unit = unit(reader);
    ZoneId zone = zone(reader);
    Optional<String> by = reader.word(BY).map(name -> name.replace('-', '_'));
    by.ifPresent(name ->
        reader.refuseUnknown(
            BY, List.of(name), facets.stream().map(Facet::parameter).toList(), ""));
    if (unit.isEmpty() && by.isPresent()) {
      reader.warn(BY + " does not count without " + TIMELINE);
    }
    return unit.map(one -> new TimelineRequest(one, zone, by));
  }

  private static Optional<Unit> unit(ParamReader reader) {
    Optional<String> word = reader.word(TIMELINE).filter(name -> !name.equalsIgnoreCase(NONE));
    Optional<Unit> unit =
        word.flatMap(name ->
            Arrays.stream(Unit.values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst());
    if (word.isPresent() && unit.isEmpty()) {
      String allowed =
          Arrays.stream(Unit.values())
              .map(one -> one.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", ", NONE + ", ", ""));
      reader.problem(
          TIMELINE,
          TIMELINE + " must be one of " + allowed + ", got " + ParamReader.quoted(word.get()),
          allowed);
    }
    return unit;
  }

  private static ZoneId zone(ParamReader reader) {
    Optional<String> word = reader.word(ZONE);
    if (word.isEmpty()) {
      return ZoneOffset.UTC;
    }
    try {
      // A plus that was not percent-encoded arrives as a blank, and goes with the blanks around it.
      String name = word.get().matches("[0-9]{2}:?[0-9]{2}") ? "+" + word.get() : word.get();
      return ZoneId.of(name).normalized();
    } catch (DateTimeException noZone) {
      reader.problem(
          ZONE, ZONE + " must be a time zone, got " + ParamReader.quoted(word.get()), ZONE_ALLOWED);
      return ZoneOffset.UTC;
    }
  }
}
