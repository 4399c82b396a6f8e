// Asks a server, given by its address, as programs with algoliasearch 5 do; answers what came back.
import { algoliasearch } from "algoliasearch";
import { liteClient } from "algoliasearch/lite";

const hosts = [{ url: new URL(process.argv[2]).host, protocol: "http", accept: "readWrite" }];
// A test machine may be slow; a cold server is.
const timeouts = { connect: 30_000, read: 30_000, write: 30_000 };
const lite = liteClient("any-app", "any-key", { hosts, timeouts });
const full = algoliasearch("any-app", "any-key", { hosts, timeouts });

/** Returns the error that a promise ends with. */
async function failure(promise) {
  try {
    await promise;
    return "no failure";
  } catch (error) {
    return { status: error.status, message: error.message };
  }
}

const said = {};

const several = await lite.search({
  requests: [
    {
      indexName: "news",
      query: "dysprosium",
      hitsPerPage: 3,
      page: 1,
      facets: ["regions", "news_type"],
      facetFilters: [["regions:China", "regions:Malaysia"], "news_type:-Supply Chain"],
      numericFilters: ["date_timestamp>=1735689600"],
      attributesToRetrieve: ["title", "date_timestamp"],
      attributesToHighlight: ["title"],
      attributesToSnippet: ["body:12"],
      highlightPreTag: "[",
      highlightPostTag: "]",
    },
    { indexName: "news_oldest", query: "", hitsPerPage: 2 },
    { indexName: "news", type: "facet", facet: "regions", facetQuery: "ma", maxFacetHits: 2 },
  ],
});
said.several = several.results;

said.legacy = (
  await lite.search([
    { indexName: "news_newest", params: { query: "lynas", hitsPerPage: 1, facets: "*" } },
  ])
).results[0];

said.facets = await lite.searchForFacets({
  requests: [{ indexName: "news", type: "facet", facet: "regions", facetQuery: "chi" }],
});

said.single = await full.searchSingleIndex({
  indexName: "news",
  searchParams: {
    query: "magnets",
    hitsPerPage: 2,
    filters: 'regions:"United States" AND NOT news_type:"REE News"',
  },
});

said.values = await full.searchForFacetValues({
  indexName: "news",
  facetName: "regions",
  searchForFacetValuesRequest: { facetQuery: "au", filters: "element:dysprosium" },
});

said.stopped = (
  await lite.search({
    requests: [
      { indexName: "news", query: "magnets", hitsPerPage: 1 },
      { indexName: "news", query: "lynas", hitsPerPage: 1 },
    ],
    strategy: "stopIfEnoughMatches",
  })
).results;

said.noIndex = await failure(lite.search({ requests: [{ indexName: "shop", query: "x" }] }));
said.badPage = await failure(
  lite.search({ requests: [{ indexName: "news", query: "x", hitsPerPage: 1000 }] }),
);

console.log(JSON.stringify(said));
