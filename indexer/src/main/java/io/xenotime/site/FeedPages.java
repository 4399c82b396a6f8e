package io.xenotime.site;

import io.xenotime.posts.FeedSource;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.InputStream;
import java.net.URI;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Opens the pages of feeds over HTTP, as politely as the API of a site. For one thread. */
public final class FeedPages implements FeedSource, Closeable {

  private static final String FEEDS =
      "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1";

  private final Map<String, String> environment;
  private final Pause pause;
  private final Map<String, PoliteClient> clients = new HashMap<>();

  /**
   * Opens nothing yet.
   *
   * @param environment says which proxies stand between; looked at with the first page
   * @param pause how to wait when a site wants to be left alone
   */
  public FeedPages(Map<String, String> environment, Pause pause) {
    this.environment = Map.copyOf(environment);
    this.pause = pause;
  }

  @Override
  public Optional<InputStream> page(URI address) throws SiteFailure {
    String site = Addresses.origin(address);
    PoliteClient client = clients.get(site);
    if (client == null) {
      SiteSettings settings = SiteSettings.of(site).withProxies(proxies());
      client = new PoliteClient(settings, pause, InstantSource.system(), new Remarks());
      clients.put(site, client);
    }
    try {
      return Optional.of(new ByteArrayInputStream(client.document(address, FEEDS).body()));
    } catch (SiteFailure failure) {
      if (failure.kind() == SiteFailure.Kind.MISSING) {
        return Optional.empty();
      }
      throw failure;
    }
  }

  private Proxies proxies() throws SiteFailure {
    try {
      return Proxies.of(environment);
    } catch (IllegalArgumentException wrong) {
      throw new SiteFailure(SiteFailure.Kind.UNREACHABLE, wrong.getMessage(), wrong);
    }
  }

  @Override
  public void close() {
    clients.values().forEach(PoliteClient::close);
  }
}
