package io.xenotime.indexer;

import io.xenotime.article.Facet;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads settings one by one, and keeps what is wrong with each to tell all at once. */
final class ConfigReader {

  static final String INDEX = "XENOTIME_INDEX";

  private static final String FACETS = "XENOTIME_FACETS";
  private static final String ZONE = "XENOTIME_ZONE";
  private static final String THREADS = "XENOTIME_THREADS";
  private static final Set<String> NAMES = Set.of(INDEX, FACETS, ZONE, THREADS);
  private static final String PREFIX = "XENOTIME_";

  /** The server's settings, which may stand in the same environment. */
  private static final Set<String> OTHER_NAMES =
      Set.of(
          "XENOTIME_HOST",
          "XENOTIME_PORT",
          "XENOTIME_MAX_SEARCHES",
          "XENOTIME_MAX_WAITING",
          "XENOTIME_MAX_WAIT",
          "XENOTIME_MAX_SEARCH_TIME",
          "XENOTIME_MAX_STOP",
          "XENOTIME_ACCESS_LOG");

  private static final int MAX_THREADS = 64;

  private final Map<String, String> environment;
  private final List<String> mistakes = new ArrayList<>();

  ConfigReader(Map<String, String> environment) {
    this.environment = environment;
  }

  void refuseUnknownNames() {
    for (String name : new TreeMap<>(environment).keySet()) {
      if (name.startsWith(PREFIX) && !NAMES.contains(name) && !OTHER_NAMES.contains(name)) {
        mistakes.add(
            "environment has the unknown setting "
                + name
                + NearName.of(name, NAMES).map(near -> ", did you mean " + near).orElse(""));
      }
    }
  }

  void refuseNothingToDo(IndexOptions options) {
    if (options.paths.isEmpty() && options.delete.isEmpty()) {
      mistakes.add("a PATH with posts, or --delete, must be given");
    } else if (options.paths.isEmpty() && options.rebuild) {
      mistakes.add("--rebuild must be given a PATH with posts");
    }
  }

  /** A report that is read as posts would grow for as long as it is read. */
  void refuseReportAmongPosts(IndexOptions options) {
    if (options.report == null) {
      return;
    }
    Path report = options.report.toAbsolutePath().normalize();
    for (Path path : options.paths) {
      if (report.startsWith(path.toAbsolutePath().normalize())) {
        mistakes.add("--report must not lie in a PATH with posts, got " + options.report);
      }
    }
  }

  /** Throws all mistakes so far, if there are any. */
  void refuseMistakes() throws InvalidConfig {
    if (!mistakes.isEmpty()) {
      throw new InvalidConfig(mistakes);
    }
  }

  private Optional<Setting> setting(String optionName, String option, String name) {
    if (option != null) {
      return Optional.of(new Setting(optionName, option.strip()));
    }
    return Optional.ofNullable(environment.get(name))
        .map(value -> new Setting(name, value.strip()));
  }

  List<Facet> facets(String option) {
    Setting setting =
        setting("--facets", option, FACETS)
            .orElse(new Setting("--facets", "regions,organization,news-type"));
    List<Facet> facets = new ArrayList<>();
    for (String taxonomy : setting.value.split(",", -1)) {
      try {
        facets.add(new Facet(taxonomy.strip()));
      } catch (IllegalArgumentException wrong) {
        mistakes.add(setting.name + ": " + wrong.getMessage());
      }
    }
    if (new HashSet<>(facets).size() < facets.size()) {
      mistakes.add(setting.name + " must name each taxonomy once, got " + setting.value);
    }
    return facets;
  }

  ZoneId zone(String option) {
    Setting setting = setting("--zone", option, ZONE).orElse(new Setting("--zone", "UTC"));
    try {
      return ZoneId.of(setting.value);
    } catch (DateTimeException wrong) {
      mistakes.add(
          setting.name + " must be a zone such as Europe/Berlin or +02:00, got " + setting.value);
      return ZoneId.of("UTC");
    }
  }

  int threads(String option, int cores) {
    Optional<Setting> setting = setting("--threads", option, THREADS);
    if (setting.isEmpty()) {
      return Math.min(cores, MAX_THREADS);
    }
    Optional<Long> threads = number(setting.get().value);
    if (threads.isEmpty() || threads.get() < 1 || threads.get() > MAX_THREADS) {
      mistakes.add(
          setting.get().name
              + " must be between 1 and "
              + MAX_THREADS
              + ", got "
              + setting.get().value);
      return Math.min(cores, MAX_THREADS);
    }
    return threads.get().intValue();
  }

  List<Long> ids(List<String> options) {
    List<Long> ids = new ArrayList<>();
    for (String option : options) {
      Optional<Long> id = number(option.strip());
      if (id.isEmpty() || id.get() < 1) {
        mistakes.add("--delete must list the ids of posts, above 0, got " + option);
      } else {
        ids.add(id.get());
      }
    }
    return ids;
  }

  private static Optional<Long> number(String value) {
    try {
      return Optional.of(Long.valueOf(value));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  private record Setting(String name, String value) {}
}
