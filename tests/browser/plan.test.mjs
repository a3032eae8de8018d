// The plan and the words in letters, in Danish, Arabic and Tigrinya, over http and from the folder.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { PHONE, TABLET, base, findings, languages, launch, open, serve } from './site.mjs';

const code = createRequire(import.meta.url)('../../themes/default/scripts/plan.js');

let browser, server;
before(async () => { browser = await launch(); server = await serve(); });
after(async () => { await browser.close(); server.close(); });

const THOROUGH = ['da', 'ar', 'ti'];
const PASSPORT = 'denmark/mitid/get-mitid-with-passport';
const LOG_IN = 'denmark/mitid/log-in-with-mitid';
const POST = 'denmark/digital-post/read-digital-post';
const PLAN = `#;plan=${PASSPORT}:0012131,${LOG_IN},denmark/mitid/no-such-guide,${POST}:3`;
const path = (tag) => `${tag}/plan/index.html`;
const root = (way) => (way === 'http' ? server.base : base);

/** The plan page with its guides there. */
async function plan(address, options) {
  const opened = await open(browser, address, options);
  await opened.page.locator('.plan > li').first().waitFor();
  return opened;
}

const titles = (page) => page.$$eval('.plan h2', (all) => all.map((one) => one.textContent));
const hash = (page) => page.evaluate(() => decodeURIComponent(location.hash));
const focused = (page) => page.evaluate(() => document.activeElement.textContent.trim());

// ---- the code ----

// Each was read back with jsQR and zbar, and is square by square what the Python package `qrcode` 8.2
// draws for the same bytes, version and mask. The first twenty are the longest texts of versions 1 to 20.
const GUIDES = `${PASSPORT}:0012131,sweden/bankid/get-bankid-from-your-bank:3,${POST}`;
const payload = (length) => `https://trinvis.example/da/plan/#;plan=${Array(30).fill(GUIDES).join()}`.slice(0, length);
const FULL = [
  [14, '899c1ce07d7c'], [26, '5e28a2aac849'], [42, '51b9e9fa38ea'], [62, 'd45db08b3b1d'], [84, 'a9a3830eb879'],
  [106, '7ad10eaf3a75'], [122, '95df67f9c937'], [152, '4a9e86172ffd'], [180, '57402d025c32'], [213, '61963b0e45a7'],
  [251, '7ea71738c62d'], [287, 'dd04ce0bfc60'], [331, 'b96591910588'], [362, '8a6d2bcd5390'], [412, '44ee2ede736f'],
  [450, '104193b91ab1'], [504, 'f4a6fdd9dea4'], [560, '183f1a3a97f5'], [624, '50ffc7d9b074'], [666, '968874e85edf'],
];
const rows = (squares) => squares.map((row) => row.map(Number).join('')).join('\n');
const digest = (squares) => createHash('sha256').update(rows(squares)).digest('hex').slice(0, 12);

test('the code is what other programs read and draw, in every version', () => {
  FULL.forEach(([length, known], at) => {
    const squares = code(payload(length));
    assert.equal(squares.length, 4 * (at + 1) + 17, `${length} bytes fill version ${at + 1}`);
    assert.equal(digest(squares), known, `version ${at + 1}`);
    if (at < 19) assert.equal(code(payload(length + 1)).length, squares.length + 4, `${length + 1} bytes need the next`);
  });
  assert.equal(digest(code('a')), 'e8ab680854e4');
  assert.equal(digest(code('لغة ቋንቋ språk')), 'da05a896d47a');
  assert.equal(code(payload(667)), null);
});

test('every square of every code is dark or light', () => {
  for (let length = 1; length <= 666; length += 5) {
    assert.ok(code(payload(length)).every((row) => row.every((one) => typeof one === 'boolean')), `${length} bytes`);
  }
});

// ---- the page ----

for (const way of ['http', 'file']) {
  for (const tag of THOROUGH) {
    test(`${tag} over ${way}: the guides of the address in their order, no complaint, no finding of axe`, async () => {
      const { page, complaints, requests, close } = await plan(root(way) + path(tag) + PLAN);
      assert.equal((await titles(page)).length, 3, 'the guide that is not there is left out');
      const hrefs = await page.$$eval('.plan h2 a', (all) => all.map((one) => one.href.split('#')[0]));
      assert.deepEqual(hrefs, [PASSPORT, LOG_IN, POST].map((guide) => `${root(way)}${tag}/${guide}/index.html`));
      assert.deepEqual(await page.$$eval('.plan .num', (all) => all.map((one) => one.textContent)), ['1', '2', '3']);
      assert.match(await page.textContent('.plan .soft'), /^MitID · .*10.* · .*20/);
      assert.match(await page.textContent('[data-part="sum"]'), { da: /^3 guider · 45 minutter$/, ar: /^3 أدلة · 45 دقيقة$/, ti: /^3 .* · 45 / }[tag]);
      assert.equal(await page.locator('[data-part="empty"]:visible, [data-part="blank"]:visible').count(), 0);
      assert.ok(await page.locator('[data-part="lead"]').isVisible());
      for (const summary of await page.locator('.plan summary').all()) await summary.click();
      assert.deepEqual(await findings(page), [], 'on a tablet');
      await page.setViewportSize(PHONE);
      assert.deepEqual(await findings(page), [], 'on a phone');
      await page.setViewportSize({ width: 320, height: 700 });
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok((await wide()) <= 0, `scrolls sideways by ${await wide()} at 320`);
      await page.setViewportSize(TABLET);
      await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
      assert.ok((await wide()) <= 0, `scrolls sideways by ${await wide()} with text of twice the size`);
      assert.deepEqual(complaints, []);
      assert.deepEqual(requests.filter((url) => !url.startsWith(root(way)) && !url.startsWith('data:')), []);
      await close();
    });

    test(`${tag} over ${way}: an empty plan says so, leads to all guides, and can be written on`, async () => {
      const { page, complaints, close } = await open(browser, root(way) + path(tag));
      await page.locator('[data-part="empty"]').waitFor();
      assert.equal(await page.locator('.plan:visible, .take:visible, .bring:visible').count(), 0);
      assert.equal(await page.locator('.blank tbody tr:visible').count(), 8);
      assert.deepEqual(await findings(page), []);
      await page.click('[data-part="buttons"] a');
      assert.ok(page.url().includes(`/${tag}/all/index.html`), page.url());
      assert.deepEqual(complaints, []);
      await close();
    });

    test(`${tag} over ${way}: chosen help is in the address, on paper and in the code`, async () => {
      const { page, close } = await plan(root(way) + path(tag) + PLAN);
      await page.locator('.plan summary').first().click();
      const groups = page.locator('.plan > li:first-child fieldset');
      assert.equal(await groups.count(), 10);
      const chosen = () => page.$$eval('.plan > li:first-child fieldset', (all) => all.map((one) => one.querySelector(':checked')?.value ?? '0').join(''));
      assert.equal(await chosen(), '0012131000');
      await groups.nth(8).locator('label').nth(1).click();
      await groups.nth(2).locator('label').nth(2).click();
      assert.equal(await chosen(), '0032131020');
      assert.ok((await hash(page)).includes(`${PASSPORT}:003213102,${LOG_IN},`), await hash(page));
      const words = await groups.nth(8).locator('label').nth(1).textContent();
      assert.equal(await page.locator('.plan > li:first-child .p-paper li').nth(8).locator('.p-chosen').textContent(), words.trim());
      assert.ok(await page.locator('.plan details').first().evaluate((one) => one.open), 'what was open stays open');
      assert.equal(await page.textContent('[data-part="address"]'), `https://trinvis.example/${tag}/plan/#;plan=${PASSPORT}:003213102,${LOG_IN},${POST}:3`);
      await close();
    });
  }
}

test('by keyboard alone: move, keep the focus, hear the place, choose, take out', async () => {
  const { page, close } = await plan(base + path('da') + PLAN);
  const [first, second, third] = await titles(page);
  const said = () => page.textContent('[role="status"][data-part="said"]');
  await page.locator('.plan h2 a').first().focus();
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), `Flyt ned: ${first}`, 'the first guide cannot go up');
  assert.ok((await page.evaluate(() => parseFloat(getComputedStyle(document.activeElement).outlineWidth))) >= 2);
  await page.keyboard.press('Enter');
  assert.deepEqual(await titles(page), [second, first, third]);
  assert.equal(await focused(page), `Flyt ned: ${first}`);
  assert.equal(await said(), `${first} · 2 / 3`);
  assert.ok((await hash(page)).startsWith(`#;plan=${LOG_IN},${PASSPORT}:0012131,`));
  await page.keyboard.press('Enter');
  assert.deepEqual(await titles(page), [second, third, first]);
  assert.equal(await focused(page), `Flyt op: ${first}`, 'at the end only up is left');
  assert.deepEqual(await page.$$eval('.plan .num', (all) => all.map((one) => one.textContent)), ['1', '2', '3']);
  await page.keyboard.press('Space');
  assert.deepEqual(await titles(page), [second, first, third]);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), `Fjern: ${first}`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  assert.ok((await hash(page)).includes(`${PASSPORT}:2012131`), await hash(page));

  await page.locator('.plan > li').nth(1).locator('[data-do="remove"]').focus();
  await page.keyboard.press('Enter');
  assert.deepEqual(await titles(page), [second, third]);
  assert.equal(await focused(page), `Fjern: ${third}`);
  assert.match(await said(), /2 guider/);
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), `Fjern: ${second}`);
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'Tilføj en guide');
  assert.equal(await said(), (await page.textContent('[data-part="empty"]')));
  assert.equal(await hash(page), '');
  await close();
});

test('names that tell guides apart, and targets large enough', async () => {
  for (const tag of THOROUGH) {
    for (const viewport of [TABLET, PHONE]) {
      const { page, close } = await plan(base + path(tag) + PLAN, { viewport });
      for (const summary of await page.locator('.plan summary').all()) await summary.click();
      const names = await page.$$eval('.plan button:not([hidden]), .plan summary', (all) => all.map((one) => one.textContent.trim()));
      assert.equal(new Set(names).size, names.length, names.join('\n'));
      assert.equal(names.length, 3 * 4 - 2);
      for (const title of await titles(page)) assert.ok(names.filter((name) => name.includes(title)).length >= 3, title);
      const small = await page.$$eval('.plan button:not([hidden]), .plan summary, .plan label, [data-part="buttons"] > *', (all) => all
        .map((one) => [one.textContent.trim(), one.getBoundingClientRect()])
        .filter(([, box]) => box.height < 47.9 || box.width < 47.9).map(([name]) => name));
      assert.deepEqual(small, [], tag);
      await close();
    }
  }
});

test('a damaged address is an empty plan and no error', async () => {
  const damaged = [
    '#;plan', '#;plan=', '#;plan=,,:::,', '#;plan=../../x/y/z', '#;plan=%E0%A4%A', '#;plan=__proto__/a/b', '#;plan=constructor/to-string/value-of:3',
    '#;plan=denmark/mitid/no-such-guide:00x9', '#;plan=https://example.org/a/b', '#;;;=;plan=;plan=denmark', `#;plan=${'a/b/c,'.repeat(5000)}`, '#%%%',
  ];
  for (const fragment of damaged) {
    const { page, complaints, requests, close } = await open(browser, server.base + path('da') + fragment);
    await page.locator('[data-part="empty"]').waitFor();
    assert.equal(await page.locator('.plan > li').count(), 0, fragment);
    assert.deepEqual(complaints.filter((one) => !one.includes('404')), [], fragment);
    const asked = requests.filter((url) => !url.startsWith(`${server.base}guides/da/`) && url.includes('/guides/'));
    assert.deepEqual(asked, [], fragment);
    await close();
  }
  const { page, complaints, close } = await plan(`${server.base}${path('da')}#;plan=${PASSPORT}:12x3,${PASSPORT}:3,%64enmark/mitid/log-in-with-mitid:${'3'.repeat(99)},no/such/service`);
  assert.equal((await titles(page)).length, 2, 'twice is once');
  assert.equal(await page.locator('.plan > li:first-child :checked').count(), 2, 'digits end where they are none');
  assert.deepEqual(complaints.filter((one) => !one.includes('404')), []);
  await close();
});

test('a guide whose names have not come, or are only there in another language, stays in the address', async () => {
  const context = await browser.newContext({ viewport: TABLET });
  const page = await context.newPage();
  await page.route('**/guides/da/denmark/digital-post.js', (route) => route.abort());
  await page.goto(`${server.base}${path('da')}${PLAN},no/such/service:1`);
  await page.locator('.plan > li').nth(1).waitFor();
  assert.equal(await page.locator('.plan > li').count(), 2);
  await page.locator('.plan > li').first().locator('[data-do="down"]').click();
  assert.equal(await hash(page), `#;plan=${LOG_IN},${PASSPORT}:0012131,denmark/mitid/no-such-guide,${POST}:3,no/such/service:1`);
  await context.close();
});

test('what is cleared elsewhere is cleared here, and the way back shows it', async () => {
  const { page, close } = await plan(base + path('da') + PLAN);
  await page.evaluate(() => window.trinvis.set({ plan: null }));
  assert.ok(await page.locator('[data-part="empty"]').isVisible());
  assert.equal(await page.locator('.plan > li').count(), 0);
  await page.evaluate((to) => { location.hash = to; }, PLAN);
  await page.locator('.plan > li').nth(2).waitFor();
  await close();
});

test('the plan goes along to a guide and to another language', async () => {
  const { page, close } = await plan(base + path('da') + PLAN);
  await page.click('.langs a[hreflang="ar"]');
  await page.locator('.plan > li').nth(2).waitFor();
  assert.ok(page.url().includes('/ar/plan/index.html'), page.url());
  assert.match((await titles(page))[0], /MitID/);
  assert.equal(await page.locator('.plan > li:first-child :checked').count(), 5);
  await page.locator('.plan h2 a').first().click();
  assert.ok(page.url().includes(`/ar/${PASSPORT}/index.html`), page.url());
  assert.ok((await hash(page)).includes(';plan='), 'the plan goes along');
  await close();
});

test('what to bring: the needs of all guides, each once', async () => {
  const { page, close } = await plan(base + path('ti') + PLAN);
  const wanted = await page.evaluate(() => [...document.querySelectorAll('.bring [data-need]:not([hidden])')].map((one) => one.dataset.need));
  assert.equal(new Set(wanted).size, wanted.length);
  assert.ok(wanted.includes('passport') && wanted.includes('mitid'), wanted.join());
  assert.ok((await page.locator('.bring [data-need][hidden]').count()) > 0, 'and no others');
  await close();
});

test('the code in the page is of the address beside it, with a quiet zone; none without an address; a word where it is too long', async () => {
  const { page, close } = await plan(base + path('ar') + PLAN);
  const drawn = await page.evaluate(() => {
    const svg = document.querySelector('.take .qr');
    const [x, y, width] = svg.getAttribute('viewBox').split(' ').map(Number);
    const squares = Array.from({ length: width - 8 }, () => Array(width - 8).fill(0));
    for (const [, column, row, run] of svg.querySelector('path').getAttribute('d').matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) squares[row].fill(1, +column, +column + +run);
    return { x, y, squares, address: document.querySelector('[data-part="address"]').textContent, colour: getComputedStyle(svg).fill };
  });
  assert.deepEqual([drawn.x, drawn.y], [-4, -4]);
  assert.equal(drawn.colour, 'rgb(0, 0, 0)');
  assert.equal(drawn.address, `https://trinvis.example/ar/plan/#;plan=${PASSPORT}:0012131,${LOG_IN},${POST}:3`);
  assert.equal(drawn.squares.map((row) => row.join('')).join('\n'), rows(code(drawn.address)));
  for (const address of ['http://trinvis.example/ar/plan/', null]) {
    await page.evaluate((to) => {
      if (to) document.getElementById('main').dataset.canonical = to;
      else delete document.getElementById('main').dataset.canonical;
      document.dispatchEvent(new CustomEvent('trinvis:state'));
    }, address);
    assert.equal(await page.locator('.take:visible').count(), 0, String(address));
  }
  await page.evaluate((to) => {
    document.getElementById('main').dataset.canonical = `https://trinvis.example/${'x'.repeat(600)}/`;
    document.dispatchEvent(new CustomEvent('trinvis:state'));
  });
  assert.ok(await page.locator('[data-part="long"]').isVisible());
  assert.equal(await page.locator('.take svg:visible, [data-part="how"]:visible').count(), 0);
  assert.deepEqual(await findings(page), []);
  await close();
});

const sheets = async (page) => (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g).length;

test('on paper: the guides in order with a box for each step and the chosen help, the code, what to bring; nothing to press', async () => {
  for (const tag of languages) {
    const { page, close } = await plan(base + path(tag) + PLAN);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('button:visible, input:visible, summary:visible, .menu:visible, .langs:visible, .foot:visible, .blank:visible').count(), 0, tag);
    assert.equal(await page.locator('.p-paper li:visible').count(), 28, tag);
    assert.equal(await page.locator('.p-paper .box:visible').count(), 28, tag);
    const box = await page.locator('.p-paper .box').first().boundingBox();
    assert.ok(box.width >= 6 * 96 / 25.4 && box.width <= 7 * 96 / 25.4, `a box is ${box.width} px`);
    assert.equal((await page.$$eval('.p-chosen', (all) => all.filter((one) => one.textContent))).length, 6, tag);
    const qr = await page.locator('.take .qr').boundingBox();
    assert.ok(qr.width >= 25 * 96 / 25.4, `the code is ${qr.width} px`);
    const overlap = await page.evaluate(() => {
      const code = document.querySelector('.take .qr').getBoundingClientRect();
      return [...document.querySelectorAll('h1, [data-part="sum"], .plan > li')].some((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        return [...range.getClientRects()].some((box) => box.width && box.left < code.right && box.right > code.left && box.top < code.bottom && box.bottom > code.top);
      });
    });
    assert.ok(!overlap, `${tag}: the code lies over words`);
    assert.ok((await page.locator('.bring [data-need]:visible .box:visible').count()) >= 4, tag);
    assert.ok(await page.locator('.never').isVisible(), 'nobody asks for codes');
    assert.equal(await sheets(page), 2, `${tag}: three guides`);
    await close();
  }
});

test('on paper without a plan: one sheet to write on', async () => {
  for (const tag of languages) {
    const { page, close } = await open(browser, base + path(tag));
    await page.locator('[data-part="empty"]').waitFor();
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('.blank tbody tr:visible').count(), 8);
    assert.equal(await sheets(page), 1, tag);
    await close();
  }
});

test('without JavaScript: a plan to write on, no dead control', async () => {
  for (const tag of THOROUGH) {
    const { page, close } = await open(browser, base + path(tag) + PLAN, { javaScriptEnabled: false });
    assert.ok(await page.locator('[data-part="blank"] h2').isVisible());
    assert.equal(await page.locator('.blank tbody tr:visible').count(), 8);
    assert.equal(await page.locator('button:visible, input:visible, .plan:visible, .take:visible, .bring:visible, [data-part="lead"]:visible').count(), 0);
    await close();
  }
});

// ---- words in letters ----

for (const tag of THOROUGH) {
  test(`${tag}: words in letters read without script, open in other languages, and print`, async () => {
    for (const way of ['http', 'file']) {
      const { page, complaints, close } = await open(browser, `${root(way)}${tag}/letters/index.html`);
      const words = await page.$$eval('.word-list tbody th b', (all) => all.map((one) => one.lang));
      assert.ok(words.length > 10 && words.every((one) => one === 'da' || one === 'sv'), words.join());
      await page.locator('.word-list summary').first().click();
      const meanings = page.locator('.word-list details[open] dd');
      assert.equal(await meanings.count(), languages.length - 1);
      assert.deepEqual(await findings(page), [], 'on a tablet');
      await page.setViewportSize(PHONE);
      assert.deepEqual(await findings(page), [], 'on a phone');
      await page.setViewportSize({ width: 320, height: 700 });
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator('summary:visible, button:visible').count(), 0);
      assert.equal(await page.locator('.word-list dd:visible').count(), languages.length - 1, 'what is open is printed');
      assert.ok(!(await page.textContent('.word-list')).includes('<bdi'), 'no markup is shown');
      assert.deepEqual(complaints, []);
      await close();
    }
    const { page, close } = await open(browser, `${base}${tag}/letters/index.html`, { javaScriptEnabled: false });
    assert.equal(await page.locator('button:visible').count(), 0);
    await page.locator('.word-list summary').first().click();
    assert.ok(await page.locator('.word-list dd').first().isVisible());
    await close();
  });
}
