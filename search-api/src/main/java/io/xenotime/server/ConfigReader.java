package io.xenotime.server;

import io.xenotime.http.NearName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads settings one by one, and keeps what is wrong with each to tell all at once. */
final class ConfigReader {

  static final String INDEX = "XENOTIME_INDEX";
  static final String PORT = "XENOTIME_PORT";
  static final String HOST = "XENOTIME_HOST";
  static final String MAX_SEARCHES = "XENOTIME_MAX_SEARCHES";
  static final String MAX_WAITING = "XENOTIME_MAX_WAITING";
  static final String MAX_WAIT = "XENOTIME_MAX_WAIT";
  static final String MAX_SEARCH_TIME = "XENOTIME_MAX_SEARCH_TIME";
  static final String MAX_STOP = "XENOTIME_MAX_STOP";
  static final String ACCESS_LOG = "XENOTIME_ACCESS_LOG";

  private static final Set<String> NAMES =
      Set.of(
          INDEX,
          PORT,
          HOST,
          MAX_SEARCHES,
          MAX_WAITING,
          MAX_WAIT,
          MAX_SEARCH_TIME,
          MAX_STOP,
          ACCESS_LOG);

  /** The indexer's settings, which may stand in the same environment. */
  private static final Set<String> OTHER_NAMES =
      Set.of("XENOTIME_FACETS", "XENOTIME_ZONE", "XENOTIME_THREADS");

  private static final String PREFIX = "XENOTIME_";
  private static final Pattern DURATION = Pattern.compile("([0-9]{1,6})(ms|s|m)");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private final Map<String, String> environment;
  private final List<String> mistakes = new ArrayList<>();

  ConfigReader(Map<String, String> environment) {
    this.environment = environment;
  }

  private record Setting(String name, String value) {}

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

  /** Throws all mistakes so far, if there are any. */
  void refuseMistakes() throws InvalidConfig {
    if (!mistakes.isEmpty()) {
      throw new InvalidConfig(mistakes);
    }
  }

  String word(String optionName, String option, String name, String otherwise) {
    Optional<Setting> setting = setting(optionName, option, name);
    if (setting.isPresent() && setting.get().value.isBlank()) {
      mistakes.add(setting.get().name + " must not be blank");
      return otherwise;
    }
    return setting.map(Setting::value).orElse(otherwise);
  }

  int number(String name, int otherwise, int least, int most) {
    return number("", null, name, otherwise, least, most);
  }

  int number(String optionName, String option, String name, int otherwise, int least, int most) {
    Optional<Setting> setting = setting(optionName, option, name);
    if (setting.isEmpty()) {
      return otherwise;
    }
    String value = setting.get().value;
    int number = NUMBER.matcher(value).matches() ? Integer.parseInt(value) : -1;
    if (number < least || number > most) {
      mistakes.add(
          setting.get().name + " must be between " + least + " and " + most + ", got " + value);
      return otherwise;
    }
    return number;
  }

  Duration duration(String name, Duration otherwise) {
    Optional<Setting> setting = setting("", null, name);
    if (setting.isEmpty()) {
      return otherwise;
    }
    Matcher parts = DURATION.matcher(setting.get().value);
    if (!parts.matches()) {
      mistakes.add(name + " must be a time such as 500ms, 2s or 1m, got " + setting.get().value);
      return otherwise;
    }
    long amount = Long.parseLong(parts.group(1));
    return switch (parts.group(2)) {
      case "ms" -> Duration.ofMillis(amount);
      case "s" -> Duration.ofSeconds(amount);
      default -> Duration.ofMinutes(amount);
    };
  }

  /** Returns whether the setting is on; it is off when not given. */
  boolean flag(String name) {
    Optional<Setting> setting = setting("", null, name);
    if (setting.isEmpty()) {
      return false;
    }
    String value = setting.get().value;
    if (!value.equals("on") && !value.equals("off")) {
      mistakes.add(name + " must be on or off, got " + value);
    }
    return value.equals("on");
  }

  private Optional<Setting> setting(String optionName, String option, String name) {
    if (option != null) {
      return Optional.of(new Setting(optionName, option.strip()));
    }
    return Optional.ofNullable(environment.get(name))
        .map(value -> new Setting(name, value.strip()));
  }
}
