package io.xenotime.site;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a site is and how it is asked. Immutable; its text hides passwords.
 *
 * @param address of the site or of its API, http or https
 * @param credentials to show to the site's own host, over https or to this machine only
 * @param anyRedirect whether the site may send on to another host
 * @param connectTimeout the time for a connection to come about
 * @param answerTimeout the longest silence of a site that is to answer
 * @param maxAnswerBytes bytes of one answer, unpacked; a longer one is a failure
 * @param patience the longest time that the site may ask us to wait, before the request fails
 * @param proxies what stands between
 * @param contact how to reach whoever runs this, for the site's log: an address of mail or web
 */
public record SiteSettings(
    URI address,
    Optional<Credentials> credentials,
    boolean anyRedirect,
    Duration connectTimeout,
    Duration answerTimeout,
    int maxAnswerBytes,
    Duration patience,
    Proxies proxies,
    Optional<String> contact) {

  /** Far more than a far continent takes; who doesn't answer then is down. */
  public static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  /** PHP itself gives up after 30 seconds by default, and proxies before it mostly after 60. */
  public static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(60);

  /** A hundred posts of some 300 kB each; two at once are harmless to a heap of 512 MB. */
  public static final int MAX_ANSWER_BYTES = 32 << 20;

  /** Rate limits mostly count by the minute; maintenance lasts longer and is better told. */
  public static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Pattern CONTACT = Pattern.compile("[!-~][ -~]{0,198}");

  public SiteSettings {
    Addresses.checked(address);
    positive("connectTimeout", connectTimeout);
    positive("answerTimeout", answerTimeout);
    if (maxAnswerBytes < 1) {
      throw new IllegalArgumentException("maxAnswerBytes must be 1 or more, got " + maxAnswerBytes);
    }
    if (patience.isNegative()) {
      throw new IllegalArgumentException("patience must be 0 or more, got " + patience);
    }
    if (contact.isPresent() && !CONTACT.matcher(contact.get()).matches()) {
      throw new IllegalArgumentException(
          "contact must be one line of at most 199 ASCII characters");
    }
  }

  /**
   * Returns the defaults for the address somebody typed; https is meant if no scheme is there.
   *
   * @throws SiteFailure if it is no address, or holds a user or a password
   */
  public static SiteSettings of(String address) throws SiteFailure {
    try {
      return of(Addresses.parse(address));
    } catch (IllegalArgumentException e) {
      throw new SiteFailure(SiteFailure.Kind.UNREACHABLE, e.getMessage());
    }
  }

  /** Returns the defaults for an address. */
  public static SiteSettings of(URI address) {
    return new SiteSettings(
        address,
        Optional.empty(),
        false,
        CONNECT_TIMEOUT,
        ANSWER_TIMEOUT,
        MAX_ANSWER_BYTES,
        PATIENCE,
        Proxies.NONE,
        Optional.empty());
  }

  private static void positive(String name, Duration time) {
    if (!time.isPositive()) {
      throw new IllegalArgumentException(name + " must be above 0, got " + time);
    }
  }

  /** Returns the same with somebody to ask as. */
  public SiteSettings withCredentials(Credentials given) {
    return new SiteSettings(
        address,
        Optional.of(given),
        anyRedirect,
        connectTimeout,
        answerTimeout,
        maxAnswerBytes,
        patience,
        proxies,
        contact);
  }

  /** Returns the same, following the site to other hosts or not. */
  public SiteSettings withAnyRedirect(boolean allowed) {
    return new SiteSettings(
        address,
        credentials,
        allowed,
        connectTimeout,
        answerTimeout,
        maxAnswerBytes,
        patience,
        proxies,
        contact);
  }

  /** Returns the same with other times to wait: for a connection, and for an answer. */
  public SiteSettings withTimeouts(Duration connect, Duration answer) {
    return new SiteSettings(
        address,
        credentials,
        anyRedirect,
        connect,
        answer,
        maxAnswerBytes,
        patience,
        proxies,
        contact);
  }

  /** Returns the same with another limit of an answer's bytes. */
  public SiteSettings withMaxAnswerBytes(int bytes) {
    return new SiteSettings(
        address,
        credentials,
        anyRedirect,
        connectTimeout,
        answerTimeout,
        bytes,
        patience,
        proxies,
        contact);
  }

  /** Returns the same with another patience. */
  public SiteSettings withPatience(Duration longest) {
    return new SiteSettings(
        address,
        credentials,
        anyRedirect,
        connectTimeout,
        answerTimeout,
        maxAnswerBytes,
        longest,
        proxies,
        contact);
  }

  /** Returns the same with proxies. */
  public SiteSettings withProxies(Proxies between) {
    return new SiteSettings(
        address,
        credentials,
        anyRedirect,
        connectTimeout,
        answerTimeout,
        maxAnswerBytes,
        patience,
        between,
        contact);
  }

  /** Returns the same, saying who can be asked about the requests. */
  public SiteSettings withContact(String given) {
    return new SiteSettings(
        address,
        credentials,
        anyRedirect,
        connectTimeout,
        answerTimeout,
        maxAnswerBytes,
        patience,
        proxies,
        Optional.of(given));
  }

  /** Returns whether the credentials may be shown at an address. */
  boolean mayShowCredentials(URI asked) {
    boolean itsPort = Addresses.port(asked) == Addresses.port(address);
    boolean moreSafe = Addresses.isEncrypted(asked) && Addresses.port(asked) == 443;
    return credentials.isPresent()
        && Addresses.sameSite(asked, address)
        && (itsPort || moreSafe)
        && (Addresses.isEncrypted(asked) || Addresses.isLoopback(asked));
  }
}
