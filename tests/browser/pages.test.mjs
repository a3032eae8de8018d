// Every type of page in Danish, Arabic and Tigrinya, over http and from the folder.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { GUIDE, PHONE, TABLET, base, findings, languages, launch, open, pages, serve } from './site.mjs';

let browser, server;
before(async () => { browser = await launch(); server = await serve(); });
after(async () => { await browser.close(); server.close(); });

const THOROUGH = ['da', 'ar', 'ti'];

test('the site has its seven languages', () => {
  assert.deepEqual([...languages].sort(), ['ar', 'da', 'fa', 'sv', 'sw', 'ti', 'uk']);
});

for (const way of ['http', 'file']) {
  const root = () => (way === 'http' ? server.base : base);
  for (const tag of THOROUGH) {
    test(`${tag} over ${way}: no complaint, nothing from elsewhere, right direction, no finding of axe`, async () => {
      for (const path of ['index.html', ...pages(tag, 'da')]) {
        const { page, complaints, requests, close } = await open(browser, root() + path);
        if (path !== 'index.html') {
          assert.equal(await page.getAttribute('html', 'lang'), tag, path);
          assert.equal(await page.getAttribute('html', 'dir'), tag === 'ar' ? 'rtl' : 'ltr', path);
        }
        assert.equal(await page.locator('h1').count(), 1, `${path}: one h1`);
        assert.deepEqual(await findings(page), [], `${path} on a tablet`);
        await page.setViewportSize(PHONE);
        assert.deepEqual(await findings(page), [], `${path} on a phone`);
        await page.setViewportSize({ width: 320, height: 700 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wide <= 0, `${path} scrolls sideways by ${wide} at 320`);
        assert.deepEqual(complaints, [], path);
        const elsewhere = requests.filter((url) => !url.startsWith(root()) && !url.startsWith('data:'));
        assert.deepEqual(elsewhere, [], path);
        await close();
      }
    });
  }

  test(`one guide in every language over ${way}`, async () => {
    for (const tag of languages) {
      for (const path of pages(tag, 'da').filter((each) => each.includes(GUIDE))) {
        const { page, complaints, close } = await open(browser, root() + path);
        assert.deepEqual(await findings(page), [], path);
        assert.ok((await page.locator('.step').count()) >= 5, path);
        assert.deepEqual(complaints, [], path);
        await close();
      }
    }
  });
}

test('what is not there is answered with a page in all languages, at any depth', async () => {
  const { page, close } = await open(browser, `${server.base}da/no/such/page.html`);
  assert.equal(await page.locator('a[hreflang]').count() >= 7, true);
  assert.deepEqual(await findings(page), []);
  await close();
});

for (const [tag, first] of [['ar', 'right'], ['fa', 'right'], ['ti', 'left'], ['uk', 'left']]) {
  test(`${tag}+da: the reader's language is at the ${first}, steps stand beside each other`, async () => {
    const { page, close } = await open(browser, `${base}${tag}%2Bda/${GUIDE}/index.html`);
    const boxes = await page.$$eval('.step', (steps) => steps.map((step) => {
      const [own, original] = [...step.querySelectorAll('.cell')].map((cell) => cell.querySelector('h2').getBoundingClientRect());
      return { own: own.x + own.width / 2, original: original.x + original.width / 2, apart: Math.abs(own.bottom - original.bottom) };
    }));
    assert.ok(boxes.length >= 5);
    for (const box of boxes) {
      assert.equal(box.own > box.original ? 'right' : 'left', first);
      assert.ok(box.apart <= 40, `headings end ${box.apart} px apart`);
    }
    await page.setViewportSize(PHONE);
    const columns = await page.$$eval('.step', (steps) => steps.map((step) => {
      const [own, original] = [...step.querySelectorAll('.cell')].map((cell) => cell.getBoundingClientRect());
      return original.top >= own.bottom - 1;
    }));
    assert.ok(columns.every(Boolean), 'one column on a phone');
    await close();
  });
}

test('the switch of languages keeps the guide, on the bilingual page too', async () => {
  const { page, close } = await open(browser, `${base}ar%2Bda/${GUIDE}/index.html`);
  await page.click('.langs a[hreflang="uk"]');
  assert.ok(page.url().endsWith(`/uk%2Bda/${GUIDE}/index.html`), page.url());
  await page.click('.langs a[hreflang="da"]');
  assert.ok(page.url().endsWith(`/da/${GUIDE}/index.html`), page.url());
  await close();
});

test('a page loads the letters of its own script and no others', async () => {
  const fonts = async (path) => {
    const { page, requests, close } = await open(browser, base + path);
    await page.evaluate(() => document.fonts.ready);
    const names = requests.filter((url) => url.endsWith('.woff2')).map((url) => url.split('/').pop());
    await close();
    return names.filter((name) => !name.startsWith('names-')).map((name) => name.match(/-(latn|cyrl|arab|ethi|[a-z]{4})-\d+\./)?.[1]);
  };
  assert.deepEqual([...new Set(await fonts(`da/${GUIDE}/index.html`))], ['latn']);
  assert.deepEqual([...new Set(await fonts(`ar/${GUIDE}/index.html`))].sort(), ['arab', 'latn']);
  assert.deepEqual([...new Set(await fonts(`ti/${GUIDE}/index.html`))].sort(), ['ethi', 'latn']);
});

test('without JavaScript: reading, two languages, glossary, A–Z, quiz, strip; no dead button', async () => {
  const off = { javaScriptEnabled: false };
  const { page, close } = await open(browser, `${base}ar%2Bda/${GUIDE}/index.html`, off);
  assert.ok(await page.locator('.step .cell').first().isVisible());
  assert.equal(await page.locator('button:visible').count(), 0);
  const answer = page.locator('.quiz details').first();
  await answer.locator('summary').click();
  assert.ok(await answer.locator('.right').first().isVisible());
  await page.locator('.alarm summary').click();
  assert.ok(await page.locator('.alarm a[href^="tel:"]').first().isVisible());
  await page.locator('a.term').first().click();
  assert.ok(page.url().includes('/glossary/index.html#'), page.url());
  await page.locator('.foot a').filter({ hasText: /.+/ }).first().click();
  await page.goto(`${base}ar/index.html`);
  assert.equal(await page.locator('input:visible').count(), 0, 'a search box that cannot search');
  assert.ok(await page.locator('.seek a[href$="/all/index.html"], .seek a[href="all/index.html"]').first().isVisible());
  await page.goto(`${base}ti/all/index.html`);
  assert.ok((await page.locator('main a[href*="get-mitid-with-passport"]').count()) >= 1);
  await close();
});

test('by keyboard: the first key leads to the content, focus is seen, the strip opens', async () => {
  const { page, close } = await open(browser, `${base}da/${GUIDE}/index.html`);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('href')), '#main');
  const outline = await page.evaluate(() => parseFloat(getComputedStyle(document.activeElement).outlineWidth));
  assert.ok(outline >= 2, `the focus ring is ${outline} px`);
  await page.locator('.alarm summary').focus();
  await page.keyboard.press('Enter');
  assert.ok(await page.locator('.alarm a[href^="tel:"]').first().isVisible());
  await close();
});

test('on paper: no menus, every step, and pages that come out', async () => {
  for (const path of [`da/${GUIDE}/index.html`, `ar%2Bda/${GUIDE}/index.html`, `ti/${GUIDE}/index.html`]) {
    const { page, close } = await open(browser, base + path);
    await page.emulateMedia({ media: 'print' });
    for (const chrome of ['.langs', '.menu', '.btns', '.foot']) {
      assert.equal(await page.locator(`${chrome}:visible`).count(), 0, `${path}: ${chrome} is printed`);
    }
    assert.ok((await page.locator('.step:visible').count()) >= 5, path);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    assert.ok(pdf.length > 20_000, path);
    await close();
  }
});

test('text of twice the size loses nothing', async () => {
  for (const path of [`uk%2Bda/${GUIDE}`, 'da%2Bsv/sweden/bankid/get-bankid-from-your-bank', `ti%2Bda/${GUIDE}`, `ar/${GUIDE}`]) {
    const { page, close } = await open(browser, `${base}${path}/index.html`, { viewport: TABLET });
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), '32px');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${path} scrolls sideways by ${wide}`);
    await close();
  }
});
