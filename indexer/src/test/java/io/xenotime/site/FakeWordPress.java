package io.xenotime.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/**
 * A small WordPress in memory with news, terms and troubles of its own, on a port of this machine.
 *
 * <p>Each change of a post moves the site's clock by a second, from the first second of 2026 on.
 * Safe for many threads.
 */
public final class FakeWordPress implements AutoCloseable {

  public static final String TYPE = "news-archive";
  public static final String USER = "reader";
  public static final String PASSWORD = "abcd efgh ijkl";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final String folder;
  private final Map<Long, FakePost> posts = new TreeMap<>();
  private final FakeTerms terms = new FakeTerms();
  private final FakeFaults faults = new FakeFaults();
  private final List<FakeRequest> requests = new ArrayList<>();
  private final Set<Long> fatal = new HashSet<>();
  private final AtomicInteger underWay = new AtomicInteger();
  private final AtomicInteger mostUnderWay = new AtomicInteger();
  private long seconds;
  private boolean plain;
  private boolean linked = true;
  private boolean classListAsObject;
  private boolean totals = true;
  private String loginCode = "";
  private String maintenance = "";
  private String stray = "";
  private String elsewhere = "";
  private String pagesElsewhere = "";
  private Consumer<FakeRequest> before = request -> {};

  private FakeWordPress(String folder) throws IOException {
    this.folder = folder;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
    terms.addTaxonomy("news-type", "news-type", "News types");
    terms.addTaxonomy("organization", "organization", "Organizations");
    terms.addTaxonomy("regions", "regions", "Regions");
  }

  /** Starts one at the root of its host, without posts. */
  public static FakeWordPress start() {
    return start("/");
  }

  /** Starts one in a folder of its host, such as {@code /blog/}. */
  public static FakeWordPress start(String folder) {
    try {
      return new FakeWordPress(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + folder);
  }

  /** Returns settings to read it with. */
  public SiteSettings settings() {
    return SiteSettings.of(address());
  }

  // Its content.

  /** Publishes a post, or another text for one that is there. */
  public synchronized void put(long id, String title) {
    posts.put(id, new FakePost(id, title, tick()));
  }

  /** Publishes posts with these ids. */
  public synchronized void putAll(long first, long last) {
    for (long id = first; id <= last; id++) {
      put(id, "Post " + id);
    }
  }

  public synchronized void edit(long id, String title, String content) {
    FakePost post = posts.get(id);
    post.title = title;
    post.content = content;
    post.modified = tick();
  }

  /** Returns whether there is such a post, whatever its state. */
  public synchronized boolean exists(long id) {
    return posts.containsKey(id);
  }

  public synchronized void trash(long id) {
    posts.get(id).status = "trash";
    posts.get(id).modified = tick();
  }

  public synchronized void draft(long id) {
    posts.get(id).status = "draft";
    posts.get(id).modified = tick();
  }

  public synchronized void publish(long id) {
    posts.get(id).status = "publish";
    posts.get(id).modified = tick();
  }

  /** Protects a post by a password; an empty one opens it again. */
  public synchronized void protect(long id, String password) {
    posts.get(id).password = password;
    posts.get(id).modified = tick();
  }

  public synchronized void delete(long id) {
    posts.remove(id);
  }

  /** Gives a post other terms of a taxonomy, which does not count as a modification. */
  public synchronized void retag(long id, String taxonomy, Long... ids) {
    posts.get(id).terms.put(taxonomy, List.of(ids));
  }

  public synchronized void addTaxonomy(String name, String restBase, String label) {
    terms.addTaxonomy(name, restBase, label);
  }

  public synchronized void addTerm(String taxonomy, long id, String slug, String name) {
    terms.put(taxonomy, id, slug, name);
  }

  public synchronized void renameTerm(String taxonomy, long id, String name) {
    terms.rename(taxonomy, id, name);
  }

  public synchronized void removeTerm(String taxonomy, long id) {
    terms.remove(taxonomy, id);
    posts
        .values()
        .forEach(post ->
            post.terms.computeIfPresent(
                taxonomy, (name, ids) -> ids.stream().filter(one -> one != id).toList()));
  }

  /** Returns the ids of what the lists show, in their order. */
  public synchronized List<Long> published() {
    return posts.values().stream()
        .filter(post -> post.status.equals("publish"))
        .map(post -> post.id)
        .toList();
  }

  public synchronized Instant modified(long id) {
    return posts.get(id).modified;
  }

  private Instant tick() {
    return START.plusSeconds(seconds++);
  }

  // Its troubles.

  /** Has the API answer at {@code ?rest_route=} only. */
  public synchronized void plainPermalinks(boolean on) {
    plain = on;
  }

  /** Has pages name the API in their headers, or not. */
  public synchronized void linked(boolean on) {
    linked = on;
  }

  public synchronized void classListAsObject(boolean on) {
    classListAsObject = on;
  }

  /** Sends how many rows and pages there are, or not. */
  public synchronized void totals(boolean on) {
    totals = on;
  }

  /** Closes the API to who is not logged in, with 401; an empty code opens it. */
  public synchronized void loginOnly(String code) {
    loginCode = code;
  }

  /** Answers everything with 503 and this Retry-After; an empty one ends it. */
  public synchronized void maintenance(String retryAfter) {
    maintenance = retryAfter;
  }

  /** Puts text before all JSON. */
  public synchronized void strayOutput(String text) {
    stray = text;
  }

  /** Redirects everything to another place, or nothing if it is empty. */
  public synchronized void redirectTo(String address) {
    elsewhere = address;
  }

  /** Redirects the pages for people only. */
  public synchronized void redirectPagesTo(String address) {
    pagesElsewhere = address;
  }

  /** Has lists fail that show the text of this post. */
  public synchronized void fatalFor(Long... ids) {
    fatal.clear();
    fatal.addAll(Arrays.asList(ids));
  }

  /** Answers the next requests to the API with a status. */
  public synchronized void failNext(int times, int status, String retryAfter) {
    faults.add(times, new FakeFaults.Status(status, retryAfter));
  }

  public synchronized void htmlNext(int times, String page) {
    faults.add(times, new FakeFaults.Html(page));
  }

  public synchronized void cutBodyNext(int times) {
    faults.add(times, new FakeFaults.CutBody());
  }

  public synchronized void cutConnectionNext(int times) {
    faults.add(times, new FakeFaults.CutConnection());
  }

  public synchronized void strayNext(int times, String text) {
    faults.add(times, new FakeFaults.Before(text));
  }

  public synchronized void slowNext(int times, long millis) {
    faults.add(times, new FakeFaults.Slow(millis));
  }

  /** Calls somebody before each answer of the API, who may change posts then. */
  public synchronized void beforeAnswers(Consumer<FakeRequest> hook) {
    before = hook;
  }

  // What it saw.

  public synchronized List<FakeRequest> requests() {
    return List.copyOf(requests);
  }

  public synchronized void forgetRequests() {
    requests.clear();
  }

  /** Returns how many requests were under way at once at most. */
  public int mostUnderWay() {
    return mostUnderWay.get();
  }

  // Its answers.

  private void handle(HttpExchange exchange) throws IOException {
    mostUnderWay.accumulateAndGet(underWay.incrementAndGet(), Math::max);
    try {
      FakeRequest request;
      FakeFaults.Fault fault;
      synchronized (this) {
        request = FakeRequest.of(exchange, folder, plain);
        requests.add(request);
        fault = request.api() ? faults.take() : null;
        if (request.api()) {
          before.accept(request);
        }
      }
      send(exchange, request, spoilt(answer(request), fault), fault);
      exchange.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      underWay.decrementAndGet();
    }
  }

  private static FakeAnswer spoilt(FakeAnswer answer, FakeFaults.Fault fault)
      throws InterruptedException {
    return switch (fault) {
      case FakeFaults.Status(int status, String wait) -> {
        FakeAnswer failed = FakeAnswer.html(status, "<title>Status " + status + "</title>");
        yield wait.isEmpty() ? failed : failed.with("Retry-After", wait);
      }
      case FakeFaults.Html(String page) -> FakeAnswer.html(200, page);
      case FakeFaults.CutBody() ->
          answer.withBody(answer.text().substring(0, answer.text().length() / 2));
      case FakeFaults.Before(String text) -> answer.withBody(text + answer.text());
      case FakeFaults.Slow(long millis) -> {
        Thread.sleep(millis);
        yield answer;
      }
      case FakeFaults.CutConnection() -> answer;
      case null -> answer;
    };
  }

  private void send(
      HttpExchange exchange, FakeRequest request, FakeAnswer answer, FakeFaults.Fault fault)
      throws IOException {
    byte[] body = answer.body();
    exchange.getResponseHeaders().set("Content-Type", answer.type());
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    if (request.headers().getOrDefault("accept-encoding", "").contains("gzip")) {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      body = zipped(body);
    }
    if (fault instanceof FakeFaults.CutConnection) {
      exchange.sendResponseHeaders(answer.status(), body.length);
      exchange.getResponseBody().write(body, 0, body.length / 2);
      exchange.getResponseBody().flush();
      throw new FakeFaults.Cut();
    }
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    } catch (IOException e) {
      // whoever asked did not wait for the whole, or is not meant to get it
      exchange.close();
    }
  }

  private static byte[] zipped(byte[] body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(body);
    }
    return out.toByteArray();
  }

  private synchronized FakeAnswer answer(FakeRequest request) {
    if (!elsewhere.isEmpty()) {
      return FakeAnswer.redirect(301, elsewhere + request.address().getRawPath().substring(1));
    }
    if (!maintenance.isEmpty()) {
      boolean json = request.headers().getOrDefault("accept", "").equals("application/json");
      FakeAnswer closed =
          json
              ? FakeAnswer.error(503, "wp_die", "Briefly unavailable for scheduled maintenance.")
              : FakeAnswer.html(503, "<title>Maintenance</title>");
      return closed.with("Retry-After", maintenance);
    }
    if (!request.api()) {
      return page(request);
    }
    boolean known =
        new Credentials(USER, PASSWORD)
            .basic()
            .equals(request.headers().getOrDefault("authorization", ""));
    if (!loginCode.isEmpty() && !known) {
      return FakeAnswer.error(401, loginCode, "You are not currently logged in.");
    }
    FakeAnswer answer = route(request, known);
    if (!totals) {
      answer.headers().keySet().removeIf(name -> name.startsWith("X-WP-Total"));
    }
    return stray.isEmpty() || !answer.isJson() ? answer : answer.withBody(stray + answer.text());
  }

  private FakeAnswer page(FakeRequest request) {
    String path = request.address().getRawPath();
    if (!pagesElsewhere.isEmpty()) {
      return FakeAnswer.redirect(302, pagesElsewhere);
    }
    if (!path.startsWith(folder)) {
      return FakeAnswer.html(404, "<title>Not here</title>");
    }
    if (plain && path.contains("/wp-json/") && !path.endsWith("/")) {
      return FakeAnswer.redirect(301, path + "/");
    }
    String root = plain ? "index.php?rest_route=/" : "wp-json/";
    FakeAnswer page =
        FakeAnswer.html(200, "<html><head><title>News</title></head><body>News</body></html>");
    // the address that the site goes by in public is not the one that it is asked at
    return linked
        ? page.with(
            "Link", "<https://public.invalid" + folder + root + ">; rel=\"https://api.w.org/\"")
        : page;
  }

  private FakeAnswer route(FakeRequest request, boolean known) {
    String route = request.route();
    if (route.isEmpty()) {
      return index(request.parameter("_fields"));
    }
    if (route.equals("wp/v2/types")) {
      return types(request.parameter("_fields"));
    }
    if (route.equals("wp/v2/taxonomies")) {
      return taxonomies(request.parameter("type"), request.parameter("_fields"));
    }
    if (route.equals("wp/v2/users/me")) {
      return known
          ? FakeAnswer.json("{\"id\":1}")
          : FakeAnswer.error(401, "rest_not_logged_in", "You are not currently logged in.");
    }
    if (route.equals("wp/v2/" + TYPE)) {
      return list(request);
    }
    for (FakeTerms.Taxonomy taxonomy : terms.all()) {
      if (route.equals("wp/v2/" + taxonomy.restBase())) {
        return FakeLists.page(terms.list(taxonomy.name()), request.parameters(), false);
      }
    }
    return FakeAnswer.error(
        404, "rest_no_route", "No route was found matching the URL and request method.");
  }

  private static FakeAnswer index(String fields) {
    ObjectNode index = JSON.createObjectNode().put("name", "Rare &amp; earthy");
    index.put("home", "https://public.invalid").put("gmt_offset", -7);
    index.put("timezone_string", "America/Denver");
    index.putArray("namespaces").add("oembed/1.0").add("wp/v2");
    return FakeAnswer.json(FakePost.only(index, fields));
  }

  private static FakeAnswer types(String fields) {
    ObjectNode types = JSON.createObjectNode();
    type(types, "post", "posts", "Posts");
    type(types, "attachment", "media", "Media");
    type(types, "nav_menu_item", "menu-items", "Navigation Menu Items");
    type(types, "wp_block", "blocks", "Reusable blocks");
    type(types, "wp_font_face", "font-families/(?P<id>[\\d]+)/font-faces", "Font faces");
    type(types, TYPE, TYPE, "News");
    // _fields picks among the types, not among what is said of each
    return FakeAnswer.json(FakePost.only(types, fields));
  }

  private static void type(ObjectNode types, String name, String restBase, String label) {
    types
        .putObject(name)
        .put("name", label)
        .put("slug", name)
        .put("rest_base", restBase)
        .put("rest_namespace", "wp/v2");
  }

  private FakeAnswer taxonomies(String type, String fields) {
    ObjectNode taxonomies = JSON.createObjectNode();
    for (FakeTerms.Taxonomy taxonomy :
        type.equals(TYPE) ? terms.all() : List.<FakeTerms.Taxonomy>of()) {
      taxonomies
          .putObject(taxonomy.name())
          .put("name", taxonomy.label())
          .put("slug", taxonomy.name())
          .put("rest_base", taxonomy.restBase())
          .put("rest_namespace", "wp/v2");
    }
    return FakeAnswer.json(taxonomies.isEmpty() ? "[]" : FakePost.only(taxonomies, fields));
  }

  private FakeAnswer list(FakeRequest request) {
    FakeAnswer check = FakeLists.check(request.parameters());
    if (check.status() != 200) {
      return check;
    }
    List<FakePost> chosen = FakeLists.chosen(List.copyOf(posts.values()), request.parameters());
    String fields = request.parameter("_fields");
    boolean whole = fields.isEmpty() || List.of(fields.split(",")).contains("content");
    if (whole && chosen.stream().anyMatch(post -> fatal.contains(post.id))) {
      return FakeAnswer.error(500, "internal_server_error", "There has been a critical error.");
    }
    return FakeLists.page(
        chosen.stream()
            .map(post -> post.json("https://public.invalid" + folder, terms, classListAsObject))
            .toList(),
        request.parameters(),
        true);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
