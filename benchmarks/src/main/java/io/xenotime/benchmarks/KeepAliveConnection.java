package io.xenotime.benchmarks;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/**
 * One connection that asks one question after another in HTTP/1.1. Does little, so that the load
 * generator leaves the processors to the server beside it. For one thread.
 */
final class KeepAliveConnection implements Closeable {

  private static final int MOST_LINE_BYTES = 16 << 10;

  private final Socket socket = new Socket();
  private final InputStream in;
  private final OutputStream out;
  private final String host;

  /**
   * An answer.
   *
   * @param status of HTTP
   * @param body as sent
   */
  record Answer(int status, byte[] body) {}

  /** Connects; connecting, and waiting for each part of an answer, may take the given time. */
  KeepAliveConnection(InetSocketAddress server, Duration patience) throws IOException {
    try {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout((int) patience.toMillis());
      socket.connect(server, (int) patience.toMillis());
      in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
      out = socket.getOutputStream();
    } catch (IOException e) {
      socket.close();
      throw e;
    }
    host = server.getHostString() + ":" + server.getPort();
  }

  /**
   * Asks and waits for the whole answer.
   *
   * @param target path and query
   * @throws IOException if the connection broke; it is of no use any more
   */
  Answer get(String target) throws IOException {
    String request = "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
    out.write(request.getBytes(StandardCharsets.US_ASCII));
    String statusLine = line();
    if (!statusLine.startsWith("HTTP/1.1 ") || statusLine.length() < 12) {
      throw new ProtocolException("answer must start with HTTP/1.1, got " + statusLine);
    }
    int status = Integer.parseInt(statusLine.substring(9, 12));
    int length = -1;
    boolean chunked = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring("content-length:".length()).strip());
      } else if (lower.startsWith("transfer-encoding:")) {
        chunked = lower.endsWith("chunked");
      }
    }
    if (chunked) {
      return new Answer(status, chunks());
    }
    if (length < 0) {
      throw new ProtocolException("answer must have a length or come in chunks: " + statusLine);
    }
    return new Answer(status, bytes(length));
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream(1 << 14);
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      body.write(bytes(size));
      line();
    }
    for (String trailer = line(); !trailer.isEmpty(); trailer = line()) {
      // A trailer says nothing about a search.
      continue;
    }
    return body.toByteArray();
  }

  private int chunkSize() throws IOException {
    String line = line();
    int extension = line.indexOf(';');
    return Integer.parseInt(extension < 0 ? line : line.substring(0, extension), 16);
  }

  private byte[] bytes(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("the server hung up within an answer");
    }
    return bytes;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(64);
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("the server hung up");
      }
      if (line.length() == MOST_LINE_BYTES) {
        throw new ProtocolException("a header must be at most " + MOST_LINE_BYTES + " bytes");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
