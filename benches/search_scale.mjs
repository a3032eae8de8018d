// The client's half of benches/search_scale.rs: what queries load and how long they take.
// node benches/search_scale.mjs INDEX_DIR ASKED.json
import fs from 'node:fs';
import path from 'node:path';

const [folder, file] = process.argv.slice(2);
const { tag, queries, sizes } = JSON.parse(fs.readFileSync(file, 'utf8'));
const run = (name) => (0, eval)(fs.readFileSync(name, 'utf8'));
const script = new URL('../themes/default/scripts/search.js', import.meta.url);

/** Asks until no file is missing; gives what was loaded and how long the last answer took. */
function settled(query, loaded) {
  for (;;) {
    const start = performance.now();
    const answer = globalThis.trinvisSearchEngine.search(tag, query, 8);
    if (!answer.need) return { answer, took: performance.now() - start };
    for (const name of answer.need) {
      loaded.add(name);
      run(path.join(folder, name));
    }
  }
}

const sum = (names) => [...names].reduce((bytes, name) => bytes + sizes[name], 0);
const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} KB`;

const bytes = [], times = [];
let dictionary = 0;
for (const query of queries) {
  run(script);
  const first = new Set();
  settled('', first);
  dictionary = sum(first);
  const loaded = new Set();
  settled(query, loaded);
  bytes.push(sum(loaded));
  times.push(settled(query, loaded).took);
}
bytes.sort((a, b) => a - b);
times.sort((a, b) => a - b);
console.log(`        dictionary ${kilobytes(dictionary)}; a query of two words loads ${kilobytes(at(bytes, 0.5))} in the middle, `
  + `${kilobytes(at(bytes, 0.9))} at nine in ten; answered in ${at(times, 0.5).toFixed(1)} ms, ${at(times, 0.9).toFixed(1)} ms at nine in ten`);
