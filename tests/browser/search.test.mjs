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
