package io.xenotime.posts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a stream is by its first bytes, and the stream from its first byte again.
 *
 * @param kind what it is
 * @param encoding how its characters are written; of XML only
 * @param refused why it can't be read; empty if it can
 * @param in the whole stream; of XML without declaration and document type, whose place is blank
 */
record XmlStart(Kind kind, Charset encoding, String refused, InputStream in) {

  /** What there may be in a stream. */
  enum Kind {
    /** Anything that does not begin as XML does. */
    NO_XML("what is no XML"),
    WXR("an export"),
    FEED("a feed"),
    /** XML or HTML without posts. */
    FOREIGN("another kind of XML, or HTML");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /** Far more than stands before a root element, that element included. */
  private static final int HEAD = 1 << 16;

  /** Blanks before the first character, such as plugins of a site put there. */
  private static final int MAX_BLANKS = 4096;

  private static final int SHOWN_CHARS = 40;
  private static final Pattern DECLARATION = Pattern.compile("<\\?xml\\b[^>]*\\?>");
  private static final Pattern ENCODING =
      Pattern.compile("\\bencoding\\s*=\\s*[\"']([A-Za-z0-9][A-Za-z0-9._:-]{0,39})[\"']");
  private static final Pattern WIDE =
      Pattern.compile("(?i)(?:UTF|UCS|ISO-10646-UCS)-?(?:16|32|2|4)");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->|<\\?.*?\\?>", Pattern.DOTALL);
  private static final Pattern DOCTYPE =
      Pattern.compile("<!doctype\\b[^>\\[]*([>\\[])", Pattern.CASE_INSENSITIVE);
  private static final Pattern ROOT =
      Pattern.compile(
          "<((?:[A-Za-z_][\\w.-]*:)?([A-Za-z_][\\w.-]*))((?:[^>\"']++|\"[^\"]*+\"|'[^']*+'){0,400}+)>");
  private static final Pattern EXPORT_NAME =
      Pattern.compile(
          "xmlns:[\\w.-]+\\s*=\\s*[\"']https?://(?:www\\.)?wordpress\\.org/export/[\\d.]+/[\"']");

  /** Looks at a stream, unzipped already; reads no more of what is no XML than it takes. */
  static XmlStart of(InputStream raw) throws IOException {
    var in = new PushbackInputStream(raw, MAX_BLANKS + 4);
    byte[] first = new byte[MAX_BLANKS + 4];
    int length = 0;
    while (length < MAX_BLANKS && isBlankOrMark(first, length)) {
      int b = in.read();
      if (b < 0) {
        in.unread(first, 0, length);
        return noXml(in);
      }
      first[length++] = (byte) b;
    }
    boolean xml = length > 0 && first[length - 1] == '<';
    in.unread(first, 0, length);
    return xml ? ofXml(in) : noXml(in);
  }

  private static boolean isBlankOrMark(byte[] bytes, int length) {
    if (length == 0) {
      return true;
    }
    return switch (bytes[length - 1]) {
      case ' ', '\t', '\r', '\n' -> true;
      case (byte) 0xEF, (byte) 0xBB, (byte) 0xBF -> true;
      default -> false;
    };
  }

  private static XmlStart noXml(InputStream in) {
    return new XmlStart(Kind.NO_XML, StandardCharsets.UTF_8, "", in);
  }

  private static XmlStart ofXml(InputStream in) throws IOException {
    byte[] head = in.readNBytes(HEAD);
    // One character a byte, so that a place in the text is a place in the bytes.
    String text = new String(head, StandardCharsets.ISO_8859_1);
    int start = text.indexOf('<');
    blank(head, 0, start);
    if (text.startsWith("<\0", start)) {
      return foreign("is UTF-16 and must be UTF-8", in);
    }
    Charset encoding = StandardCharsets.UTF_8;
    Matcher declaration = DECLARATION.matcher(text).region(start, text.length());
    if (declaration.lookingAt()) {
      Matcher named = ENCODING.matcher(declaration.group());
      if (named.find()) {
        if (!Charset.isSupported(named.group(1))) {
          return foreign("must be in an encoding known here, got " + named.group(1), in);
        }
        // A declaration that can be read byte by byte is not written in what it declares then.
        boolean wide = WIDE.matcher(named.group(1)).lookingAt();
        encoding = wide ? encoding : Charset.forName(named.group(1));
      }
      blank(head, start, declaration.end());
    }
    return ofRoot(text, head, encoding, in, start);
  }

  private static XmlStart ofRoot(
      String text, byte[] head, Charset encoding, InputStream in, int start) {
    int at = afterComments(text, start);
    boolean declared = text.startsWith("<?xml", start);
    Matcher doctype = DOCTYPE.matcher(text).region(at, text.length());
    if (doctype.lookingAt()) {
      if (doctype.group(1).equals("[")) {
        return foreign("declares entities of its own, and such files are not read", in);
      }
      blank(head, at, doctype.end());
      at = afterComments(text, doctype.end());
      declared = true;
    }
    Matcher root = ROOT.matcher(text).region(at, text.length());
    boolean rooted = root.lookingAt();
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
    return switch (rooted ? root.group(2) : "") {
      case "rss" -> {
        boolean export = EXPORT_NAME.matcher(root.group(3)).find();
        yield new XmlStart(export ? Kind.WXR : Kind.FEED, encoding, "", whole);
      }
      case "RDF", "feed" -> new XmlStart(Kind.FEED, encoding, "", whole);
      case "html", "HTML" -> foreign("is HTML; expected posts as JSON, an export or a feed", in);
      default -> {
        if (!declared) {
          // Such as a warning of the site's server, with posts behind it.
          yield noXml(whole);
        }
        String shown = PlainText.of(text.substring(at, Math.min(text.length(), at + SHOWN_CHARS)));
        yield foreign("is XML; expected an export (WXR) or a feed, got \"" + shown + "\"", in);
      }
    };
  }

  private static XmlStart foreign(String reason, InputStream in) {
    return new XmlStart(Kind.FOREIGN, StandardCharsets.UTF_8, reason, in);
  }

  private static int afterComments(String text, int from) {
    Matcher comment = COMMENT.matcher(text);
    int at = afterBlanks(text, from);
    while (comment.region(at, text.length()).lookingAt()) {
      at = afterBlanks(text, comment.end());
    }
    return at;
  }

  private static int afterBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  /** Keeps the ends of lines, as places are told by lines. */
  private static void blank(byte[] head, int from, int to) {
    for (int i = from; i < to; i++) {
      if (head[i] != '\n') {
        head[i] = ' ';
      }
    }
  }
}
