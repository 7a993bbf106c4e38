// One page of every kind that a site has, in one language: what shots look at and axe reads.

/** Kind → path from the site's root. `museum` is the id of a museum that has a page. */
export function pageKinds({ id, tour }, { tag, museum }) {
  const folder = tag === tour.languages[0].tag ? "" : `${tag.toLowerCase()}/`;
  const scene = tour.scenes.find(({ id: one }) => one === tour.start) ?? tour.scenes[0];
  const [relic] = tour.objects;
  const [guided] = tour.tours;
  const own = (page) => `${folder}${id}/${page}`;
  return {
    portal: `${folder}index.html`,
    introduction: own("index.html"),
    "page-scene": own(scene.page),
    ...(relic && { "page-object": own(relic.page) }),
    ...(guided && { "page-tour": own(guided.page) }),
    ...(museum && { "page-museum": `${folder}museums/${museum}.html` }),
    "page-credits": own("credits.html"),
    "start-here": "START-HERE.html",
  };
}
