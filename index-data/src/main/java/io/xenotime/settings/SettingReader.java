package io.xenotime.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads settings one by one and keeps what is wrong with each, to tell all at once. An option goes
 * before the environment; what is wrong is read as if it were not there. One thread.
 */
public final class SettingReader {

  private static final String DEFAULT_INDEX = "index-data/index";
  private static final Pattern DURATION = Pattern.compile("([0-9]{1,6})(ms|s|m|h)");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private final Map<String, String> environment;
  private final List<String> mistakes = new ArrayList<>();

  /** Reads from this environment, of which names that begin otherwise are nobody's business. */
  public SettingReader(Map<String, String> environment) {
    this.environment = environment;
    for (String name : new TreeMap<>(environment).keySet()) {
      if (name.startsWith(Setting.PREFIX) && !Setting.variables().contains(name)) {
        mistakes.add(
            "environment has the unknown setting "
                + name
                + NearName.of(name, Setting.variables())
                    .map(near -> ", did you mean " + near)
                    .orElse(""));
      }
    }
  }

  /**
   * A value as it was given.
   *
   * @param name of the option or variable it came from, for a message
   */
  public record Given(String name, String value) {}

  /** Returns the folder of the index: the option's, else the environment's, else the default. */
  public static Path index(Map<String, String> environment, Optional<Path> option) {
    return option.orElseGet(
        () -> Path.of(environment.getOrDefault(Setting.INDEX.variable(), DEFAULT_INDEX)));
  }

  /** Returns what was given, without blanks around it; empty when nothing was. */
  public Optional<Given> given(Setting setting, String optionName, Optional<String> option) {
    return option.map(value -> new Given(optionName, value.strip())).or(() -> given(setting));
  }

  /** Returns what the environment gives, without blanks around it; empty when nothing. */
  public Optional<Given> given(Setting setting) {
    return Optional.ofNullable(environment.get(setting.variable()))
        .map(value -> new Given(setting.variable(), value.strip()));
  }

  /** Adds a mistake, said as the rule and then what came. */
  public void mistake(String sentence) {
    mistakes.add(sentence);
  }

  /** Returns what was given or the default, never blank. */
  public String word(Optional<Given> given, String otherwise) {
    if (given.isPresent() && given.get().value().isBlank()) {
      mistakes.add(given.get().name() + " must not be blank");
      return otherwise;
    }
    return given.map(Given::value).orElse(otherwise);
  }

  /** Returns a whole number within its bounds, both included. */
  public int number(Setting setting, int otherwise, int least, int most) {
    return number(given(setting), otherwise, least, most);
  }

  /** Returns a whole number within its bounds, both included. */
  public int number(Optional<Given> given, int otherwise, int least, int most) {
    return given.map(value -> number(value, otherwise, least, most)).orElse(otherwise);
  }

  private int number(Given given, int otherwise, int least, int most) {
    int number = NUMBER.matcher(given.value()).matches() ? Integer.parseInt(given.value()) : -1;
    if (number < least || number > most) {
      mistakes.add(
          given.name() + " must be between " + least + " and " + most + ", got " + given.value());
      return otherwise;
    }
    return number;
  }

  /** Returns a time such as 500ms, 2s, 1m or 1h. */
  public Duration duration(Setting setting, Duration otherwise) {
    return given(setting).map(given -> duration(given).orElse(otherwise)).orElse(otherwise);
  }

  /** Returns a time such as 500ms, 2s, 1m or 1h; empty if it is none. */
  public Optional<Duration> duration(Given given) {
    Matcher parts = DURATION.matcher(given.value());
    if (!parts.matches()) {
      mistakes.add(
          given.name() + " must be a time such as 500ms, 2s, 1m or 1h, got " + given.value());
      return Optional.empty();
    }
    Function<Long, Duration> unit =
        switch (parts.group(2)) {
          case "ms" -> Duration::ofMillis;
          case "s" -> Duration::ofSeconds;
          case "h" -> Duration::ofHours;
          default -> Duration::ofMinutes;
        };
    return Optional.of(unit.apply(Long.parseLong(parts.group(1))));
  }

  /** Returns whether the setting is on; it is off when not given. */
  public boolean flag(Setting setting) {
    String value = given(setting).map(Given::value).orElse("off");
    if (!value.equals("on") && !value.equals("off")) {
      mistakes.add(setting.variable() + " must be on or off, got " + value);
    }
    return value.equals("on");
  }

  /** Returns the choice whose name in lower case was given. */
  public <E extends Enum<E>> E choice(Setting setting, E otherwise) {
    Optional<String> word = given(setting).map(Given::value);
    if (word.isEmpty()) {
      return otherwise;
    }
    List<E> choices = List.of(otherwise.getDeclaringClass().getEnumConstants());
    Function<E, String> name = choice -> choice.name().toLowerCase(Locale.ROOT);
    Optional<E> choice =
        choices.stream().filter(one -> name.apply(one).equals(word.get())).findFirst();
    if (choice.isEmpty()) {
      mistakes.add(
          setting.variable()
              + " must be one of "
              + choices.stream().map(name).collect(Collectors.joining(", "))
              + ", got "
              + word.get());
    }
    return choice.orElse(otherwise);
  }

  /**
   * Returns when nothing was wrong.
   *
   * @throws InvalidConfig with everything that was
   */
  public void refuseMistakes() throws InvalidConfig {
    if (!mistakes.isEmpty()) {
      throw new InvalidConfig(mistakes);
    }
  }
}
