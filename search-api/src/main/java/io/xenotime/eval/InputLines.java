package io.xenotime.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Reads the lines of a UTF-8 file, gzipped or not, which its first bytes tell. */
final class InputLines {

  private InputLines() {}

  /** What is done with a line. */
  @FunctionalInterface
  interface LineReader {

    /**
     * Takes a line that is not blank.
     *
     * @param number from 1
     */
    void take(long number, String line) throws BadLine;
  }

  /**
   * Hands over all lines but blank ones.
   *
   * @throws IOException if the file can't be read, or naming file, line and what is wrong with it
   */
  static void read(Path file, LineReader reader) throws IOException {
    long number = 0;
    try (InputStream raw = Files.newInputStream(file);
        BufferedReader lines = lines(raw)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          reader.take(number, line);
        }
      }
    } catch (BadLine bad) {
      throw new IOException(file + ":" + number + ": " + bad.getMessage(), bad);
    } catch (CharacterCodingException bad) {
      throw new IOException(file + ": must be UTF-8, is not after line " + number, bad);
    } catch (NoSuchFileException gone) {
      throw new IOException(file + " can't be read: there is no such file", gone);
    } catch (IOException failure) {
      throw new IOException(file + " can't be read: " + failure.getMessage(), failure);
    }
  }

  private static BufferedReader lines(InputStream raw) throws IOException {
    PushbackInputStream in = new PushbackInputStream(raw, 2);
    byte[] magic = in.readNBytes(2);
    in.unread(magic);
    boolean zipped = magic.length == 2 && magic[0] == 0x1F && magic[1] == (byte) 0x8B;
    return new BufferedReader(
        new InputStreamReader(
            zipped ? new GZIPInputStream(in) : in,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }
}
