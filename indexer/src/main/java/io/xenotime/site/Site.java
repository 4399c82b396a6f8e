package io.xenotime.site;

import com.fasterxml.jackson.databind.JsonNode;
import io.xenotime.posts.TermNames;
import io.xenotime.site.SiteFailure.Kind;
import java.io.Closeable;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * A WordPress site, read over its public API. Safe for many threads; never more than two requests
 * are under way at once.
 */
public final class Site implements Closeable {

  /** As many posts as WordPress gives in one answer. */
  public static final int MAX_POSTS = Pages.PER_PAGE;

  private final PoliteClient client;
  private final ApiRoot root;
  private final SiteIndex index;
  private final Remarks remarks;
  private final ExecutorService threads;
  private final Pages pages;
  private final InventoryReader inventories;

  private Site(PoliteClient client, Discovery.Found found, Remarks remarks) {
    this.client = client;
    this.root = found.root();
    this.index = found.index();
    this.remarks = remarks;
    this.threads =
        Executors.newFixedThreadPool(
            PoliteClient.AT_ONCE, Thread.ofPlatform().name("site-", 1).daemon().factory());
    this.pages = new Pages(client, threads);
    this.inventories = new InventoryReader(root, pages, remarks);
  }

  /**
   * Finds the site's API, and checks that the credentials are taken if there are some.
   *
   * @param pause how to wait when the site wants to be left alone
   * @throws SiteFailure if the site can't be read
   */
  public static Site open(SiteSettings settings, Pause pause) throws SiteFailure {
    return open(settings, pause, InstantSource.system());
  }

  static Site open(SiteSettings settings, Pause pause, InstantSource clock) throws SiteFailure {
    if (settings.credentials().isPresent() && !settings.mayShowCredentials(settings.address())) {
      throw new SiteFailure(
          Kind.REFUSED,
          "a password must be sent over https or to this machine only, got the address "
              + Addresses.origin(settings.address()));
    }
    Remarks remarks = new Remarks();
    PoliteClient client = new PoliteClient(settings, pause, clock, remarks);
    try {
      Site site = new Site(client, new Discovery(client).find(settings.address()), remarks);
      if (settings.credentials().isPresent()) {
        new LoginCheck(client, settings, remarks).check(site.root);
      }
      return site;
    } catch (SiteFailure | RuntimeException failure) {
      client.close();
      throw failure;
    }
  }

  /** Returns the site's address, the same however it was given; it ends with a slash. */
  public URI address() {
    return root.site();
  }

  /** Returns what the site calls itself. */
  public String name() {
    return index.name();
  }

  /** Returns the site's clock. */
  public ZoneId zone() {
    return index.zone();
  }

  /** Returns the kinds of posts that the site lists; there may be no post of one. */
  public List<PostType> types() throws SiteFailure {
    return new TypeReader(root, client, remarks).types();
  }

  /** Returns the taxonomies that posts of a type carry terms of. */
  public List<SiteTaxonomy> taxonomies(PostType type) throws SiteFailure {
    return new TypeReader(root, client, remarks).taxonomies(type);
  }

  /** Returns all terms of these taxonomies. */
  public TermNames terms(List<SiteTaxonomy> taxonomies) throws SiteFailure {
    return new TermReader(root, pages).read(taxonomies);
  }

  /**
   * Returns what the site lists of all posts of a type.
   *
   * @param taxonomies whose terms are wanted, in this order
   * @param rowsSoFar hears now and then how many posts were read; from 0 again if the list changed
   */
  public Inventory inventory(PostType type, List<SiteTaxonomy> taxonomies, IntConsumer rowsSoFar)
      throws SiteFailure {
    return inventories.read(type, taxonomies, Map.of(), rowsSoFar);
  }

  /**
   * Returns what the site lists of the posts modified after a time; it compares by its own clock,
   * so an hour that the clock repeats may be missing.
   */
  public Inventory changedSince(PostType type, List<SiteTaxonomy> taxonomies, Instant time)
      throws SiteFailure {
    Map<String, String> since =
        Map.of("modified_after", time.truncatedTo(ChronoUnit.SECONDS).toString());
    return inventories.read(type, taxonomies, since, rows -> {});
  }

  /** Returns how many posts of a type the site lists. */
  public long total(PostType type) throws SiteFailure {
    Answer answer =
        client.json(root.address(type.route(), Map.of("per_page", "1", "_fields", "id")));
    OptionalLong total = answer.number("x-wp-total");
    return total.orElseThrow(() ->
        new SiteFailure(Kind.BROKEN, "site must say how many posts it has, got no X-WP-Total"));
  }

  /**
   * Returns posts as a JSON array; those that are not public are not in it.
   *
   * @param taxonomies whose terms they shall have
   * @param ids from 1 to {@link #MAX_POSTS} of them
   */
  public byte[] posts(PostType type, List<SiteTaxonomy> taxonomies, List<Long> ids)
      throws SiteFailure {
    if (ids.isEmpty() || ids.size() > MAX_POSTS) {
      throw new IllegalArgumentException(
          "ids must be between 1 and " + MAX_POSTS + ", got " + ids.size());
    }
    Map<String, String> parameters = InventoryReader.parameters(FieldNames.ofPosts(taxonomies));
    parameters.put("include", ids.stream().map(String::valueOf).collect(Collectors.joining(",")));
    Answer answer = client.json(root.address(type.route(), parameters));
    JsonNode list = Json.tree(answer.body());
    boolean posts = list.isArray();
    for (JsonNode post : list) {
      posts &= post.isObject() && post.has("id");
    }
    if (!posts) {
      throw ErrorAnswers.otherShape(answer, "a list of posts");
    }
    return answer.body();
  }

  /** Returns what the requests came to so far. */
  public Traffic traffic() {
    return client.traffic();
  }

  /** Returns what an operator should know of the site, each thing once. */
  public List<String> remarks() {
    return remarks.all();
  }

  /** Breaks off what is under way; it and all later requests fail as stopped. */
  @Override
  public void close() {
    client.close();
    threads.shutdown();
  }
}
