// Every state that a script makes, in all languages, on a phone, a tablet and a desk: axe-core with its
// best practices, nothing wider than the window, nothing asked for outside the site.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { PHONE, TABLET, axe, base, languages, launch, open, pages, serve } from './site.mjs';

let browser, server;
before(async () => { browser = await launch(); server = await serve(); });
after(async () => { await browser.close(); server.close(); });

const DESK = { width: 1600, height: 1000 };
const SIZES = { phone: PHONE, tablet: TABLET, desk: DESK };
/** A Danish guide and a Swedish one, so that both languages are once the original. */
const GUIDES = { da: 'sweden/bankid/log-in-with-bankid', other: 'denmark/mitid/log-in-with-mitid' };
const guideOf = (tag) => (tag === 'da' ? GUIDES.da : GUIDES.other);
const pair = (tag) => `${tag}%2B${tag === 'da' ? 'sv' : 'da'}`;
const PLAN = '#;plan=denmark/mitid/log-in-with-mitid:0123,sweden/bankid/log-in-with-bankid:';

const STATES = {
  'one step': (tag) => [`${tag}/${guideOf(tag)}/index.html#;step`, async (page) => { await page.locator('.stepbar').waitFor(); }],
  'one step in two languages': (tag) => [`${pair(tag)}/${guideOf(tag)}/index.html#;step`, async (page) => { await page.locator('.stepbar').waitFor(); }],
  'a word explained': (tag) => [`${tag}/denmark/mitid/get-mitid-with-passport/index.html`, async (page) => {
    await page.locator('.stepbar').waitFor({ state: 'attached' });
    await page.locator('a.term:visible').first().click();
    await page.locator('.pop').waitFor();
  }],
  'a plan': (tag) => [`${tag}/plan/index.html${PLAN}`, async (page) => {
    await page.locator('.plan > li').nth(1).waitFor();
    await page.locator('.plan summary').first().click();
  }],
  'the covered screen': (tag) => [`${tag}/index.html`, async (page) => {
    await page.locator('button.cover-up').click();
    await page.locator('dialog.cover[open]').waitFor();
  }],
};

/** Marks that are drawn by a class, and have no drawing: they would show as a square. */
function undrawn(page) {
  return page.$$eval('.i', (all) => all.filter((one) => !getComputedStyle(one).getPropertyValue('--m').trim()).map((one) => one.className));
}

/** With best practices, but for landmarks around what axe itself cannot know to be a dialog of its own. */
async function findings(page) {
  await page.evaluate(axe);
  const result = await page.evaluate(() => window.axe.run(document, {
    preload: false,
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  }));
  return result.violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

for (const tag of languages) {
  test(`${tag}: every state on every size`, async () => {
    for (const [size, viewport] of Object.entries(SIZES)) {
      for (const [state, of] of Object.entries(STATES)) {
        const [address, reach] = of(tag);
        const { page, complaints, requests, close } = await open(browser, base + address, { viewport });
        await reach(page);
        assert.deepEqual(await findings(page), [], `${tag} ${size} ${state}`);
        assert.deepEqual(await undrawn(page), [], `${tag} ${size} ${state}`);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${tag} ${size} ${state} is wider than the window`);
        assert.deepEqual(complaints, [], `${tag} ${size} ${state}`);
        assert.deepEqual(requests.filter((one) => !one.startsWith(base)), [], `${tag} ${size} ${state}`);
        await close();
      }
    }
  });
}

/** pages.test.mjs holds da, ar and ti on two sizes. */
for (const tag of languages.filter((one) => !['da', 'ar', 'ti'].includes(one))) {
  test(`${tag}: every type of page`, async () => {
    for (const path of pages(tag, 'da')) {
      const { page, complaints, close } = await open(browser, base + path);
      await page.waitForTimeout(150);
      assert.deepEqual(await findings(page), [], path);
      assert.deepEqual(await undrawn(page), [], path);
      assert.deepEqual(complaints, [], path);
      await close();
    }
  });
}

/** A tenth of a second of silence. */
function silence() {
  const bytes = Buffer.alloc(44 + 800);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + 800, 4);
  bytes.write('WAVEfmt ', 8);
  [[16, 4], [1, 2], [1, 2], [8000, 4], [8000, 4], [1, 2], [8, 2]].reduce((at, [value, size]) => {
    bytes.writeUIntLE(value, at, size);
    return at + size;
  }, 16);
  bytes.write('data', 36);
  bytes.writeUInt32LE(800, 40);
  return bytes.fill(128, 44);
}

test('a recorded voice is played, whatever voices the device has', async () => {
  const { page, complaints, close } = await open(browser, 'about:blank', { serviceWorkers: 'block' });
  let asked = 0;
  await page.route('**/assets/voice.mp3', (route) => { asked++; return route.fulfill({ body: silence(), contentType: 'audio/wav' }); });
  await page.route(`**/ar/${GUIDES.other}/index.html`, async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replace(/(<li class="?step[^>]*?) data-d=/, '$1 data-audio=assets/voice.mp3 data-d=');
    return route.fulfill({ response: answer, body: html });
  });
  await page.goto(`${server.base}ar/${GUIDES.other}/index.html`);
  const button = page.locator('.step .listen');
  await button.waitFor();
  assert.equal(await button.count(), 1);
  await button.click();
  await page.waitForFunction(() => document.querySelector('.player audio')?.ended);
  assert.ok(asked > 0);
  await page.locator('.player button').first().click();
  assert.equal(await button.isVisible(), true);
  assert.deepEqual(complaints, []);
  await close();
});
