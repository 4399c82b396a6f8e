package io.xenotime.site;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.routing.HttpRoutePlanner;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** Sets the HTTP library up to do one request at a time and nothing by itself. */
final class HttpClients {

  /** Servers close idle connections after some seconds; an older one is looked at before use. */
  private static final TimeValue TRUSTED_UNUSED = TimeValue.ofSeconds(2);

  /** Between two rounds of a follower connections would only be held open for nothing. */
  private static final TimeValue CONNECTION_LIFE = TimeValue.ofMinutes(1);

  /** Longer header lines, or more of them, no WordPress sends. */
  private static final int MAX_HEADER_CHARS = 64 << 10;

  private static final int MAX_HEADERS = 500;

  private HttpClients() {}

  static CloseableHttpClient of(SiteSettings settings) {
    BasicCredentialsProvider logins = new BasicCredentialsProvider();
    addLogin(logins, settings.proxies().http());
    addLogin(logins, settings.proxies().https());
    RequestConfig requests =
        RequestConfig.custom()
            .setResponseTimeout(Timeout.of(settings.answerTimeout()))
            .setConnectionRequestTimeout(Timeout.of(settings.answerTimeout()))
            .setProtocolUpgradeEnabled(false)
            .build();
    return HttpClientBuilder.create()
        .setConnectionManager(connections(settings))
        .setRoutePlanner(routes(settings.proxies()))
        .setDefaultCredentialsProvider(logins)
        .setDefaultRequestConfig(requests)
        .setUserAgent(userAgent(settings.contact()))
        .disableAutomaticRetries()
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAuthCaching()
        // unpacked by Wire, which counts what came and stops at too much
        .disableContentCompression()
        .build();
  }

  private static PoolingHttpClientConnectionManager connections(SiteSettings settings) {
    Timeout connect = Timeout.of(settings.connectTimeout());
    Timeout answer = Timeout.of(settings.answerTimeout());
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setMaxConnTotal(2 * PoliteClient.AT_ONCE)
        .setMaxConnPerRoute(PoliteClient.AT_ONCE)
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(connect)
                .setSocketTimeout(answer)
                .setValidateAfterInactivity(TRUSTED_UNUSED)
                .setTimeToLive(CONNECTION_LIFE)
                .build())
        .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(answer).build())
        .setDefaultTlsConfig(TlsConfig.custom().setHandshakeTimeout(connect).build())
        .setConnectionFactory(
            ManagedHttpClientConnectionFactory.builder()
                .http1Config(
                    Http1Config.custom()
                        .setMaxLineLength(MAX_HEADER_CHARS)
                        .setMaxHeaderCount(MAX_HEADERS)
                        .setWaitForContinueTimeout(Timeout.of(1, TimeUnit.SECONDS))
                        .build())
                .build())
        .build();
  }

  private static HttpRoutePlanner routes(Proxies proxies) {
    return new DefaultRoutePlanner(null) {
      @Override
      protected HttpHost determineProxy(HttpHost target, HttpContext context) {
        return proxies.of(URI.create(target.toURI())).map(HttpClients::host).orElse(null);
      }
    };
  }

  private static HttpHost host(Proxy proxy) {
    return new HttpHost(proxy.scheme(), proxy.host(), proxy.port());
  }

  private static void addLogin(BasicCredentialsProvider logins, Optional<Proxy> proxy) {
    proxy
        .flatMap(Proxy::login)
        .ifPresent(login ->
            logins.setCredentials(
                new AuthScope(host(proxy.get())),
                new UsernamePasswordCredentials(login.user(), login.password().toCharArray())));
  }

  /** Says who asks and what for, and where to complain if somebody said. */
  private static String userAgent(Optional<String> contact) {
    String version = HttpClients.class.getPackage().getImplementationVersion();
    return String.format(
        Locale.ROOT,
        "Xenotime/%s (+sync of a news archive%s)",
        version == null ? "unpackaged" : version,
        contact.map(given -> "; " + given).orElse(""));
  }
}
