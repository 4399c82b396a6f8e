package io.xenotime.wordpress;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.xenotime.http.FailureForm;
import io.xenotime.search.InvalidSearch.Problem;
import io.xenotime.wordpress.RestError.BadParam;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tells of failures as WordPress does: a code, a message, and the status once more. */
final class RestErrorForm implements FailureForm {

  static final RestErrorForm FORM = new RestErrorForm();

  private RestErrorForm() {}

  @Override
  public String contentType() {
    return "application/json";
  }

  @Override
  public byte[] write(Failure failure) {
    return document(error(failure)).toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The failures of the server in WordPress's words, where it has some. */
  private static ErrorText error(Failure failure) {
    return switch (failure.kind()) {
      case "not-found" -> ErrorText.of(RestError.noRoute());
      case "invalid-search" -> ErrorText.of(RestError.of(params(failure.errors())));
      case "internal-error" -> new ErrorText("internal_server_error", failure);
      case "method-not-allowed" -> new ErrorText("rest_no_route", failure);
      default -> new ErrorText("rest_" + failure.kind().replace('-', '_'), failure);
    };
  }

  /** What an error document says. */
  private record ErrorText(int status, String code, String message, List<BadParam> params) {

    private ErrorText(String code, Failure failure) {
      this(failure.status(), code, failure.detail(), List.of());
    }

    private static ErrorText of(RestError error) {
      return new ErrorText(error.status(), error.code(), error.getMessage(), error.params());
    }
  }

  private static List<BadParam> params(List<Problem> problems) {
    return problems.stream()
        .map(problem ->
            new BadParam(
                problem.parameter(), "rest_invalid_param", problem.reason(), Optional.empty()))
        .toList();
  }

  static ObjectNode document(RestError error) {
    return document(ErrorText.of(error));
  }

  private static ObjectNode document(ErrorText error) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("code", error.code());
    document.put("message", error.message());
    ObjectNode data = document.putObject("data").put("status", error.status());
    if (!error.params().isEmpty()) {
      ObjectNode params = data.putObject("params");
      ObjectNode details = data.putObject("details");
      for (BadParam param : error.params()) {
        params.put(param.name(), param.message());
        ObjectNode detail = details.putObject(param.name());
        detail.put("code", param.code()).put("message", param.message()).putNull("data");
        param.place().ifPresent(place -> detail.putObject("data").put("param", place));
      }
    }
    return document;
  }
}
