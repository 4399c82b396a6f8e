package io.xenotime.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * As much of an HTTP server as a test needs: it answers what it is told to, on a port of this
 * machine, and keeps connections open. Closing it closes them.
 */
final class TinyServer implements AutoCloseable {

  private final ServerSocket server;
  private final Function<String, Reply> replies;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  /**
   * An answer.
   *
   * @param status of HTTP
   * @param body text
   * @param chunked whether it comes in two chunks, its length not told before
   */
  record Reply(int status, String body, boolean chunked) {

    static Reply total(long total) {
      return new Reply(200, "{\"total\":{\"value\":" + total + "}}", false);
    }

    byte[] bytes() {
      String head = "HTTP/1.1 " + status + " Said\r\n";
      if (!chunked) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return utf8(head + "Content-Length: " + length + "\r\n\r\n" + body);
      }
      int half = body.length() / 2;
      return utf8(
          head
              + "Transfer-Encoding: chunked\r\n\r\n"
              + chunk(body.substring(0, half))
              + chunk(body.substring(half))
              + "0\r\n\r\n");
    }

    private static String chunk(String part) {
      return Integer.toHexString(part.getBytes(StandardCharsets.UTF_8).length)
          + "\r\n"
          + part
          + "\r\n";
    }

    private static byte[] utf8(String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }

  /** Starts on a free port with what answers a path and query. */
  TinyServer(Function<String, Reply> replies) throws IOException {
    this(0, replies);
  }

  /** Starts on a port with what answers a path and query. */
  TinyServer(int port, Function<String, Reply> replies) throws IOException {
    this.replies = replies;
    server = new ServerSocket(port, 64, InetAddress.getByName("127.0.0.1"));
    Thread.ofVirtual().name("tiny-server").start(this::accept);
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        open.add(socket);
        Thread.ofVirtual().start(() -> answer(socket));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void answer(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      OutputStream out = socket.getOutputStream();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("GET ")) {
          out.write(replies.apply(line.split(" ", -1)[1]).bytes());
        }
      }
    } catch (IOException hungUp) {
      open.remove(socket);
    }
  }

  InetSocketAddress address() {
    return (InetSocketAddress) server.getLocalSocketAddress();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket socket : open) {
      socket.close();
    }
  }
}
