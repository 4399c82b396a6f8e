package io.xenotime.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A row of the table of bad values.
 *
 * @param paths patterns with {@code *}, and bars between several
 * @param name of the parameter
 * @param value as it is written in an address, or JSON in a body
 * @param status {@code ok}, or a status; with {@code !} when the answer names no parameter
 * @param says what stands in the answer, or why the value is not bad
 */
record BadValue(String paths, String name, String value, String status, String says) {

  private static final Pattern TIMES = Pattern.compile("([a-z0-9])\\{(\\d+)}");
  private static final Pattern COUNTED = Pattern.compile("([a-z0-9])\\{\\.\\.(\\d+)(?:@(\\d+))?}");
  private static final Pattern OBJECTS = Pattern.compile("\\{\\.\\.(\\d+)}");

  static BadValue of(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 5) {
      throw new AssertionError("row must have 5 cells, got " + cells.length + ": " + line);
    }
    return new BadValue(cells[0], cells[1], cells[2], cells[3], cells[4]);
  }

  /** Returns a row for each name that the mark stands for. */
  List<BadValue> forEach(String mark, List<String> names) {
    if (!(paths + name + says).contains(mark)) {
      return List.of(this);
    }
    return names.stream()
        .map(each ->
            new BadValue(
                paths.replace(mark, each),
                name.replace(mark, each),
                value.replace(mark, each),
                status,
                says.replace(mark, each)))
        .toList();
  }

  boolean isOf(String path, String parameter) {
    return name.equals(parameter)
        && Arrays.stream(paths.split("\\|"))
            .map(pattern -> Pattern.quote(pattern).replace("*", "\\E.*\\Q"))
            .anyMatch(path::matches);
  }

  boolean isFine() {
    return status.equals("ok");
  }

  int code() {
    return Integer.parseInt(status.replace("!", ""));
  }

  boolean namesTheParameter() {
    return !status.endsWith("!");
  }

  /** Returns the value with repetitions written out. */
  String written() {
    String times =
        TIMES
            .matcher(value)
            .replaceAll(found -> found.group(1).repeat(Integer.parseInt(found.group(2))));
    String counted = COUNTED.matcher(times).replaceAll(BadValue::counted);
    return OBJECTS
        .matcher(counted)
        .replaceAll(found -> "{}" + ",{}".repeat(Integer.parseInt(found.group(1)) - 1));
  }

  /** A list of so many: numbers from the one given, behind letters that are no digits. */
  private static String counted(MatchResult found) {
    int first = found.group(3) == null ? 1 : Integer.parseInt(found.group(3));
    String letter = Character.isDigit(found.group(1).charAt(0)) ? "" : found.group(1);
    return Matcher.quoteReplacement(
        IntStream.range(first, first + Integer.parseInt(found.group(2)))
            .mapToObj(number -> letter + number)
            .collect(Collectors.joining(",")));
  }
}
