// Compares the search of a built site with Pagefind's over the same pages, in the system's Chromium:
//
//     npm ci --prefix benches && node benches/pagefind.mjs [SITE] [QUERIES]
//
// SITE is a folder that `trinvis build` wrote (public), QUERIES a table of `language class query guide[|guide]`
// with tabs between (tests/search/queries.tsv). Three engines answer every query of the table:
//
//   trinvis         the site's own engine and index
//   pagefind        Pagefind over the guides' pages, an index for each language, set up as well as it can be
//   pagefind+words  the same, with the readers' words that trinvis indexes and pages do not show
//
// Success: a result that is no guide takes a rank too; Pagefind has guides only, trinvis also words and places.
// Bytes: bodies as sent, gzip where that is smaller, without the page, its style and fonts; the engine included.
// Cold: from asking until the first title is at hand, nothing loaded ahead, not even the engine; a fresh context
// for each query. Warm: a query's first time in a page that has all files; the middle of three pages. Both in
// milliseconds, without a network's delays. A query that throws or takes over five seconds is a failure: it is
// listed, finds nothing and costs five seconds.
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { close as endPagefind, createIndex } from 'pagefind';
import { parse } from 'yaml';

const repository = fileURLToPath(new URL('..', import.meta.url));
const site = resolve(process.argv[2] ?? join(repository, 'public'));
const table = resolve(process.argv[3] ?? join(repository, 'tests/search/queries.tsv'));
const content = join(repository, 'content');

// The module looks at the site when it is loaded.
process.env.SITE = site;
const { launch } = await import('../tests/browser/site.mjs');

const LIMIT = 5000;
const SHOWN = 8;
const COLD_QUERIES = 12;
const WARM_ROUNDS = 3;
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};
// What of a guide's page is not its text: ways to other pages, and what all pages have. Pagefind is better without.
const ASIDE = ['.related', '.take', '.ends', '.facts', '.btns'];

/* ---- what is asked ---- */

/** The queries of the table, in its order. */
function readQueries() {
  const lines = readFileSync(table, 'utf8').split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  return lines.map((line) => {
    const [tag, kind, query, guides] = line.split('\t');
    return { tag, kind, query, guides: guides.trim().split('|') };
  });
}

/** The values that occur, each once, in the order in which they come. */
function distinct(values) {
  return [...new Set(values)];
}

/** `count` queries spread evenly over the list. */
function sample(queries, count) {
  return Array.from({ length: Math.min(count, queries.length) }, (_, at) => {
    return queries[Math.floor((at * queries.length) / Math.min(count, queries.length))];
  });
}

/* ---- Pagefind's copies of the site ---- */

/** All files below a folder. */
function filesBelow(folder) {
  const all = readdirSync(folder, { recursive: true }).map((name) => join(folder, name));
  return all.filter((file) => statSync(file).isFile());
}

/** The services of the content, each with its path. */
function readServices() {
  const files = filesBelow(content).filter((file) => file.endsWith('service.yaml'));
  return files.map((file) => ({ path: relative(content, dirname(file)), ...parse(readFileSync(file, 'utf8')) }));
}

/** A guide's own words, and other names of its service, of what that replaced and of services in its title. */
function hiddenWords(guide, tag, services) {
  const front = parse(readFileSync(join(content, guide, `${tag}.md`), 'utf8').split(/^---$/m)[1]);
  const own = dirname(guide);
  const named = services.filter((service) => {
    return service.path === own || service.replaced_by === own || front.title.includes(service.name);
  });
  return [...(front.keywords ?? []), ...named.flatMap((service) => service.aliases?.[tag] ?? [])];
}

/** Changes a file's text. */
function edit(file, change) {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** Marks a guide's page for Pagefind, with hidden words if there are any. */
function mark(page, words) {
  const hidden = words.length ? `<p hidden data-pagefind-weight="5">${words.join('. ')}.</p>` : '';
  edit(page, (html) => html.replace('<main', '<main data-pagefind-body').replace('</main>', `${hidden}</main>`));
}

/** The page that queries are asked in: one of the site in the language, that loads no search by itself. */
function pageOf(tag) {
  return `${tag}/about/index.html`;
}

/** Takes the site's content security policy off a page: it forbids Pagefind's WebAssembly. */
function allowWasm(page) {
  edit(page, (html) => html.replace(/<meta [^>]*http-equiv="?Content-Security-Policy"?[^>]*>/i, ''));
}

/** A copy of the site with Pagefind's index over the guides' pages in `tags`; `wordsOf` says what to add to a page. */
async function indexCopy(folder, tags, guides, wordsOf) {
  cpSync(site, folder, { recursive: true });
  tags.forEach((tag) => allowWasm(join(folder, pageOf(tag))));
  const all = tags.flatMap((tag) => guides.map((guide) => ({ tag, guide })));
  const pages = all.filter(({ tag, guide }) => existsSync(join(folder, tag, guide, 'index.html')));
  pages.forEach(({ tag, guide }) => mark(join(folder, tag, guide, 'index.html'), wordsOf(guide, tag)));
  const { index } = await createIndex({ excludeSelectors: ASIDE });
  const added = await index.addDirectory({ path: folder, glob: `{${tags}}/*/*/*/index.html` });
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  const errors = [...added.errors, ...written.errors];
  if (errors.length || added.page_count !== pages.length) {
    throw new Error(`Pagefind read ${added.page_count} pages, not ${pages.length}. ${errors}`);
  }
}

/** What Pagefind says of its index, a line. */
function describeIndex(folder) {
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8'));
  const languages = Object.entries(entry.languages).map(([tag, language]) => {
    return `${tag} ${language.page_count} pages${language.wasm ? '' : ' (no stemming)'}`;
  });
  return `Pagefind ${entry.version}: ${languages.join(', ')}`;
}

/* ---- the server ---- */

/** A file as it is sent: with gzip where that makes it smaller. */
function packed(file) {
  const plain = readFileSync(file);
  const zipped = gzipSync(plain, { level: 9 });
  const smaller = zipped.length < plain.length;
  const headers = { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' };
  return { body: smaller ? zipped : plain, headers: smaller ? { ...headers, 'content-encoding': 'gzip' } : headers };
}

/** Serves a folder from memory, counting the bytes of what belongs to a search and noting what was missing. */
async function serve(folder) {
  const files = new Map(filesBelow(folder).map((file) => [`/${relative(folder, file)}`, packed(file)]));
  const wire = { bytes: 0, missing: new Set() };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    const file = files.get(path);
    if (!file) wire.missing.add(path);
    else if (/^\/[^/]+\/(search\/|pagefind\/|assets\/search\.)/.test(path)) wire.bytes += file.body.length;
    response.writeHead(file ? 200 : 404, file?.headers);
    response.end(file?.body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { base: `http://127.0.0.1:${server.address().port}/`, wire, close: () => server.close() };
}

/* ---- the engines: `ask` runs in the page ---- */

/** Asks trinvis, loading by script tags what it lacks, as the site's own search box does. */
async function askTrinvis({ tag, query, shown, engine, index }) {
  const start = performance.now();
  const load = (address) => new Promise((done, failed) => {
    const script = document.createElement('script');
    script.onload = done;
    script.onerror = () => failed(new Error(`cannot load ${address}`));
    script.src = address;
    document.head.append(script);
  });
  if (!window.trinvisSearchEngine) await load(engine);
  let answer = window.trinvisSearchEngine.search(tag, query, shown);
  while (answer.need) {
    await Promise.all(answer.need.map((file) => load(index + file)));
    answer = window.trinvisSearchEngine.search(tag, query, shown);
  }
  const title = answer.hits[0]?.title;
  return { milliseconds: performance.now() - start, title, found: answer.hits.map((hit) => hit.url) };
}

/** Asks Pagefind, and reads all the results that would be shown. */
async function askPagefind({ query, shown, engine, options }) {
  const start = performance.now();
  if (!window.pagefindModule) {
    const module = await import(engine);
    await module.options(options);
    await module.init();
    window.pagefindModule = module;
  }
  const answer = await window.pagefindModule.search(query);
  const results = answer.results.slice(0, shown).map((result) => result.data());
  const title = results.length ? (await results[0]).meta.title : undefined;
  const milliseconds = performance.now() - start;
  return { milliseconds, title, found: (await Promise.all(results)).map((result) => result.url) };
}

/** Where the site's own page of a language says that the engine and its index are. */
function addressesOf(tag, base) {
  const html = readFileSync(join(site, tag, 'index.html'), 'utf8');
  const attribute = (pattern) => html.match(pattern)[1];
  const page = `${base}trinvis/${tag}/index.html`;
  const index = attribute(/data-root="?([^"\s>]+)/) + attribute(/data-index="?([^"\s>]+)/);
  return {
    engine: new URL(attribute(/<script[^>]* src="?([^"\s>]*\/search\.[^"\s>]+)/), page).href,
    index: new URL('.', new URL(index, page)).href,
  };
}

/** One of the two engines that are Pagefind. Without a worker it loads less, and answers the same. */
function pagefind(name, ranking) {
  const options = { noWorker: true, ranking };
  const settings = (_, base) => ({ engine: `${base}${name}/pagefind/pagefind.js`, options });
  return { name, ask: askPagefind, settings };
}

// Pagefind's rankings are the best of some three hundred tried on queries of the table, each on its own index.
const ENGINES = [
  { name: 'trinvis', ask: askTrinvis, settings: addressesOf },
  pagefind('pagefind', { pageLength: 1, termFrequency: 0.3, termSaturation: 0.7, termSimilarity: 3 }),
  pagefind('pagefind+words', { pageLength: 0, termFrequency: 0.3, termSaturation: 0.7, termSimilarity: 9 }),
];

/* ---- asking ---- */

/** The guide of an address, or the address itself if it is something else. */
function guideOf(address, tag, guides) {
  const path = address.replace(/(index\.html)?(#.*)?$/, '');
  return guides.find((guide) => `/${path}`.endsWith(`/${tag}/${guide}/`)) ?? address;
}

/** The promise's value, unless it takes longer than the limit. */
async function within(promise) {
  let timer;
  const late = new Promise((_, failed) => {
    timer = setTimeout(() => failed(new Error(`no answer in ${LIMIT} ms`)), LIMIT);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** A page of an engine's copy in a context of its own, without the site's service worker: it loads files by itself. */
async function openPage(run, engine, tag) {
  const context = await run.browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  page.on('console', (message) => {
    const counts = ['error', 'warning'].includes(message.type()) && !message.text().includes('blocked by Playwright');
    if (counts) run.complaints.add(`${engine.name}: ${message.text()}`);
  });
  await page.goto(`${run.base}${engine.name}/${pageOf(tag)}`);
  return { page, context };
}

/** One answer; what goes wrong is noted and costs the time limit. */
async function ask(run, page, engine, asked) {
  try {
    const settings = { tag: asked.tag, query: asked.query, shown: SHOWN, ...engine.settings(asked.tag, run.base) };
    const answer = await within(page.evaluate(engine.ask, settings));
    if (answer.found.length && !answer.title) throw new Error('a result without a title');
    return answer;
  } catch (error) {
    run.failures.push(`${engine.name}, ${asked.tag}, "${asked.query}": ${error.message.split('\n')[0]}`);
    return { milliseconds: LIMIT, found: [], failed: true };
  }
}

/** What a first query loads and takes in a fresh context, and what the next one loads beyond it. */
async function askCold(run, engine, asked, next) {
  const { page, context } = await openPage(run, engine, asked.tag);
  run.wire.bytes = 0;
  const { milliseconds } = await ask(run, page, engine, asked);
  const first = run.wire.bytes;
  await ask(run, page, engine, next);
  await context.close();
  return { engine: engine.name, tag: asked.tag, milliseconds, first, second: run.wire.bytes - first };
}

/** All cold queries in a language, the engines by turns, so that what else the machine does meets all of them. */
async function allCold(run, queries) {
  const chosen = sample(queries, COLD_QUERIES);
  for (const [at, asked] of chosen.entries()) {
    for (const engine of ENGINES) run.cold.push(await askCold(run, engine, asked, chosen[(at + 1) % chosen.length]));
  }
}

/** Whether an answer has the right guide first, and among the first three things. */
function judge(answer, asked, guides) {
  const found = distinct(answer.found.map((address) => guideOf(address, asked.tag, guides)));
  const right = (count) => found.slice(0, count).some((guide) => asked.guides.includes(guide));
  return { first: right(1), third: right(3) };
}

/** An answer in the engine's open page, asked again if it had to load something; a new page after a failure. */
async function askLoaded(run, opened, engine, asked) {
  const before = run.wire.bytes;
  let answer = await ask(run, opened.get(engine).page, engine, asked);
  if (!answer.failed && run.wire.bytes > before) answer = await ask(run, opened.get(engine).page, engine, asked);
  if (answer.failed) {
    await opened.get(engine).context.close();
    opened.set(engine, await openPage(run, engine, asked.tag));
  }
  return answer;
}

/** The list, begun at another place in every round, so that no query always meets a page that has just begun. */
function rotated(list, round) {
  const start = Math.floor((list.length * round) / WARM_ROUNDS);
  return [...list.slice(start), ...list.slice(0, start)];
}

/** All queries in a language, in some rounds, each in new pages: an engine remembers words it has been asked. */
async function allWarm(run, tag, queries) {
  const records = queries.flatMap((asked) => ENGINES.map((engine) => ({ engine, asked, answers: [] })));
  for (let round = 0; round < WARM_ROUNDS; round++) {
    const opened = new Map();
    for (const engine of ENGINES) opened.set(engine, await openPage(run, engine, tag));
    for (const record of rotated(records, round)) {
      record.answers.push(await askLoaded(run, opened, record.engine, record.asked));
    }
    for (const { context } of opened.values()) await context.close();
  }
  run.asked.push(...records.map(({ engine, asked, answers }) => {
    const milliseconds = median(answers.map((answer) => answer.milliseconds));
    return { engine: engine.name, tag, kind: asked.kind, milliseconds, ...judge(answers[0], asked, run.guides) };
  }));
}

/* ---- the figures ---- */

/** The middle value. */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.floor(sorted.length / 2)]) / 2;
}

/** The largest value. */
function largest(values) {
  return Math.max(...values);
}

/** The share of true values, in percent. */
function share(values) {
  return (100 * values.filter(Boolean).length) / values.length;
}

/** Figures: which records, what of them, how put together, and whether more is better. */
const FIGURES = {
  first: { name: 'success at 1, %', of: 'asked', field: 'first', sum: share, digits: 1, more: true },
  third: { name: 'success at 3, %', of: 'asked', field: 'third', sum: share, digits: 1, more: true },
  load: { name: 'first query, bytes, median', of: 'cold', field: 'first', sum: median, digits: 0 },
  mostLoad: { name: 'first query, bytes, largest', of: 'cold', field: 'first', sum: largest, digits: 0 },
  next: { name: 'second query, bytes, median', of: 'cold', field: 'second', sum: median, digits: 0 },
  mostNext: { name: 'second query, bytes, largest', of: 'cold', field: 'second', sum: largest, digits: 0 },
  cold: { name: 'cold, ms, median', of: 'cold', field: 'milliseconds', sum: median, digits: 1 },
  warm: { name: 'warm, ms, median', of: 'asked', field: 'milliseconds', sum: median, digits: 1 },
  mostWarm: { name: 'warm, ms, largest', of: 'asked', field: 'milliseconds', sum: largest, digits: 1 },
};

/** The records of an engine that a figure is about, within a group. */
function recordsOf(run, figure, group, engine) {
  return run[figure.of].filter((record) => record.engine === engine.name && group.has(record));
}

/** A figure of each engine. */
function valuesOf(run, figure, group) {
  return ENGINES.map((engine) => {
    return figure.sum(recordsOf(run, figure, group, engine).map((record) => record[figure.field]));
  });
}

/** A table of figures that rest on the same records, a line for each group. */
function printTable(run, figures, heading, groups) {
  const names = ENGINES.map((engine) => engine.name.padStart(16)).join('');
  console.log(`\n${''.padEnd(20)}${figures.map((figure) => figure.name.padStart(16 * ENGINES.length)).join('')}`);
  console.log(`${heading.padEnd(12)}${'queries'.padStart(8)}${figures.map(() => names).join('')}`);
  for (const group of groups) {
    const count = String(recordsOf(run, figures[0], group, ENGINES[0]).length).padStart(8);
    const values = figures.flatMap((figure) => {
      return valuesOf(run, figure, group).map((value) => value.toFixed(figure.digits).padStart(16));
    });
    console.log(`${group.name.padEnd(12)}${count}${values.join('')}`);
  }
}

/** Where trinvis is not better than both others, a line each. */
function behind(run, groups) {
  return Object.values(FIGURES).flatMap((figure) => groups.flatMap((group) => {
    const values = valuesOf(run, figure, group);
    const [own, ...others] = figure.more ? values : values.map((value) => -value);
    if (others.every((other) => own > other)) return [];
    const said = ENGINES.map((engine, at) => `${engine.name} ${values[at].toFixed(figure.digits)}`);
    return [`not ahead: ${group.name}, ${figure.name}: ${said.join(', ')}`];
  }));
}

/** A heading and its lines, if there are any. */
function printList(heading, lines) {
  if (lines.length) console.log(['', heading, ...lines].join('\n'));
}

/** All that was measured; whether every engine was asked all queries. */
function report(run, queries) {
  const by = (field) => distinct(queries.map((asked) => asked[field])).map((name) => {
    return { name, has: (record) => record[field] === name };
  });
  const groups = [...by('tag'), { name: 'all', has: () => true }];
  const { first, third, load, mostLoad, next, mostNext, cold, warm, mostWarm } = FIGURES;
  printTable(run, [first, third], 'language', groups);
  printTable(run, [first, third], 'class', by('kind'));
  printTable(run, [load, mostLoad], 'language', groups);
  printTable(run, [next, mostNext], 'language', groups);
  printTable(run, [cold], 'language', groups);
  printTable(run, [warm, mostWarm], 'language', groups);
  printList('failures', run.failures);
  printList('missing files', [...run.wire.missing]);
  printList('complaints of pages', [...run.complaints]);
  const counts = ENGINES.map((engine) => run.asked.filter((record) => record.engine === engine.name).length);
  printList('queries run', ENGINES.map((engine, at) => `${engine.name}: ${counts[at]} of ${queries.length}`));
  const lines = behind(run, groups);
  printList('verdict', lines.length ? lines : ['trinvis is ahead in every language on every figure']);
  return counts.every((count) => count === queries.length);
}

/* ---- all of it ---- */

/** Copies the site for each engine, so that a build meanwhile changes nothing, and indexes Pagefind's two. */
async function prepare(folder, queries) {
  const tags = distinct(queries.map((asked) => asked.tag));
  const guides = filesBelow(content).filter((file) => file.endsWith('guide.yaml'))
    .map((file) => relative(content, dirname(file)));
  const services = readServices();
  cpSync(site, join(folder, 'trinvis'), { recursive: true });
  await indexCopy(join(folder, 'pagefind'), tags, guides, () => []);
  await indexCopy(join(folder, 'pagefind+words'), tags, guides, (guide, tag) => hiddenWords(guide, tag, services));
  await endPagefind();
  console.log(describeIndex(join(folder, 'pagefind')));
  return { tags, guides };
}

/** Asks everything, language by language. */
async function measure(folder, queries) {
  const { tags, guides } = await prepare(folder, queries);
  const server = await serve(folder);
  const browser = await launch();
  const run = { ...server, browser, guides, asked: [], cold: [], failures: [], complaints: new Set() };
  for (const tag of tags) {
    const own = queries.filter((asked) => asked.tag === tag);
    await allCold(run, own);
    await allWarm(run, tag, own);
  }
  await browser.close();
  server.close();
  return run;
}

/** Runs the whole comparison. */
async function main() {
  const queries = readQueries();
  const folder = mkdtempSync(join(tmpdir(), 'trinvis-pagefind-'));
  try {
    if (!report(await measure(folder, queries), queries)) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main();
