package io.xenotime.http;

import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers requests that Jetty refuses before any route sees them: too long, or no HTTP at all. */
final class UnreadableRequests extends ErrorHandler {

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      String message,
      Throwable cause,
      Callback callback) {
    CommonHeaders.set(RequestId.given(request), response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, ErrorJson.FORM.contentType());
    response.write(true, ByteBuffer.wrap(problem(status)), callback);
  }

  private static byte[] problem(int status) {
    String detail =
        switch (status) {
          case HttpStatus.URI_TOO_LONG_414 ->
              "request line must be at most " + SearchServer.MAX_HEAD_BYTES + " bytes";
          case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 ->
              "request line and headers must be at most " + SearchServer.MAX_HEAD_BYTES + " bytes";
          case HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505 -> "version of HTTP must be 1.0 or 1.1";
          case HttpStatus.EXPECTATION_FAILED_417 -> "expectation must be 100-continue";
          default -> "the request cannot be read as HTTP";
        };
    return ErrorJson.FORM.write(
        new FailureForm.Failure(
            status, "http-" + status, HttpStatus.getMessage(status), detail, "", List.of()));
  }
}
