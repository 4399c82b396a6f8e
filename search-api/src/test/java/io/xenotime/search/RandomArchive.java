package io.xenotime.search;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.article.Facet;
import io.xenotime.search.SearchRequest.Order;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Makes up articles and requests from so few words that most requests find something. */
public final class RandomArchive {

  private static final String[] WORDS = {
    "rare",
    "earth",
    "earths",
    "magnet",
    "magnets",
    "mine",
    "mining",
    "mined",
    "price",
    "prices",
    "the",
    "of",
    "and",
    "U.S.",
    "US",
    "China’s",
    "China",
    "dysprosium",
    "Nd₂Fe₁₄B",
    "Nd2Fe14B",
    "bastnäsite",
    "rare-earth",
    "ASX:LYC",
    "2.0",
    "1,200",
    "Türkiye",
    "export",
    "exports",
    "exporting",
    "quota",
    "policy",
    "policies",
    "C5+1",
    "supply",
    "supplies",
    "I",
    "IT",
    "it",
    "magnesium",
    "magnetite",
    "magma"
  };

  private static final String[] REGIONS = {
    "China", "United States", "São Tomé", "Japan", "India", "Malaysia", "Sri Lanka"
  };
  private static final String[] ORGANIZATIONS = {"Lynas", "MP Materials", "Neo", "Iluka"};
  private static final String[] TYPES = {"REE News", "Deals"};
  private static final long DAY = 86_400;

  /** To engines over this archive it is always the day after the last article. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-01-31T00:00:00Z"), ZoneOffset.UTC);

  private final SplittableRandom random;
  private final String[] words;

  /** Makes up articles and requests that have these names among their words. */
  public RandomArchive(long seed, String... names) {
    this.random = new SplittableRandom(seed);
    this.words = Stream.concat(Arrays.stream(WORDS), Arrays.stream(names)).toArray(String[]::new);
  }

  /** Returns a new version of the article with this id. */
  public Article article(long id) {
    Articles article = Articles.article(id).title(words(1, 5)).published(instant().toString());
    if (random.nextInt(3) == 0) {
      article.excerpt(words(1, 6));
    }
    String[] highlights = new String[random.nextInt(4)];
    for (int i = 0; i < highlights.length; i++) {
      highlights[i] = words(1, 6);
    }
    article.highlights(highlights);
    for (int block = random.nextInt(5); block > 0; block--) {
      if (random.nextInt(4) == 0) {
        article.heading(words(1, 3));
      } else {
        article.body(words(1, 12));
      }
    }
    carry(article, Articles.REGIONS, REGIONS, 4);
    carry(article, Articles.ORGANIZATION, ORGANIZATIONS, 3);
    carry(article, Articles.NEWS_TYPE, TYPES, 2);
    return article.build();
  }

  private void carry(Articles article, Facet facet, String[] names, int most) {
    for (int left = random.nextInt(most); left > 0; left--) {
      article.term(facet, pick(names));
    }
  }

  private String words(int least, int most) {
    List<String> picked = new ArrayList<>();
    for (int left = random.nextInt(least, most + 1); left > 0; left--) {
      picked.add(pick(words));
    }
    return String.join(" ", picked);
  }

  private Instant instant() {
    return Instant.parse("2025-01-01T00:00:00Z").plusSeconds(DAY * random.nextInt(30));
  }

  private String pick(String... from) {
    return from[random.nextInt(from.length)];
  }

  /** Returns a request that keeps to the default limits, but for its page. */
  public Requests request() {
    Requests request = Requests.search(random.nextInt(8) == 0 ? "" : text(3));
    for (int left = random.nextInt(3); left > 0; left--) {
      filter(request);
    }
    if (random.nextInt(4) == 0) {
      request.from(instant().toString());
    }
    if (random.nextInt(4) == 0) {
      request.until(instant().toString());
    }
    if (random.nextInt(3) == 0) {
      request.in(part(), part());
    }
    return request
        .order(Order.values()[random.nextInt(Order.values().length)])
        .facets("regions", "organization", "news_type")
        .facetLimit(1 + random.nextInt(8));
  }

  private ArticlePart part() {
    return ArticlePart.values()[random.nextInt(ArticlePart.values().length)];
  }

  /** Returns a request for suggestions: beginnings of words, some of them mistyped. */
  public SuggestRequest suggestRequest() {
    String text = pick(pick(words), pick(REGIONS), pick(ORGANIZATIONS), pick(TYPES));
    if (random.nextInt(3) == 0) {
      text = pick(words) + " " + text;
    }
    StringBuilder typed = new StringBuilder(text.substring(0, 1 + random.nextInt(text.length())));
    for (int slips = random.nextInt(3); slips > 0; slips--) {
      int at = random.nextInt(typed.length());
      if (random.nextBoolean()) {
        typed.insert(at, pick("a", "e", "n"));
      } else if (typed.length() > 1) {
        typed.deleteCharAt(at);
      }
    }
    Set<String> types = random.nextInt(4) == 0 ? Set.of("title", "regions") : Set.of();
    SuggestRequest all = new SuggestRequest(typed.toString(), types, 1 + random.nextInt(20));
    SearchRequest narrowing = request().build();
    return random.nextBoolean() ? all : all.among(narrowing.filters(), narrowing.published());
  }

  private void filter(Requests request) {
    String facet = pick("regions", "organization", "news_type");
    String[] values = new String[1 + random.nextInt(2)];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          switch (facet) {
            case "regions" -> pick(pick(REGIONS), "sri-lanka", "sao tome", "atlantis");
            case "organization" -> pick(ORGANIZATIONS);
            default -> pick(pick(TYPES), "ree-news");
          };
    }
    if (random.nextInt(4) == 0) {
      request.without(facet, values);
    } else {
      request.with(facet, values);
    }
  }

  private String text(int depth) {
    if (depth == 0 || random.nextInt(9) < 4) {
      return leaf();
    }
    return switch (random.nextInt(6)) {
      case 0 -> text(depth - 1) + " " + text(depth - 1);
      case 1 -> text(depth - 1) + " OR " + text(depth - 1);
      case 2 -> text(depth - 1) + " -" + leaf();
      case 3 -> "(" + text(depth - 1) + ")" + pick("", "^2", "^0.5") + " " + leaf();
      case 4 -> text(depth - 1) + " AND NOT (" + text(depth - 1) + ")";
      default -> scope() + "(" + text(depth - 1) + ") OR " + leaf();
    };
  }

  private String leaf() {
    return switch (random.nextInt(11)) {
      case 0, 1 -> pick(words) + pick("", "", "^3");
      case 2 -> '"' + words(1, 3) + '"';
      case 3 -> '"' + words(2, 4) + "\"~" + random.nextInt(7);
      case 4 -> pick("magn", "m", "ex", "polic", "rare-ear", "türk", "i") + "*";
      case 5 -> pick("m*s", "m?ne", "e*ing", "p*c*", "ba?tn*site", "rare-e?rth", "ma*n*t*", "??e");
      case 6 -> scope() + pick(words);
      case 7 -> near();
      case 8 -> scope() + "(" + near() + ")";
      case 9 -> time();
      default -> pick("region:china", "type:deals", "org:(lynas OR neo)", "regions:\"sri lanka\"");
    };
  }

  private String scope() {
    return pick("title:", "body:", "highlights:", "headings:");
  }

  private String near() {
    StringBuilder chain = new StringBuilder(operand());
    for (int left = 1 + random.nextInt(2); left > 0; left--) {
      chain.append(" NEAR/").append(1 + random.nextInt(6)).append(' ').append(operand());
    }
    return chain.toString();
  }

  private String operand() {
    return random.nextInt(3) == 0 ? '"' + words(1, 2) + '"' : pick(words);
  }

  private String time() {
    String one = instant().toString().substring(0, 10);
    String other = instant().toString().substring(0, pick("", " ").isEmpty() ? 10 : 20);
    return switch (random.nextInt(6)) {
      case 0 -> "after:" + one;
      case 1 -> "before:" + other;
      case 2 -> "date:" + one;
      case 3 -> "date:.." + other;
      case 4 -> "last:" + pick("1d", "10d", "2w", "1m", "1y");
      default -> "date:" + one + ".." + other;
    };
  }
}
