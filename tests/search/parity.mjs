// Compares the client's engine with the vectors of the indexer, over the same files.
// node tests/search/parity.mjs INDEX_DIR VECTORS.json [SCRIPT]
import fs from 'node:fs';
import path from 'node:path';

const [folder, file, script = new URL('../../themes/default/scripts/search.js', import.meta.url)] = process.argv.slice(2);
// In the global scope, as in a page; a context of node:vm is many times slower.
const run = (name) => (0, eval)(fs.readFileSync(name, 'utf8'));
run(script);
const engine = globalThis.trinvisSearchEngine;
const loaded = new Set();
let bytes = 0;

/* Asks until no file is missing. */
function settled(ask) {
  for (let turn = 0; turn < 50; turn++) {
    const answer = ask();
    if (!answer.need) return answer;
    for (const name of answer.need) {
      if (loaded.has(name)) throw new Error(`${name} is asked for twice`);
      loaded.add(name);
      run(path.join(folder, name));
    }
  }
  throw new Error('files are asked for without end');
}

const vectors = JSON.parse(fs.readFileSync(file, 'utf8'));
let wrong = 0, checked = 0, slowest = [0, ''];
const same = (what, expected, found) => {
  checked++;
  const [a, b] = [JSON.stringify(expected), JSON.stringify(found)];
  if (a !== b && wrong++ < 12) console.log(`${what}\n  indexer ${a.slice(0, 600)}\n  client  ${b.slice(0, 600)}`);
};
for (const [tag, { words, queries }] of Object.entries(vectors)) {
  settled(() => engine.search(tag, 'x', 1));
  for (const [word, tokens, keys] of words) {
    same(`${tag} tokens of ${word}`, tokens, engine.tokens(tag, word));
    same(`${tag} keys of ${word}`, keys, engine.keys(tag, word));
  }
  for (const [query, hits, near] of queries) {
    settled(() => engine.search(tag, query, 8));
    const start = performance.now();
    const answer = engine.search(tag, query, 8);
    const took = performance.now() - start;
    if (took > slowest[0]) slowest = [took, `${tag} ${query.slice(0, 40)}`];
    same(`${tag} results of ${query.slice(0, 80)}`, hits, answer.hits.map((hit) =>
      [hit.kind, hit.language, hit.title, hit.url, hit.score, hit.titleLanguage, hit.heading, hit.number, hit.service, hit.state, hit.matched]));
    if (!hits.length) same(`${tag} words near ${query.slice(0, 80)}`, near, settled(() => engine.suggest(tag, query)).words);
    for (const hit of answer.hits) for (const [from, to] of hit.marks) if (!(from < to && to <= hit.title.length)) wrong++;
  }
  for (const odd of ['\ud800', 'a\udc00b', '\udc00\ud800', 'x'.repeat(10000), '\u0000\u0007', '<img src=x>', '[.*+?^${}()|', '\u202e'.repeat(10000), 'ا'.repeat(10000), 'a '.repeat(5000)]) {
    const start = performance.now();
    settled(() => engine.search(tag, odd, 8));
    settled(() => engine.suggest(tag, odd));
    const took = performance.now() - start;
    if (took > slowest[0]) slowest = [took, `${tag} odd ${JSON.stringify(odd.slice(0, 20))}`];
  }
  console.log(`${tag}: ${words.length} words, ${queries.length} queries`);
}
console.log(`slowest ${slowest[0].toFixed(1)} ms: ${slowest[1]}`);
console.log(`${checked - wrong} passed, ${wrong} failed`);
process.exit(wrong ? 1 : 0);
