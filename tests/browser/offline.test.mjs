// Without internet: what is kept and what never is, a newer version, the way out.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { GUIDE, PHONE, base, findings, folder, launch } from './site.mjs';

const SUB = '/deep/er/';
const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };
const OTHER = 'sweden/bankid/get-bankid-from-your-bank';
const read = (tag, from = folder) => JSON.parse(readFileSync(join(from, 'offline', `${tag}.json`), 'utf8'));

let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });

/** A host that can go away, be slow, fail and change. */
async function host() {
  const at = { folder, down: false, slow: 0, broken: new Map(), asked: [] };
  const server = createServer(async (request, response) => {
    if (at.down) return request.socket.destroy();
    const asked = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    const path = asked.startsWith(SUB) ? asked.slice(SUB.length) : '404.html';
    at.asked.push(path);
    if (at.slow && path.endsWith('.html')) await new Promise((done) => setTimeout(done, at.slow));
    let file = join(at.folder, path);
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    const broken = at.broken.get(path);
    if (broken) return broken(response);
    const found = existsSync(file);
    const body = readFileSync(found ? file : join(at.folder, '404.html'));
    const headers = { 'content-type': TYPES[extname(found ? file : '.html')] ?? 'application/octet-stream' };
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
    if (!range) return response.writeHead(found ? 200 : 404, headers).end(body);
    const end = range[2] ? Number(range[2]) : body.length - 1;
    return response.writeHead(206, { ...headers, 'content-range': `bytes ${range[1]}-${end}/${body.length}` }).end(body.subarray(Number(range[1]), end + 1));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const down = (now = true) => { at.down = now; if (now) server.closeAllConnections(); };
  return Object.assign(at, { base: `http://127.0.0.1:${server.address().port}${SUB}`, goDown: down, close: () => { server.close(); server.closeAllConnections(); } });
}

async function reader(path = 'ar/index.html', options = {}) {
  const server = await host();
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints = [], elsewhere = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && !/Failed to load resource|ERR_|503/.test(message.text()) && complaints.push(message.text()));
  context.on('request', (request) => !request.url().startsWith(server.base) && !request.url().startsWith('data:') && elsewhere.push(request.url()));
  await page.goto(server.base + path);
  return {
    server, page, complaints,
    close: async () => {
      await context.close();
      server.close();
      assert.deepEqual(complaints, []);
      assert.deepEqual(elsewhere, [], 'a request outside the site');
    },
  };
}

/** All that is stored, by store, as paths. */
const stored = (page) => page.evaluate(async (sub) => {
  const found = {};
  for (const name of await caches.keys()) {
    found[name] = (await (await caches.open(name)).keys()).map((request) => decodeURIComponent(new URL(request.url).pathname).slice(sub.length));
  }
  return found;
}, SUB);

/** Waits until something asynchronous in the page is true; waitForFunction does not wait for promises. */
async function until(page, check, argument) {
  for (let i = 0; i < 150; i++) {
    if (await page.evaluate(check, argument).catch(() => false)) return;
    await page.waitForTimeout(200);
  }
  assert.fail(`never true: ${check} ${JSON.stringify(argument)}`);
}

/** Waits until a language is in a complete store. */
const kept = (page, kind, tag, version = '') => until(page, async ([kind, tag, version]) => {
  for (const name of await caches.keys()) {
    if (name.includes(`${version}-${kind}-${tag}-`) && (await (await caches.open(name)).keys()).some((request) => request.url.endsWith(`offline/${tag}.json`))) return true;
  }
  return false;
}, [kind, tag, version]);

async function keep(page, server, tag, from = tag) {
  await page.goto(`${server.base}${from}/offline/index.html`);
  await page.locator(`[data-tag="${tag}"] .btn:visible`).click();
  await kept(page, 'all', tag);
  await page.locator(`[data-tag="${tag}"] .kept-said:visible`).waitFor();
}

/** The site as it would be after another build. */
function newer(change = () => {}) {
  const to = mkdtempSync(join(tmpdir(), 'trinvis-newer-'));
  cpSync(folder, to, { recursive: true });
  const old = read('ar').version;
  const version = `f${old.slice(1).split('').reverse().join('')}`.replace(old, 'feedfeed00');
  const sw = join(to, 'sw.js');
  writeFileSync(sw, readFileSync(sw, 'utf8').replaceAll(old, version));
  const home = join(to, 'ar/index.html');
  writeFileSync(home, readFileSync(home, 'utf8').replace('</body>', '<p class=newest>newest</p></body>'));
  if (!readFileSync(home, 'utf8').includes('newest')) writeFileSync(home, `${readFileSync(home, 'utf8')}<p class=newest>newest</p>`);
  for (const tag of ['ar', 'da', 'ti']) {
    const list = { ...read(tag), version };
    list.files = list.files.map(([path]) => [path, statSync(join(to, path)).size]);
    writeFileSync(join(to, 'offline', `${tag}.json`), JSON.stringify(list));
  }
  change(to, version);
  return { folder: to, version, remove: () => rmSync(to, { recursive: true }) };
}

const update = (page) => page.evaluate(async () => { await (await navigator.serviceWorker.getRegistration()).update(); });

test('at once the shell of the reader’s language; never a page because somebody was there', async () => {
  const { server, page, close } = await reader();
  await kept(page, 'shell', 'ar');
  for (const path of [`ar/${GUIDE}`, `ar%2Bda/${GUIDE}`, `da/${OTHER.replace('sweden/bankid/get-bankid-from-your-bank', GUIDE)}`, 'ar/denmark/mitid', `ar/${OTHER}`, 'ar/about']) {
    await page.goto(`${server.base}${path}/index.html#;plan=secret`);
    await page.waitForLoadState('networkidle');
  }
  /* Another reader, another language: its shell as well. */
  await page.goto(`${server.base}ti/index.html`);
  await kept(page, 'shell', 'ti');
  const all = await stored(page);
  const version = read('ar').version;
  for (const [name, paths] of Object.entries(all)) {
    const tag = name.match(/-shell-(\w+)-/)?.[1];
    if (tag === 'da') continue;
    assert.equal(name, `trinvis-${version}-shell-${tag}-${SUB}`);
    assert.deepEqual(paths.filter((path) => path !== `offline/${tag}.json`).sort(), [...read(tag).shell].sort());
  }
  const pages = Object.values(all).flat();
  assert.deepEqual(pages.filter((path) => /denmark|sweden|plan=|#/.test(path)), []);
  await close();
});

test('the shell works without internet: search, lists, the date of the copy; a guide that is not kept says so', async () => {
  for (const tag of ['da', 'ar', 'ti']) {
    const { server, page, close } = await reader(`${tag}/index.html`);
    await kept(page, 'shell', tag);
    await page.reload();
    assert.equal(await page.locator('.site-note').count(), 0, 'no copy while there is a network');
    server.goDown();
    await page.goto(`${server.base}${tag}/index.html`);
    const copy = await page.getAttribute('[data-copy]', 'data-copy');
    assert.match(copy, /20\d\d/, 'the day of the copy');
    await page.waitForFunction((copy) => document.querySelector('.site-note')?.textContent.trim() === copy, copy);
    await page.fill('[role=combobox]', 'mitid');
    await page.locator('.hits [role=option]').first().waitFor();
    await page.keyboard.press('Escape');
    assert.deepEqual(await findings(page), [], tag);
    for (const path of ['all', 'glossary', 'help', 'offline']) {
      assert.equal((await page.goto(`${server.base}${tag}/${path}/`)).status(), 200, path);
      assert.equal(await page.locator('h1').count(), 1);
    }
    assert.equal(await page.locator('.offline-missing:visible').count(), 0);
    const answer = await page.goto(`${server.base}${tag}/${GUIDE}/index.html`);
    assert.equal(answer.status(), 503);
    await page.locator('.offline-missing').waitFor();
    assert.equal(await page.getAttribute('html', 'lang'), tag);
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('.btn')).display), 'flex', 'with its style');
    assert.deepEqual(await findings(page), [], `${tag}: not there`);
    await page.setViewportSize(PHONE);
    assert.deepEqual(await findings(page), [], `${tag}: not there, on a phone`);
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    assert.ok(page.url().includes(GUIDE), 'a link within the page stays on it');
    await page.locator('.offline-missing a').click();
    await page.waitForURL(`${server.base}${tag}/index.html`);
    assert.equal((await page.goto(`${server.base}index.html`)).status(), 200, 'the choice of language');
    /* A language of which nothing is there: the page in the one that is. */
    assert.equal((await page.goto(`${server.base}sw/${GUIDE}/index.html`)).status(), 503);
    assert.equal(await page.getAttribute('html', 'lang'), tag);
    /* The network is back: the same address is the guide. */
    server.goDown(false);
    assert.equal((await page.goto(`${server.base}${tag}/${GUIDE}/index.html`)).status(), 200);
    assert.ok(await page.locator('.step').count() > 3);
    assert.equal(await page.locator('.site-note').count(), 0);
    await close();
  }
});

test('a whole language on request: size, progress, everything there, removed again', async () => {
  for (const tag of ['ar', 'da', 'ti']) {
    const { server, page, close } = await reader(`${tag}/offline/index.html`);
    const item = page.locator(`[data-tag="${tag}"]`);
    const size = new RegExp(`${(read(tag).bytes / 1e6).toFixed(1).replace('.', '[.,٫]')}.MB`);
    await item.locator('.btn', { hasText: size }).waitFor();
    assert.equal(await page.locator('[data-tag]:visible').count(), 7);
    assert.deepEqual(await findings(page), [], tag);
    await page.evaluate((tag) => {
      window.seen = [];
      const item = document.querySelector(`[data-tag="${tag}"]`);
      new MutationObserver(() => { if (item.querySelector('p.soft').textContent) window.seen.push([item.querySelector('p.soft').textContent, item.querySelector('progress').position]); }).observe(item, { childList: true, subtree: true, attributes: true });
    }, tag);
    await item.locator('.btn:visible').focus();
    await page.keyboard.press('Enter');
    await item.locator('progress').waitFor().catch(() => {});
    await kept(page, 'all', tag);
    await item.locator('.kept-said:visible').waitFor();
    const seen = await page.evaluate(() => window.seen);
    assert.ok(seen.length > 5 && seen.every(([text]) => text.includes(String(read(tag).files.length))), JSON.stringify(seen.slice(0, 3)));
    assert.ok(await item.locator('.btn:visible').evaluate((button) => button === document.activeElement), 'the focus is not lost');
    assert.deepEqual(await findings(page), [], `${tag}: kept`);
    const paths = Object.entries(await stored(page)).filter(([name]) => name.includes(`-all-${tag}-`)).flatMap(([, all]) => all);
    assert.deepEqual(paths.filter((path) => path !== `offline/${tag}.json`).sort(), read(tag).files.map(([path]) => path).sort());
    assert.ok(!Object.keys(await stored(page)).some((name) => name.includes(`-shell-${tag}-`)), 'nothing twice');
    server.goDown();
    const two = tag === 'da' ? [`da%2Bsv/${OTHER}`] : [`${tag}%2Bda/${GUIDE}`, `da/${GUIDE}`];
    for (const path of [`${tag}/${GUIDE}`, ...two, `${tag}/${OTHER}`, `${tag}/plan`, `${tag}/letters`, `${tag}/about`]) {
      assert.equal((await page.goto(`${server.base}${path}/index.html`)).status(), 200, path);
      await page.locator('.site-note').waitFor();
      /* Codes are listed for the pages of the language itself. */
      const broken = await page.$$eval(path.startsWith(tag) ? 'img' : 'img:not(.qr)', (all) => all.filter((one) => one.complete && !one.naturalWidth).length);
      assert.equal(broken, 0, `${path}: pictures`);
    }
    await page.goto(`${server.base}${tag}/offline/index.html`);
    await item.locator('.kept-said:visible').waitFor();
    await item.locator('.btn:visible').click();
    await until(page, async () => !(await caches.keys()).some((name) => name.includes('-all-')));
    assert.equal((await page.goto(`${server.base}${tag}/${GUIDE}/index.html`).catch(() => null))?.status() ?? 503, 503);
    await close();
  }
});

test('the network goes away in mid-read', async () => {
  const { server, page, close } = await reader('ar/offline/index.html');
  await keep(page, server, 'ar');
  await page.goto(`${server.base}ar/${GUIDE}/index.html#;plan=a:1`);
  server.goDown();
  await page.click('.langs a[hreflang="da"]');
  await page.waitForURL(/\/da\//);
  assert.ok(await page.locator('.step').count() > 3, 'the original is there as well');
  assert.equal(new URL(page.url()).hash, '#;plan=a:1');
  await page.goBack();
  assert.equal(await page.getAttribute('html', 'lang'), 'ar');
  await page.click('a.brand');
  await page.waitForURL(/ar\/index/);
  await page.locator('.site-note').waitFor();
  await close();
});

test('a file that comes short, wrong or not at all: it failed, nothing counts as kept, the next try goes on', async () => {
  const answers = {
    'an error': (response) => response.writeHead(500).end(),
    'a login page': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome to our café'),
    'cut off': (response) => { response.writeHead(200, { 'content-length': '50000' }); response.write('x'.repeat(300)); setTimeout(() => response.destroy(), 50); },
  };
  for (const [name, answer] of Object.entries(answers)) {
    const { server, page, close } = await reader('ar/offline/index.html');
    const item = page.locator('[data-tag="ar"]');
    await kept(page, 'shell', 'ar');
    const victim = `ar/${OTHER}/index.html`;
    server.broken.set(victim, answer);
    await item.locator('.btn:visible').click();
    await item.locator('.kept-said:visible').waitFor();
    assert.ok((await item.textContent()).includes(await page.getAttribute('[data-failed]', 'data-failed')), name);
    assert.deepEqual(await findings(page), [], name);
    await page.goto(`${server.base}ar/${GUIDE}/index.html`);
    server.goDown();
    assert.equal((await page.goto(`${server.base}ar/${GUIDE}/index.html`)).status(), 503, `${name}: half a language is none`);
    server.goDown(false);
    server.broken.clear();
    await page.goto(`${server.base}ar/offline/index.html`);
    server.asked.length = 0;
    await item.locator('.btn:visible').click();
    await kept(page, 'all', 'ar');
    assert.ok(server.asked.length < read('ar').files.length, 'what had come is not asked for again');
    server.goDown();
    assert.equal((await page.goto(`${server.base}${victim}`)).status(), 200);
    await close();
  }
});

test('a slow network: after three seconds the device answers; what it has not is waited for', async () => {
  const { server, page, close } = await reader('ar/offline/index.html');
  await keep(page, server, 'ar');
  server.slow = 6000;
  const start = Date.now();
  await page.goto(`${server.base}ar/${GUIDE}/index.html`);
  assert.ok(Date.now() - start < 5500, `${Date.now() - start} ms`);
  await page.locator('.site-note').waitFor();
  server.slow = 3600;
  assert.equal((await page.goto(`${server.base}sw/${GUIDE}/index.html`)).status(), 200);
  assert.equal(await page.locator('.site-note').count(), 0);
  await close();
});

test('a newer version: fetched whole first, shown when the reader wants it', async () => {
  const { server, page, close } = await reader('ar/offline/index.html');
  await keep(page, server, 'ar');
  await page.goto(`${server.base}ti/index.html`);
  await kept(page, 'shell', 'ti');
  await page.goto(`${server.base}ar/${GUIDE}/index.html#;plan=a:1`);
  const next = newer();
  server.folder = next.folder;
  server.asked.length = 0;
  await update(page);
  await kept(page, 'all', 'ar', next.version);
  assert.ok(!server.asked.some((path) => path.endsWith('.woff2')), 'what did not change is not fetched again');
  const button = page.locator('.load-newer');
  await button.waitFor();
  await page.waitForFunction(() => document.querySelector('.site-note').textContent.length > 20);
  assert.deepEqual(await findings(page), []);
  const old = read('ar').version;
  assert.ok(Object.keys(await stored(page)).some((name) => name.includes(`${old}-all-ar`)), 'the old one is still there');
  await page.evaluate(() => { window.same = true; });
  await button.click();
  await page.waitForFunction(() => !window.same);
  await until(page, async (old) => !(await caches.keys()).some((name) => name.includes(old)), old);
  assert.equal(new URL(page.url()).hash, '#;plan=a:1', 'the state stays');
  assert.deepEqual(Object.keys(await stored(page)).sort(), [`trinvis-${next.version}-all-ar-${SUB}`, `trinvis-${next.version}-shell-ti-${SUB}`]);
  assert.equal(await page.locator('.load-newer').count(), 0);
  server.goDown();
  await page.goto(`${server.base}ar/index.html`);
  assert.equal(await page.locator('.newest').count(), 1);
  assert.equal((await page.goto(`${server.base}ar/${GUIDE}/index.html`)).status(), 200);
  await close();
  next.remove();
});

test('a newer version that cannot be had whole: the old one stays', async () => {
  const { server, page, close } = await reader('ar/offline/index.html');
  await keep(page, server, 'ar');
  const next = newer();
  server.folder = next.folder;
  server.broken.set(`ar/${OTHER}/index.html`, (response) => response.writeHead(500).end());
  await update(page).catch(() => {});
  await page.waitForTimeout(2500);
  assert.equal(await page.locator('.load-newer').count(), 0);
  server.goDown();
  await page.goto(`${server.base}ar/index.html`);
  assert.equal(await page.locator('.newest').count(), 0);
  assert.equal((await page.goto(`${server.base}ar/${OTHER}/index.html`)).status(), 200);
  server.goDown(false);
  server.broken.clear();
  await page.goto(`${server.base}ar/offline/index.html`);
  await update(page);
  await page.locator('.load-newer').waitFor();
  await close();
  next.remove();
});

test('a language that the site gives up does not stop the newer version', async () => {
  const { server, page, close } = await reader('ti/index.html');
  await kept(page, 'shell', 'ti');
  const next = newer((to) => rmSync(join(to, 'offline/ti.json')));
  server.folder = next.folder;
  await update(page);
  await page.locator('.load-newer').click();
  await until(page, async (old) => !(await caches.keys()).some((name) => name.includes(old)), read('ti').version);
  await close();
  next.remove();
});

test('parts of a file: passed on, and from the device where it is kept', async () => {
  const { server, page, close } = await reader('ar/offline/index.html');
  const part = () => page.evaluate(async () => {
    const answer = await fetch('../../assets/icon.svg', { headers: { range: 'bytes=5-14' } });
    return [answer.status, (await answer.arrayBuffer()).byteLength, answer.headers.get('content-range')];
  });
  const size = statSync(join(folder, 'assets/icon.svg')).size;
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  assert.deepEqual(await part(), [206, 10, `bytes 5-14/${size}`]);
  await keep(page, server, 'ar');
  server.goDown();
  assert.deepEqual(await part(), [206, 10, `bytes 5-14/${size}`]);
  await close();
});

test('switched off: the worker takes what it kept with it, reloads nothing, leaves others’ stores', async () => {
  const { server, page, close } = await reader('ar/offline/index.html');
  await keep(page, server, 'ar');
  await page.evaluate(async () => { await caches.open('somebody-else'); window.same = true; });
  const off = newer((to) => {
    writeFileSync(join(to, 'sw.js'), readFileSync(resolve('themes/default/scripts/worker-off.js')));
  });
  server.folder = off.folder;
  await update(page);
  await until(page, async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
  await until(page, async () => (await caches.keys()).join() === 'somebody-else');
  await page.waitForTimeout(500);
  assert.ok(await page.evaluate(() => window.same));
  await close();
  off.remove();
});

test('no worker from a folder, and none where the site wants none', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(`${base}ar/offline/index.html`);
  await page.waitForTimeout(300);
  assert.equal(await page.locator('.tongues:visible').count(), 0);
  const server = await host();
  const html = readFileSync(join(folder, 'ar/index.html'), 'utf8').replace(/ data-worker=("[^"]*"|[^\s>]+)/, '');
  server.broken.set('ar/index.html', (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(html));
  await page.goto(`${server.base}ar/index.html`);
  await page.waitForTimeout(500);
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  assert.deepEqual(complaints, []);
  await context.close();
  server.close();
});
