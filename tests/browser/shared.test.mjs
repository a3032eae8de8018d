// A tablet that people share: the state in the address, the covered screen, the end of a visit, the time-out.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { GUIDE, PHONE, base, findings, launch, open, serve } from './site.mjs';

let browser, server;
before(async () => { browser = await launch(); server = await serve(); });
after(async () => { await browser.close(); server.close(); });

const PLAN = 'denmark/mitid/get-mitid-with-passport:012';
const STAY = 30;
const fragment = (page) => new URL(page.url()).hash;
const stepId = (page, n) => page.locator('.step').nth(n).getAttribute('id');

/** Everything in which a browser could remember a visit. */
async function remembered(page) {
  const found = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: indexedDB.databases ? (await indexedDB.databases()).length : 0,
    name: window.name,
    state: history.state,
    entries: window.navigation.entries().map((entry) => entry.url),
    kept: 'caches' in window ? (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map((request) => request.url)))).flat() : [],
  }));
  return { ...found, cookies: await page.context().cookies() };
}

for (const way of ['http', 'file']) {
  const root = () => (way === 'http' ? server.base : base);

  test(`the state stands in the fragment, over ${way}`, async () => {
    const { page, complaints, close } = await open(browser, `${root()}ar/${GUIDE}/index.html#x;step;plan=${PLAN}`);
    assert.deepEqual(await page.evaluate(() => [trinvis.id, trinvis.get('step'), trinvis.get('plan'), trinvis.get('way'), trinvis.get('constructor')]), ['x', '', PLAN, null, null]);
    const told = await page.evaluate(() => {
      let times = 0;
      document.addEventListener('trinvis:state', () => { times++; });
      trinvis.set({ way: '1.2', plan: null });
      trinvis.set({ way: '1.2' });
      trinvis.set({ note: 'æ ; # % = ش', step: null }, 'open-app');
      return times;
    });
    assert.equal(told, 2, 'a change is told once, no change is not');
    assert.deepEqual(await page.evaluate(() => trinvis.state), { id: 'open-app', way: '1.2', note: 'æ ; # % = ش' });
    await page.reload();
    assert.equal(await page.evaluate(() => trinvis.get('note')), 'æ ; # % = ش');
    await page.evaluate(() => trinvis.set({ note: null, way: null }, ''));
    assert.equal(page.url(), `${root()}ar/${GUIDE}/index.html`);
    for (const odd of ['#%E0%A4;x=%;;;=a;__proto__=1', '#;', '#;;;', '#<img src=x>;plan=<b>']) {
      await page.goto(`${root()}da/index.html${odd}`);
      assert.ok(await page.evaluate(() => typeof trinvis.link('all/index.html') === 'string'));
    }
    assert.deepEqual(complaints, []);
    await close();
  });

  test(`links carry the plan, and between versions of a guide the step, over ${way}`, async () => {
    const { page, complaints, close } = await open(browser, `${root()}ar/${GUIDE}/index.html`);
    const id = await stepId(page, 2);
    await page.evaluate((id) => trinvis.set({ plan: 'a:1', step: '', way: '2', p: 'ff' }, id), id);
    const link = (href) => page.evaluate((href) => trinvis.link(href), href);
    assert.equal(await link('../../../index.html'), '../../../index.html#;plan=a:1');
    assert.equal(await link(`../../../../uk/${GUIDE}/index.html`), `../../../../uk/${GUIDE}/index.html#${id};plan=a:1;step;way=2`);
    assert.equal(await link(`../../../../ar%2Bda/${GUIDE}/index.html`), `../../../../ar%2Bda/${GUIDE}/index.html#${id};plan=a:1;step;way=2`);
    assert.equal(await link(`../../../../da/${GUIDE}/index.html#other;for=ar`), `../../../../da/${GUIDE}/index.html#other;plan=a:1;step;way=2;for=ar`);
    assert.equal(await link('../../../glossary/index.html#code;plan=b:'), '../../../glossary/index.html#code;plan=b:');
    assert.equal(await link('https://www.mitid.dk/#x'), 'https://www.mitid.dk/#x');
    assert.equal(await link('tel:+4533980010'), 'tel:+4533980010');
    await page.click('.langs a[hreflang="uk"]');
    await page.waitForURL(/\/uk\//);
    assert.equal(fragment(page), `#${id};plan=a:1;step;way=2`);
    await page.click('.langs a[hreflang="ar"]');
    await page.waitForURL(/\/ar\//);
    assert.equal(fragment(page), `#${id};plan=a:1;step;way=2`);
    await page.evaluate(() => trinvis.set({ step: null, way: null }));
    /* The plan of now, not of the first time that the link was pressed. */
    const home = page.locator('a.brand');
    await home.dispatchEvent('contextmenu');
    assert.ok((await home.getAttribute('href')).endsWith('#;plan=a:1'));
    await page.evaluate(() => trinvis.set({ plan: 'c:2' }));
    await home.click();
    await page.waitForURL(/\/ar\/index\.html/);
    assert.equal(fragment(page), '#;plan=c:2');
    assert.deepEqual(complaints, []);
    await close();
  });

  test(`a step is shown although parameters follow, over ${way}`, async () => {
    const { page, close } = await open(browser, `${root()}da/${GUIDE}/index.html`);
    const [third, fourth] = [await stepId(page, 2), await stepId(page, 3)];
    const top = (id) => page.evaluate((id) => document.getElementById(id).getBoundingClientRect().top, id);
    await page.goto('about:blank');
    await page.goto(`${root()}da/${GUIDE}/index.html#${third};plan=a:`);
    await page.waitForFunction((id) => Math.abs(document.getElementById(id).getBoundingClientRect().top) < 120, third);
    /* The contents of the page keep the plan, and Back goes back. */
    await page.click(`.stair a[href$="#${fourth}"]`);
    assert.equal(fragment(page), `#${fourth};plan=a:`);
    assert.ok(Math.abs(await top(fourth)) < 120);
    await page.goBack();
    assert.equal(fragment(page), `#${third};plan=a:`);
    /* The way past the head leads into the text, with the state as it was. */
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    assert.equal(fragment(page), `#${third};plan=a:`);
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.querySelector('main').contains(document.activeElement)));
    await close();
  });

  test(`two people one after the other, over ${way}: nothing of the first is left`, async () => {
    const { page, complaints, requests, close } = await open(browser, `${root()}index.html`);
    await page.click('.flight a[hreflang="ar"]');
    await page.waitForURL(/\/ar\/index/);
    await page.fill('[role=combobox]', 'جواز');
    await page.evaluate((plan) => trinvis.set({ plan }), PLAN);
    await page.goto(`${root()}ar/${GUIDE}/index.html#;plan=${PLAN}`);
    await page.evaluate(() => { location.hash = `#${document.querySelector('.step').id};step;plan=secret`; });
    await page.click('.langs a[hreflang="ti"]');
    await page.waitForURL(/\/ti\//);
    assert.match(fragment(page), /plan=secret/);
    await page.evaluate(() => document.querySelector('button.finish').scrollIntoView());
    const onward = page.waitForURL(`${root()}index.html`);
    await page.locator('button.finish').evaluate((button) => button.click());
    await onward;
    await page.waitForFunction(() => document.querySelector('.flight') && navigation.entries().length === 2);
    assert.equal(page.url(), `${root()}index.html`);
    assert.equal(await page.evaluate(() => scrollY), 0);
    const left = await remembered(page);
    assert.deepEqual([left.local, left.session, left.databases, left.name, left.state, left.cookies], [0, 0, 0, '', null, []]);
    assert.deepEqual(left.kept.filter((url) => /plan=|secret|mitid|\/(denmark|sweden)\//.test(url)), []);
    await page.goBack();
    await page.waitForTimeout(300);
    assert.equal(page.url(), `${root()}index.html`, 'Back stays on the choice of language');
    await page.goBack().catch(() => {});
    await page.waitForTimeout(300);
    assert.ok(!/plan|secret|mitid/.test(page.url()), page.url());
    await page.goto(`${root()}index.html`);
    /* The second: no plan, no words in the box. */
    await page.click('.flight a[hreflang="ar"]');
    await page.waitForURL(/\/ar\/index/);
    assert.equal(fragment(page), '');
    assert.equal(await page.inputValue('[role=combobox]'), '');
    assert.equal(await page.evaluate(() => history.state), null);
    assert.deepEqual(complaints, []);
    assert.deepEqual(requests.filter((url) => !url.startsWith(root()) && !url.startsWith('data:')), []);
    await close();
  });

  test(`who came by a code straight to a plan leaves nothing either, over ${way}`, async () => {
    const { page, close } = await open(browser, 'about:blank');
    await page.goto(`${root()}da/${GUIDE}/index.html#;plan=secret`);
    await page.click('a.brand');
    await page.waitForURL(/\/da\/index/);
    await page.locator('button.finish').evaluate((button) => button.click());
    await page.waitForURL(`${root()}index.html`);
    await page.waitForTimeout(300);
    await page.goBack();
    await page.waitForTimeout(500);
    assert.equal(fragment(page), '');
    assert.equal(await page.evaluate(() => history.state), null);
    if (way === 'http') assert.equal(page.url(), `${root()}index.html`);
    await close();
  });
}

test('pages that the browser itself keeps whole are cleared too', async () => {
  const own = await launch({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  const { page, close } = await open(own, `${server.base}ar/index.html`);
  await page.fill('[role=combobox]', 'private');
  await page.evaluate(() => { window.same = true; trinvis.set({ plan: 'secret' }); });
  await page.goto(`${server.base}ar/${GUIDE}/index.html#;plan=secret`);
  /* A page that comes back whole loads nothing, so its load is not waited for. */
  await page.evaluate(() => { history.back(); });
  await page.waitForURL(/ar\/index\.html/, { waitUntil: 'commit' });
  const kept = await page.evaluate(() => window.same === true);
  await page.evaluate(() => { history.forward(); });
  await page.waitForURL(/get-mitid/, { waitUntil: 'commit' });
  await page.waitForTimeout(300);
  await page.locator('button.finish').evaluate((button) => button.click());
  await page.waitForURL(`${server.base}index.html`, { waitUntil: 'commit' });
  await page.waitForTimeout(500);
  await page.evaluate(() => { history.back(); });
  await page.waitForTimeout(700);
  assert.ok(kept, 'this browser keeps pages whole');
  assert.equal(page.url(), `${server.base}index.html`);
  assert.equal(await page.locator('.flight').count(), 1);
  await close();
  await own.close();
});

test('without the Navigation API this entry is cleared and the later ones are gone', async () => {
  const context = await browser.newContext();
  await context.addInitScript(() => { Object.defineProperty(window, 'navigation', { value: undefined }); });
  const page = await context.newPage();
  await page.goto(`${server.base}ar/${GUIDE}/index.html#;plan=secret`);
  await page.locator('button.finish').evaluate((button) => button.click());
  await page.waitForURL(`${server.base}index.html`);
  await page.locator('.flight').waitFor();
  await page.evaluate(() => { history.back(); });
  await page.waitForTimeout(700);
  assert.equal(page.url(), `${server.base}index.html`);
  await context.close();
});

test('the covered screen: by keyboard, Esc and button uncover, nothing behind can be reached', async () => {
  for (const tag of ['da', 'ar', 'ti']) {
    const { page, complaints, requests, close } = await open(browser, `${base}${tag}%2B${tag === 'da' ? 'sv' : 'da'}/${tag === 'da' ? 'sweden/bankid/get-bankid-from-your-bank' : GUIDE}/index.html#;plan=a:`);
    const title = await page.title();
    const cover = page.locator('button.cover-up');
    await cover.focus();
    await page.keyboard.press('Enter');
    const dialog = page.locator('dialog.cover[open]');
    await dialog.waitFor();
    await page.waitForFunction(() => getComputedStyle(document.querySelector('.cover')).display === 'grid');
    const box = await dialog.boundingBox();
    const size = page.viewportSize();
    assert.ok(box.x <= 0 && box.y <= 0 && box.width >= size.width && box.height >= size.height, JSON.stringify(box));
    assert.deepEqual(await page.evaluate(() => [10, 400, 800].map((y) => document.elementFromPoint(20, y).closest('dialog')?.className)), ['cover', 'cover', 'cover']);
    assert.equal(await page.title(), 'trinvis', 'the tab says nothing either');
    assert.deepEqual(await findings(page), [], tag);
    for (let i = 0; i < 3; i++) {
      await page.keyboard.press('Tab');
      assert.ok(await page.evaluate(() => document.activeElement === document.body || !!document.activeElement.closest('dialog')));
    }
    await page.setViewportSize(PHONE);
    const button = dialog.locator('button');
    assert.equal(await button.count(), 1);
    assert.ok((await button.boundingBox()).height >= 56);
    assert.deepEqual(await findings(page), [], `${tag} on a phone`);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction((title) => document.title === title, title);
    assert.ok(await cover.evaluate((one) => one === document.activeElement));
    await page.keyboard.press('Enter');
    await button.focus();
    await page.keyboard.press('Space');
    await dialog.waitFor({ state: 'detached' });
    assert.equal(fragment(page), '#;plan=a:', 'the state is as it was');
    assert.deepEqual(complaints, []);
    assert.deepEqual(requests.filter((url) => !url.startsWith(base) && !url.startsWith('data:')), []);
    await close();
  }
});

test('the screen is covered although the style cannot be had', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route(/tools\.[^/]*\.css/, (route) => route.abort());
  await page.goto(`${server.base}da/index.html`);
  await page.locator('button.cover-up').click();
  const box = await page.locator('dialog.cover[open]').boundingBox();
  assert.ok(box.width >= page.viewportSize().width && box.height >= page.viewportSize().height);
  await context.close();
});

test('without JavaScript none of the buttons is there', async () => {
  const { page, close } = await open(browser, `${base}da/offline/index.html`, { javaScriptEnabled: false });
  assert.equal(await page.locator('button:visible, progress:visible, .tongues:visible').count(), 0);
  await close();
});

/* ---- time-out ---- */

async function timed(path) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(server.base + path);
  const minutes = Number(await page.getAttribute('script[data-idle]', 'data-idle'));
  const pass = (seconds) => page.clock.runFor(seconds * 1000);
  return { page, pass, idle: minutes * 60, close: () => context.close() };
}

test('nobody there: a question with a countdown, said at 30, 10 and 5, then the end of the visit', async () => {
  for (const tag of ['da', 'ar', 'ti']) {
    const { page, pass, idle, close } = await timed(`${tag}/${GUIDE}/index.html#;plan=secret`);
    assert.ok(idle > 0, 'the site has a time-out');
    await pass(idle - 5);
    assert.equal(await page.locator('dialog[open]').count(), 0);
    await pass(5.5);
    const dialog = page.locator('dialog.idle[open]');
    await dialog.waitFor();
    assert.equal(await dialog.getAttribute('role'), 'alertdialog');
    assert.deepEqual(await findings(page), [], tag);
    assert.ok(await page.evaluate(() => document.activeElement.matches('dialog button')));
    assert.match(await dialog.locator('.idle-left').textContent(), /\d/);
    await page.evaluate(() => {
      window.said = [];
      new MutationObserver(() => window.said.push(document.querySelector('#idle-said').textContent)).observe(document.querySelector('#idle-said'), { childList: true, characterData: true, subtree: true });
    });
    /* The clock runs on by itself beside the steps, so the seconds come one by one. */
    for (let i = 0; i < STAY - 3 && await dialog.count(); i++) await pass(1);
    const said = await page.evaluate(() => window.said).catch(() => null);
    if (said) assert.deepEqual(said.map((text) => Number(text.match(/\d+/)?.[0])), [10, 5], tag);
    await pass(4);
    await page.waitForURL(`${server.base}index.html`);
    assert.equal(fragment(page), '');
    await close();
  }
});

test('“I am still here”, Esc and every sign of life keep the page', async () => {
  const { page, pass, idle, close } = await timed(`ar/${GUIDE}/index.html#;plan=secret`);
  const address = page.url();
  const dialog = page.locator('dialog.idle[open]');
  await pass(idle + 2);
  await dialog.locator('button').click();
  await dialog.waitFor({ state: 'detached' });
  await pass(idle - 10);
  assert.equal(await page.locator('dialog').count(), 0, 'the time starts anew');
  await page.keyboard.press('Shift');
  await pass(idle - 10);
  await page.mouse.move(50, 60);
  await pass(idle - 10);
  await page.evaluate(() => window.scrollBy(0, 200));
  await page.waitForTimeout(200);
  await pass(idle - 10);
  await page.evaluate(() => trinvis.awake());
  await pass(idle - 10);
  await page.evaluate(() => {
    const audio = document.createElement('audio');
    Object.defineProperty(audio, 'paused', { value: false });
    document.body.append(audio);
  });
  await pass(idle * 3);
  assert.equal(await page.locator('dialog').count(), 0, 'a recording plays');
  await page.evaluate(() => {
    document.querySelector('audio').dispatchEvent(new Event('timeupdate'));
    document.querySelector('audio').remove();
  });
  await pass(idle + 2);
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await pass(STAY + 5);
  assert.equal(page.url(), address);
  await close();
});

test('on the choice of language there is nothing to clear, with a plan there is', async () => {
  const { page, pass, idle, close } = await timed('index.html');
  await pass(idle * 3);
  assert.equal(await page.locator('dialog').count(), 0);
  await page.evaluate(() => trinvis.set({ plan: 'secret' }));
  await pass(idle * 2 + STAY + 5);
  await page.waitForURL(`${server.base}index.html`);
  assert.equal(fragment(page), '');
  await close();
});

test('a tablet that slept through the countdown is cleared when it wakes', async () => {
  const { page, idle, close } = await timed(`ar/${GUIDE}/index.html#;plan=secret`);
  await page.clock.fastForward((idle + STAY + 60) * 1000);
  await page.waitForURL(`${server.base}index.html`);
  await close();
});

test('the covered screen does not stop the time-out', async () => {
  const { page, pass, idle, close } = await timed(`da/${GUIDE}/index.html#;plan=secret`);
  await page.locator('button.cover-up').click();
  await pass(idle + 2);
  await page.locator('dialog.idle[open]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog.idle').waitFor({ state: 'detached' });
  assert.equal(await page.locator('dialog.cover[open]').count(), 1, 'still covered');
  await close();
});
