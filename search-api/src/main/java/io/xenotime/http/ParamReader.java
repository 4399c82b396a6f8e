package io.xenotime.http;

import io.xenotime.search.InvalidSearch;
import io.xenotime.search.InvalidSearch.Problem;
import io.xenotime.search.TimeSpan;
import io.xenotime.settings.NearName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads parameters one by one and keeps a list of what is wrong with them, so that a caller hears
 * of everything at once. What is wrong is read as if it were not there. For one thread.
 */
public final class ParamReader {

  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,18}");
  private static final int MAX_ECHO = 80;

  private final Map<String, List<String>> given;
  private final Set<String> known = new LinkedHashSet<>();
  private final Set<String> otherSpellings = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  /** Reads these parameters: by name, the values as they came, decoded. */
  public ParamReader(Map<String, List<String>> given) {
    this.given = given;
  }

  /** Returns the text with control characters made blanks; empty when not given. */
  String text(String name, int mostChars) {
    String text = single(name).orElse("");
    if (text.length() > mostChars) {
      problem(
          name,
          name + " must be at most " + mostChars + " characters, got " + text.length(),
          "0 to " + mostChars + " characters");
      return "";
    }
    return withoutControls(text);
  }

  /** Returns the value; empty when not given or blank. */
  public Optional<String> word(String name) {
    return single(name).map(String::strip).filter(value -> !value.isEmpty());
  }

  int number(String name, int otherwise, int least, int most) {
    Optional<String> word = word(name);
    if (word.isEmpty()) {
      return otherwise;
    }
    String allowed = least + " to " + most;
    if (!WHOLE_NUMBER.matcher(word.get()).matches()) {
      problem(name, name + " must be a whole number, got " + quoted(word.get()), allowed);
      return otherwise;
    }
    long number = Long.parseLong(word.get());
    if (number < least || number > most) {
      problem(
          name, name + " must be between " + least + " and " + most + ", got " + number, allowed);
      return otherwise;
    }
    return (int) number;
  }

  /** Returns the choice whose name in lower case was given. */
  <E extends Enum<E>> E choice(String name, E otherwise) {
    Optional<String> word = word(name);
    if (word.isEmpty()) {
      return otherwise;
    }
    return choice(name, otherwise.getDeclaringClass(), word.get()).orElse(otherwise);
  }

  /** Returns the choices whose names in lower case were given, repeated or as a list. */
  <E extends Enum<E>> Set<E> choices(String name, Class<E> all) {
    Set<E> choices = EnumSet.noneOf(all);
    for (String word : list(name)) {
      choice(name, all, word).ifPresent(choices::add);
    }
    return choices;
  }

  private <E extends Enum<E>> Optional<E> choice(String name, Class<E> all, String word) {
    E[] choices = all.getEnumConstants();
    Optional<E> choice =
        Arrays.stream(choices).filter(one -> one.name().equalsIgnoreCase(word)).findFirst();
    if (choice.isEmpty()) {
      String allowed =
          Arrays.stream(choices)
              .map(one -> one.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      problem(name, name + " must be one of " + allowed + ", got " + quoted(word), allowed);
    }
    return choice;
  }

  /** Returns whether the parameter is true; it is not when not given. */
  public boolean flag(String name) {
    Optional<String> word = word(name);
    boolean on = word.isPresent() && word.get().equals("true");
    if (word.isPresent() && !on && !word.get().equals("false")) {
      problem(name, name + " must be true or false, got " + quoted(word.get()), "true, false");
    }
    return on;
  }

  Optional<Instant> moment(String name) {
    Optional<String> word = word(name);
    Optional<Instant> moment = word.flatMap(TimeSpan::read).map(TimeSpan::from);
    if (word.isPresent() && moment.isEmpty()) {
      problem(
          name,
          name + " must be a date or an instant, got " + quoted(word.get()),
          TimeSpan.ALLOWED);
    }
    return moment;
  }

  /** Returns the values of a parameter that may be repeated or hold a list, each value once. */
  List<String> list(String name) {
    return list(name, name);
  }

  /** Returns such values from a parameter that may be spelled in two ways. */
  List<String> list(String name, String otherSpelling) {
    known.add(name);
    otherSpellings.add(otherSpelling);
    return Stream.of(name, otherSpelling)
        .distinct()
        .flatMap(spelling -> given.getOrDefault(spelling, List.of()).stream())
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(value -> withoutControls(value).strip())
        .filter(value -> !value.isEmpty())
        .distinct()
        .toList();
  }

  /** Notes each name that there is not, with the near one that was probably meant. */
  void refuseUnknown(String parameter, List<String> names, List<String> there, String words) {
    List<String> allowed =
        Stream.concat(there.stream(), Stream.of(words)).filter(word -> !word.isEmpty()).toList();
    for (String name : names) {
      if (!there.contains(name)) {
        String near = NearName.of(name, there).map(meant -> ", did you mean " + meant).orElse("");
        problem(
            parameter,
            parameter + " must be names of what there is, got " + quoted(name) + near,
            String.join(", ", allowed));
      }
    }
  }

  /** Adds a sentence to the warnings. */
  void warn(String sentence) {
    warnings.add(sentence);
  }

  /**
   * Notes what is wrong with a parameter.
   *
   * @param reason the rule, then what came
   * @param allowed what may stand there
   */
  public void problem(String parameter, String reason, String allowed) {
    problems.add(new Problem(parameter, reason, allowed));
  }

  /** Notes everything that is wrong with what was read elsewhere. */
  public void problems(InvalidSearch more) {
    problems.addAll(more.problems());
  }

  /** Returns what was noted, and a sentence for each parameter that nobody has asked for so far. */
  List<String> warnings() {
    return Stream.concat(warnings.stream(), unknown()).toList();
  }

  private Stream<String> unknown() {
    return given.keySet().stream()
        .filter(name -> !known.contains(name) && !otherSpellings.contains(name))
        .map(name ->
            "unknown parameter "
                + quoted(name)
                + NearName.of(name, known)
                    .map(near -> ", did you mean " + near)
                    .orElse(" was ignored"));
  }

  /**
   * Returns when nothing was wrong.
   *
   * @throws InvalidSearch naming all that was
   */
  public void finish() {
    if (!problems.isEmpty()) {
      throw new InvalidSearch(problems);
    }
  }

  /** Returns the start of what came, on one line, for a message. */
  public static String quoted(String value) {
    String line = withoutControls(value);
    return line.length() <= MAX_ECHO
        ? "\"" + line + "\""
        : "\"" + line.substring(0, MAX_ECHO) + "…\"";
  }

  private Optional<String> single(String name) {
    known.add(name);
    List<String> values = given.getOrDefault(name, List.of());
    if (values.size() > 1) {
      problem(name, name + " must be given once, got it " + values.size() + " times", "one value");
      return Optional.empty();
    }
    return values.stream().findFirst();
  }

  private static String withoutControls(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(Character.isISOControl(text.charAt(i)) ? ' ' : text.charAt(i));
    }
    return plain.toString();
  }
}
