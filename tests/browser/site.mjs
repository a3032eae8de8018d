// What the browser tests share: the built site over http (under a sub-path) and from its folder,
// one Chromium, and a page that reports everything it asks for and complains of.
import { createServer } from 'node:http';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

export const folder = resolve(process.env.SITE ?? 'public');
export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const TABLET = { width: 1180, height: 820 };
export const PHONE = { width: 390, height: 844 };

const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.webmanifest': 'application/manifest+json' };
const SUB_PATH = '/deep/er/';

/** Serves the site below a sub-path, as any host might, and at the root. */
export async function serve() {
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    // At the root too: the page for missing addresses takes its style from where base_url says the site is.
    let file = join(folder, asked.startsWith(SUB_PATH) ? asked.slice(SUB_PATH.length) : asked);
    if (file && existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    const found = file.startsWith(folder) && existsSync(file);
    response.writeHead(found ? 200 : 404, { 'content-type': TYPES[extname(found ? file : 'x.html')] ?? 'application/octet-stream' });
    response.end(readFileSync(found ? file : join(folder, '404.html')));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { base: `http://127.0.0.1:${server.address().port}${SUB_PATH}`, close: () => server.close() };
}

export const base = pathToFileURL(folder).href + '/';

export function launch(options = {}) {
  const executablePath = process.env.CHROMIUM || ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
  return chromium.launch({
    executablePath,
    ...options,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });
}

/** A page with what it said and asked for. */
export async function open(browser, address, options = {}) {
  const context = await browser.newContext({ viewport: TABLET, ...options });
  const page = await context.newPage();
  const complaints = [];
  const requests = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address);
  return { page, complaints, requests, close: () => context.close() };
}

/** What axe-core finds at WCAG 2.2 A and AA; the page's own policy forbids script elements, so it is evaluated. */
export async function findings(page) {
  await page.evaluate(axe);
  const result = await page.evaluate(() => window.axe.run(document, {
    preload: false,
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  }));
  return result.violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

export const GUIDE = 'denmark/mitid/get-mitid-with-passport';
export const languages = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'all')));

/** Every type of page in a language; the bilingual one where the original is another language. */
export function pages(tag, original) {
  const list = ['', 'denmark/mitid/', `${GUIDE}/`, 'glossary/', 'help/', 'all/', 'plan/', 'letters/', 'offline/', 'about/', 'accessibility/'].map((path) => `${tag}/${path}index.html`);
  return tag === original ? list : [...list, `${tag}%2B${original}/${GUIDE}/index.html`];
}
