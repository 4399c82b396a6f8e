package io.xenotime.site;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.io.CloseMode;

/** Makes one request after the other, without judging what comes. Safe for many threads. */
final class Wire implements Closeable {

  private final SiteSettings settings;
  private final CloseableHttpClient client;
  private final TrafficCount traffic = new TrafficCount();
  private final Set<HttpGet> underWay = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  Wire(SiteSettings settings) {
    this.settings = settings;
    this.client = HttpClients.of(settings);
  }

  Traffic traffic() {
    return traffic.soFar();
  }

  /**
   * Returns what comes of a request.
   *
   * @param accept the kinds of answers wanted
   * @param startOnly bytes of the body that are enough; 0 if the whole is wanted
   * @throws SiteFailure if nothing comes, too much, or this was closed
   */
  Answer get(URI address, String accept, int startOnly) throws SiteFailure {
    HttpGet request = new HttpGet(address);
    request.setHeader(HttpHeaders.ACCEPT, accept);
    request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
    if (settings.mayShowCredentials(address)) {
      request.setHeader(HttpHeaders.AUTHORIZATION, settings.credentials().orElseThrow().basic());
    }
    underWay.add(request);
    long start = System.nanoTime();
    try {
      return answer(request, address, startOnly);
    } catch (SiteFailure failure) {
      throw closed ? SiteFailure.stopped() : failure;
    } catch (IOException | RuntimeException failure) {
      // the library throws unchecked ones too, when it is closed under a request
      throw closed ? SiteFailure.stopped() : Unreachable.of(failure, server(address));
    } finally {
      underWay.remove(request);
      traffic.request(System.nanoTime() - start);
    }
  }

  private Answer answer(HttpGet request, URI address, int startOnly) throws IOException {
    if (closed) {
      throw SiteFailure.stopped();
    }
    // left without reading to the end, the response takes its connection with it
    try (ClassicHttpResponse response = client.executeOpen(null, request, null)) {
      Map<String, String> headers = new HashMap<>();
      for (Header header : response.getHeaders()) {
        headers.merge(
            header.getName().toLowerCase(Locale.ROOT),
            String.valueOf(header.getValue()),
            (one, other) -> one + ", " + other);
      }
      return new Answer(address, response.getCode(), headers, body(response, headers, startOnly));
    }
  }

  private byte[] body(ClassicHttpResponse response, Map<String, String> headers, int startOnly)
      throws IOException {
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      return new byte[0];
    }
    BodyReader body = new BodyReader(entity.getContent(), settings.answerTimeout());
    String encoding = headers.getOrDefault("content-encoding", "");
    try {
      return startOnly > 0
          ? body.start(encoding, startOnly)
          : body.whole(encoding, settings.maxAnswerBytes());
    } finally {
      traffic.bytes(body.packed());
    }
  }

  private String server(URI address) {
    return address.getRawAuthority()
        + settings.proxies().of(address).map(proxy -> " (by the proxy " + proxy + ")").orElse("");
  }

  /** Breaks off what is under way; it and all later requests fail as stopped. */
  @Override
  public void close() {
    closed = true;
    underWay.forEach(HttpGet::cancel);
    client.close(CloseMode.IMMEDIATE);
  }
}
