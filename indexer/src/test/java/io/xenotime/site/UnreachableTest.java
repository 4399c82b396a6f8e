package io.xenotime.site;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnreachableTest {

  static Stream<Arguments> reasons() {
    return Stream.of(
        Arguments.of(
            new UnknownHostException("a"),
            "site must have a known host, there is no host a.example"),
        Arguments.of(
            new NoRouteToHostException("x"),
            "site must be within reach, no way leads to a.example"),
        Arguments.of(
            new SocketTimeoutException("x"), "site must answer in time, a.example did not"),
        Arguments.of(
            new SocketException("Connection\nreset"),
            "site must send whole answers, a.example broke off: Connection reset"),
        Arguments.of(
            tls(new CertificateExpiredException("x")),
            "the site's certificate must be valid today, that of a.example has expired"),
        Arguments.of(
            tls(new CertificateNotYetValidException("x")),
            "the site's certificate must be valid today, that of a.example begins in the future"),
        Arguments.of(
            tls(new CertPathBuilderException("x")),
            "the site's certificate must come from an authority that this Java trusts, that of"
                + " a.example does not"),
        Arguments.of(
            tls(new CertificateException("No subject alternative DNS name matching a found.")),
            "the site's certificate must be for its host, that of a.example is for another"),
        Arguments.of(
            new SSLPeerUnverifiedException("x"),
            "the site's certificate must be for its host, that of a.example is for another"),
        Arguments.of(
            new SSLHandshakeException("protocol_version"),
            "site must speak TLS, a.example said: protocol_version"));
  }

  private static Exception tls(Exception cause) {
    SSLHandshakeException handshake = new SSLHandshakeException("x");
    handshake.initCause(new IOException(cause));
    return handshake;
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void eachReasonIsOneSentence(Exception failure, String sentence) {
    SiteFailure told = Unreachable.of(failure, "a.example");
    assertThat(told).hasMessage(sentence);
    assertThat(Unreachable.isLasting(told)).isEqualTo(sentence.contains("certificate"));
  }

  @Test
  void aServerThatRefusesConnectionsIsTold() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    FakePause pause = new FakePause();
    SiteSettings settings = SiteSettings.of(URI.create("http://127.0.0.1:" + port + "/"));
    assertThatThrownBy(() -> Site.open(settings, pause, pause))
        .hasMessage("site must accept connections, 127.0.0.1:" + port + " refused one");
    assertThat(pause.waits()).hasSize(1);
  }

  @Test
  void aHostWithoutANameIsTold() {
    FakePause pause = new FakePause();
    assertThatThrownBy(() -> Site.open(SiteSettings.of("no-such-host.invalid"), pause, pause))
        .hasMessage("site must have a known host, there is no host no-such-host.invalid");
  }

  @Test
  void aServerWithoutTlsIsTold() throws IOException {
    try (ServerSocket plain = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> answerPlainly(plain));
      FakePause pause = new FakePause();
      URI address = URI.create("https://127.0.0.1:" + plain.getLocalPort() + "/");
      assertThatThrownBy(() -> Site.open(SiteSettings.of(address), pause, pause))
          .hasMessageStartingWith("site must speak TLS, 127.0.0.1:");
    }
  }

  private static void answerPlainly(ServerSocket server) {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
        socket.getInputStream().read(new byte[8_192]);
      } catch (IOException closed) {
        // so it ends
      }
    }
  }

  @Test
  void aCertificateThatNobodyVouchesForIsToldAtOnce(@TempDir Path folder) throws Exception {
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(SelfSigned.context(folder)));
    server.start();
    try {
      FakePause pause = new FakePause();
      URI address = URI.create("https://127.0.0.1:" + server.getAddress().getPort() + "/");
      assertThatThrownBy(() -> Site.open(SiteSettings.of(address), pause, pause))
          .hasMessageStartingWith(
              "the site's certificate must come from an authority that this Java trusts, that of");
      assertThat(pause.waits()).isEmpty();
    } finally {
      server.stop(0);
    }
  }
}
