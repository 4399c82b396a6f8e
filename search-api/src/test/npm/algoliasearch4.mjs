// Asks a server, given by its address, as programs with algoliasearch 4 do; answers what came back.
import algoliasearch from "algoliasearch4";
import lite from "algoliasearch4/lite.js";

const hosts = [{ url: new URL(process.argv[2]).host, protocol: "http" }];
// A test machine may be slow; a cold server is. In seconds.
const timeouts = { connect: 30, read: 30, write: 30 };
const client = lite("any-app", "any-key", { hosts, timeouts });
const full = algoliasearch("any-app", "any-key", { hosts, timeouts });

const said = {};

said.several = (
  await client.search([
    {
      indexName: "news",
      query: "dysprosium",
      params: {
        hitsPerPage: 2,
        facets: ["regions"],
        facetFilters: [["regions:China", "regions:Malaysia"]],
        numericFilters: [["date_timestamp<1600000000", "date_timestamp>1735689600"]],
      },
    },
    { indexName: "news_updated", params: { query: "", hitsPerPage: 1 } },
  ])
).results;

said.single = await client.initIndex("news").search("“rare earth” magnets", { hitsPerPage: 1, facets: "*" });
said.full = await full.initIndex("news_newest").search("lynas", { filters: "regions:Malaysia OR regions:Australia" });
said.values = await client.initIndex("news").searchForFacetValues("regions", "chi", { filters: "element:dysprosium" });
said.manyValues = await client.searchForFacetValues([
  { indexName: "news", params: { facetName: "regions", facetQuery: "a", maxFacetHits: 3 } },
]);

try {
  await client.initIndex("shop").search("x");
} catch (error) {
  said.noIndex = { status: error.status, message: error.message };
}

console.log(JSON.stringify(said));
