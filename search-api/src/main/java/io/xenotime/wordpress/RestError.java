package io.xenotime.wordpress;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** A request that WordPress would refuse, with what it would say. */
final class RestError extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final String code;
  private final transient List<BadParam> params;

  /**
   * What is wrong with a parameter.
   *
   * @param code WordPress's name for it
   * @param message a sentence for people
   * @param place the value that is wrong, such as {@code include[0]}; empty when there is one only
   */
  record BadParam(String name, String code, String message, Optional<String> place) {

    BadParam {
      requireNonNull(name, "name");
      requireNonNull(code, "code");
      requireNonNull(message, "message");
      requireNonNull(place, "place");
    }
  }

  RestError(int status, String code, String message) {
    this(status, code, message, List.of());
  }

  private RestError(int status, String code, String message, List<BadParam> params) {
    super(message);
    this.status = status;
    this.code = code;
    this.params = List.copyOf(params);
  }

  /** Returns the error that names everything that is wrong with a request's parameters. */
  static RestError of(List<BadParam> params) {
    String names = String.join(", ", params.stream().map(BadParam::name).distinct().toList());
    return new RestError(400, "rest_invalid_param", "Invalid parameter(s): " + names, params);
  }

  static RestError noRoute() {
    return new RestError(
        404, "rest_no_route", "No route was found matching the URL and request method.");
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }

  /** Returns what is wrong with which parameter; possibly nothing. */
  List<BadParam> params() {
    return params;
  }
}
