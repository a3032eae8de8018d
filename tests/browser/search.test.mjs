// The search box, over http and from the folder.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { base, findings, languages, launch, open, serve } from './site.mjs';

let browser, server;
before(async () => { browser = await launch(); server = await serve(); });
after(async () => { await browser.close(); server.close(); });

const QUERIES = { da: 'pas mitid', sv: 'mitid pass', ar: 'جواز mitid', fa: 'گذرنامه mitid', uk: 'mitid паспорт', ti: 'ፓስፖርት mitid', sw: 'mitid pasipoti' };

for (const way of ['http', 'file']) {
  const root = () => (way === 'http' ? server.base : base);
  test(`each language finds its guide over ${way}`, async () => {
    for (const tag of languages) {
      const { page, complaints, close } = await open(browser, `${root()}${tag}/index.html`);
      await page.fill('[role=combobox]', QUERIES[tag]);
      const first = page.locator('.hits [role=option]').first();
      await first.waitFor({ timeout: 10_000 });
      assert.deepEqual(complaints, [], tag);
      await Promise.all([page.waitForURL(/index\.html(#.*)?$/), first.click()]);
      await page.waitForURL(new RegExp(`/${tag}/denmark/mitid/get-mitid-with-passport/`), { timeout: 5_000 });
      await close();
    }
  });
}

test('by keyboard: arrows choose, Enter opens at the step, Escape closes', async () => {
  const { page, close } = await open(browser, `${base}da/index.html`);
  const box = page.locator('[role=combobox]');
  await box.fill('scan koden');
  await page.locator('.hits [role=option]').first().waitFor();
  assert.equal(await box.getAttribute('aria-expanded'), 'true');
  assert.deepEqual(await findings(page), []);
  await box.press('ArrowDown');
  const active = await box.getAttribute('aria-activedescendant');
  assert.ok(active && (await page.locator(`#${active}`).getAttribute('aria-selected')) === 'true');
  await box.press('Escape');
  assert.equal(await box.getAttribute('aria-expanded'), 'false');
  await box.fill('scan koden i passet');
  await page.locator('.hits [role=option]').first().waitFor();
  await box.press('ArrowDown');
  await Promise.all([page.waitForURL(/get-mitid-with-passport\/index\.html#scan-code/), box.press('Enter')]);
  await close();
});

test('suggestions lie over the page, and nothing moves', async () => {
  const { page, close } = await open(browser, `${base}da/index.html`);
  const place = () => page.evaluate(() => document.querySelector('main h2').getBoundingClientRect().top + scrollY);
  const before = await place();
  await page.fill('[role=combobox]', 'mitid');
  await page.locator('.hits [role=option]').first().waitFor();
  assert.equal(await place(), before);
  await close();
});

test('odd words: an answer or nothing, never an error, never markup', async () => {
  const { page, complaints, close } = await open(browser, `${base}da/index.html`);
  for (const odd of ['<img src=x onerror=document.title="hacked">', '(.*[', '😀', '   ', '\u202e\u2066', 'xq zvw', 'a'.repeat(10_000)]) {
    await page.fill('[role=combobox]', odd);
    await page.waitForTimeout(250);
    assert.equal(await page.locator('.hits img').count(), 0);
  }
  assert.ok(!(await page.title()).includes('hacked'));
  assert.deepEqual(complaints, []);
  await page.fill('[role=combobox]', 'xqzvwxqzvw');
  await page.waitForFunction(() => document.querySelector('.seek [role=status]').textContent.trim() !== '');
  await close();
});

test('nothing found: near words, the list of all guides, explained words, places that help', async () => {
  for (const tag of ['da', 'ar', 'ti']) {
    const { page, complaints, close } = await open(browser, `${base}${tag}/index.html`);
    await page.fill('[role=combobox]', 'xqzvwxqzvw');
    const options = page.locator('.hits [role=option]');
    await options.first().waitFor();
    const targets = await options.evaluateAll((all) => all.map((one) => one.dataset.href).filter(Boolean));
    assert.deepEqual(targets.map((href) => href.split('/').slice(-2)[0]), ['all', 'glossary', 'help'], tag);
    assert.deepEqual(await findings(page), [], tag);
    assert.deepEqual(complaints, [], tag);
    await Promise.all([page.waitForURL(/\/help\/index\.html$/), options.last().click()]);
    await close();
  }
});

test('words of the glossary and places are results, told apart', async () => {
  const { page, close } = await open(browser, `${base}da/index.html`);
  const kinds = async (query) => {
    await page.fill('[role=combobox]', query);
    await page.waitForTimeout(300);
    return page.locator('.hits [role=option]').evaluateAll((all) => all.map((one) => one.dataset.href + ' ' + one.textContent));
  };
  const word = (await kinds('restskat')).find((text) => text.includes('/glossary/index.html#'));
  assert.ok(word?.includes('ord med forklaring'), word);
  const place = (await kinds('cyberhotline')).find((text) => text.includes('/help/index.html#cyberhotline'));
  assert.ok(place?.includes('sted med hjælp'), place);
  await page.locator('.hits [role=option]', { hasText: 'Cyberhotline' }).click();
  await page.waitForURL(/help\/index\.html#cyberhotline$/);
  await close();
});

test('a label typed off the phone finds its step on a page in any language, and says in which it was found', async () => {
  for (const tag of languages) {
    const { page, close } = await open(browser, `${base}${tag}/index.html`);
    await page.fill('[role=combobox]', 'Aflæs chippen');
    const first = page.locator('.hits [role=option]').first();
    await first.waitFor();
    assert.match(await first.evaluate((one) => one.dataset.href), new RegExp(`^(\\.\\./)?${tag}/denmark/mitid/get-mitid-with-passport/index\\.html#read-chip$`), tag);
    await page.fill('[role=combobox]', tag === 'ti' ? 'закордонний паспорт' : 'ፓስፖርት ስካን');
    await page.waitForFunction(() => /паспорт|ፓስፖርት|ስካን/.test(document.querySelector('.hits')?.textContent ?? ''));
    assert.match(await first.evaluate((one) => one.dataset.href), new RegExp(`${tag}/denmark/mitid/get-mitid-with-passport/`), tag);
    await close();
  }
});

test('once loaded, the first result is there within 50 ms', async () => {
  for (const tag of languages) {
    const { page, close } = await open(browser, `${base}${tag}/index.html`);
    await page.fill('[role=combobox]', QUERIES[tag]);
    await page.locator('.hits [role=option]').first().waitFor();
    const times = await page.evaluate(({ tag, queries }) => queries.map((query) => {
      const start = performance.now();
      const answer = window.trinvisSearchEngine.search(tag, query, 8);
      return answer.hits ? performance.now() - start : 1000;
    }), { tag, queries: [QUERIES[tag], 'MitID', QUERIES[tag].split(' ')[0]] });
    const middle = times.sort((a, b) => a - b)[1];
    assert.ok(middle < 50, `${tag}: ${times} ms`);
    await close();
  }
});
