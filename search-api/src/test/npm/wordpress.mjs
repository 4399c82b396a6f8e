// Walks an archive as a program does that knows nothing but WordPress.
import WPAPI from "wpapi";

const root = process.argv[2];

/** Returns what a refused request was told. */
async function refusal(request) {
  try {
    await request;
    return { code: "none", status: 200 };
  } catch (error) {
    return { code: error.code, status: error.data.status, params: error.data.params ?? {} };
  }
}

/** Returns the ids of all pages, following the links from one to the next. */
async function walk(request) {
  const ids = [];
  for (let page = await request; ; page = await page._paging.next) {
    ids.push(...page.map((post) => post.id));
    if (!page._paging || !page._paging.next) {
      return ids;
    }
  }
}

// From the front page to the API and its routes, without being told anything.
const wp = await WPAPI.discover(root);
const news = () => wp["news-archive"]();
const plain = new WPAPI({ endpoint: `${root}/wp-json` });

const first = await news().perPage(3).order("asc").orderby("id");
const embedded = await news().id(first[0].id).embed();
const bySlug = await news().slug(first[1].slug);
const china = await wp.regions().slug("china");
const narrowed = await news().param("regions", [china[0].id]).perPage(100);
const hits = await wp.search().search("dysprosium").perPage(5);

console.log(
  JSON.stringify({
    routes: Object.keys(wp).filter((name) => typeof wp[name] === "function").sort(),
    first: first.map((post) => post.id),
    paging: {
      total: Number(first._paging.total),
      pages: Number(first._paging.totalPages),
      next: first._paging.links.next,
    },
    walked: await walk(news().perPage(50).orderby("id").order("asc").param("_fields", "id")),
    back: (await first._paging.next.then((page) => page._paging.prev)).map((post) => post.id),
    one: {
      id: embedded.id,
      title: embedded.title.rendered,
      content: embedded.content.rendered,
      terms: embedded._embedded["wp:term"].flat().map((term) => term.name),
      regions: embedded.regions,
    },
    bySlug: bySlug.map((post) => post.id),
    china: { id: china[0].id, count: china[0].count, found: Number(narrowed._paging.total) },
    narrowed: narrowed.every((post) => post.regions.includes(china[0].id)),
    excluded: Number((await news().param("regions_exclude", [china[0].id]))._paging.total),
    searched: Number((await news().search("dysprosium").perPage(1))._paging.total),
    between: Number(
      (await news().after(new Date("2025-04-01T00:00:00Z")).before(new Date("2025-05-01T00:00:00Z")))
        ._paging.total,
    ),
    hits: {
      total: Number(hits._paging.total),
      ids: hits.map((hit) => hit.id),
      types: [...new Set(hits.map((hit) => `${hit.type}/${hit.subtype}`))],
    },
    undiscovered: Number((await plain.posts().search("dysprosium"))._paging.total),
    include: (await news().param("include", `${first[2].id},${first[0].id}`).orderby("include")).map((post) => post.id),
    exclude: Number((await news().exclude([first[0].id]))._paging.total),
    offset: (await news().orderby("id").order("asc").offset(2).perPage(1)).map((post) => post.id),
    types: Object.keys(await wp.types()),
    taxonomies: Object.keys(await wp.taxonomies()),
    refused: {
      perPage: await refusal(news().perPage(101)),
      page: await refusal(news().page(999)),
      id: await refusal(news().id(999999999)),
      edit: await refusal(news().context("edit")),
      category: await refusal(plain.posts().categories(7)),
    },
  }),
);
