package io.xenotime.wordpress;

import io.xenotime.settings.NearName;
import io.xenotime.wordpress.RestError.BadParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/**
 * Reads a request's parameters one by one and keeps what is wrong with each, in WordPress's words,
 * so that a caller hears of everything at once. For one thread.
 */
final class RestParams {

  /** More than a request line has room for ends there; this bounds what the index is asked. */
  static final int MAX_VALUES = 1_000;

  static final String NOT_IN_ENUM = "rest_not_in_enum";
  private static final String INVALID_TYPE = "rest_invalid_type";

  private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?[0-9]{1,18}(?:\\.0+)?");

  private final PhpQuery query;
  private final Set<String> known = new LinkedHashSet<>();
  private final List<BadParam> bad = new ArrayList<>();

  RestParams(PhpQuery query) {
    this.query = query;
  }

  PhpQuery query() {
    return query;
  }

  /** Says that a parameter is read by whoever calls. */
  void know(String name) {
    known.add(name);
  }

  boolean isGiven(String name) {
    known.add(name);
    return query.names().contains(name);
  }

  /** Returns the text with control characters made blanks; empty when not given. */
  String text(String name, int mostChars) {
    known.add(name);
    String text = query.single(name).orElse("");
    if (text.length() > mostChars) {
      refuse(name, "rest_too_long", name + " must be at most " + mostChars + " characters long.");
      return "";
    }
    return text.replaceAll("\\p{Cntrl}", " ").strip();
  }

  int number(String name, int otherwise, int least, int most) {
    Optional<Long> number = number(name);
    if (number.isPresent() && (number.get() < least || number.get() > most)) {
      String rule =
          most == Integer.MAX_VALUE && number.get() < least
              ? " must be greater than or equal to " + least
              : " must be between " + least + " (inclusive) and " + most + " (inclusive)";
      refuse(name, "rest_out_of_bounds", name + rule);
      return otherwise;
    }
    return number.map(Long::intValue).orElse(otherwise);
  }

  /** Returns the number; empty when there is none, or one that is no whole number. */
  Optional<Long> number(String name) {
    known.add(name);
    Optional<Long> number = query.single(name).flatMap(RestParams::whole);
    if (number.isEmpty() && query.names().contains(name)) {
      refuseType(name, name, "integer");
    }
    return number;
  }

  /** Returns the numbers of a list, each once and in order; those below 1 name nothing. */
  Set<Long> numbers(String name) {
    return numbers(values(name), place -> refuseType(name, name + "[" + place + "]", "integer"));
  }

  /**
   * Returns those of the values, each once and in order; none when one of them is no number.
   *
   * @param complaint is told the place of the first that is none
   */
  static Set<Long> numbers(List<String> values, IntConsumer complaint) {
    Set<Long> numbers = new LinkedHashSet<>();
    for (int i = 0; i < values.size(); i++) {
      Optional<Long> number = whole(values.get(i));
      if (number.isEmpty()) {
        complaint.accept(i);
        return Set.of();
      }
      numbers.add(number.get());
    }
    return numbers;
  }

  /** Returns the values of a list, each once and in order. */
  List<String> values(String name) {
    known.add(name);
    return bounded(name, query.list(name));
  }

  List<String> bounded(String name, List<String> values) {
    if (values.size() > MAX_VALUES) {
      refuse(name, "rest_too_many_items", name + " must contain at most " + MAX_VALUES + " items.");
      return List.of();
    }
    return values.stream().distinct().toList();
  }

  String choice(String name, String otherwise, List<String> allowed) {
    known.add(name);
    String chosen = query.single(name).orElse(otherwise);
    if (!allowed.contains(chosen)) {
      refuse(name, NOT_IN_ENUM, name + isNot(allowed));
      return otherwise;
    }
    return chosen;
  }

  boolean flag(String name) {
    known.add(name);
    String word = query.single(name).orElse("false");
    return switch (word) {
      case "true", "1" -> true;
      case "false", "0", "" -> false;
      default -> {
        refuseType(name, name, "boolean");
        yield false;
      }
    };
  }

  Optional<Instant> moment(String name) {
    known.add(name);
    Optional<String> given = query.single(name);
    Optional<Instant> moment = given.flatMap(RestMoments::read);
    if (given.isPresent() && moment.isEmpty()) {
      refuse(name, "rest_invalid_date", "Invalid date.");
    }
    return moment;
  }

  /** Refuses a parameter of WordPress that would change the answer, and that nothing serves. */
  void cannotServe(String name) {
    if (isGiven(name)) {
      refuse(name, "rest_unsupported_param", name + " is not supported by this server.");
    }
  }

  void refuse(String name, String code, String message) {
    bad.add(new BadParam(name, code, message, Optional.empty()));
  }

  private void refuseType(String name, String place, String type) {
    bad.add(
        new BadParam(
            name, INVALID_TYPE, place + " is not of type " + type + ".", Optional.of(place)));
  }

  /** Returns the names of parameters that were asked for. */
  Set<String> known() {
    return known;
  }

  /** Returns a sentence for each parameter given that nobody has asked for so far. */
  List<String> warnings() {
    return query.names().stream()
        .filter(name -> !known.contains(name))
        .map(name ->
            "unknown parameter "
                + name
                + NearName.of(name, known)
                    .map(near -> ", did you mean " + near)
                    .orElse(" was ignored"))
        .toList();
  }

  /**
   * Returns when nothing was wrong.
   *
   * @throws RestError naming all that was
   */
  void finish() {
    if (!bad.isEmpty()) {
      throw RestError.of(bad);
    }
  }

  /** Returns the rest of a sentence about a value that is none of these. */
  static String isNot(List<String> allowed) {
    return (allowed.size() == 1 ? " is not " : " is not one of ") + enumerated(allowed) + ".";
  }

  /** Returns the names as WordPress lists them: {@code a, b, and c}. */
  private static String enumerated(List<String> names) {
    return switch (names.size()) {
      case 0 -> "";
      case 1 -> names.getFirst();
      case 2 -> names.getFirst() + " and " + names.getLast();
      default -> String.join(", ", names.subList(0, names.size() - 1)) + ", and " + names.getLast();
    };
  }

  private static Optional<Long> whole(String text) {
    String number = text.strip();
    return WHOLE_NUMBER.matcher(number).matches()
        ? Optional.of(Long.parseLong(number.replaceAll("\\..*", "")))
        : Optional.empty();
  }
}
