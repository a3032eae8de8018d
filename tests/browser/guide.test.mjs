// What a guide does with script: steps, levels, two sides of a table, sentences, a voice, words, ways, paper, plan.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { GUIDE, PHONE, TABLET, base, findings, launch, open, serve } from './site.mjs';

let browser, server;
before(async () => { browser = await launch(); server = await serve(); });
after(async () => { await browser.close(); server.close(); });

const WAYS = 'sweden/skatteverket/declare-income';
const at = (tags, fragment = '', guide = GUIDE) => `${tags.replace('+', '%2B')}/${guide}/index.html${fragment}`;
const PAGES = ['da', 'ar', 'ti', 'ar+da', 'ti+da'];
const hash = (page) => page.evaluate(() => location.hash);
const visible = (page) => page.$$eval('.step', (all) => all.filter((step) => step.getClientRects().length).map((step) => step.id));
const focused = (page) => page.evaluate(() => document.activeElement.closest('.step, .seat')?.id + ' ' + document.activeElement.tagName);
const ready = (page) => page.waitForFunction(() => document.querySelector('.stepbar'));
const wide = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
const toggle = '.btns > .btn.i:is(.i-stairs, .whole)';
const OPPOSITE = '.btns .in-step:has([lang]) >> nth=0';

async function guide(tags, fragment = '', options = {}, root = base, path = GUIDE) {
  const opened = await open(browser, 'about:blank', options.context ?? {});
  if (options.init) await opened.page.addInitScript(options.init, options.argument);
  await opened.page.goto(root + at(tags, fragment, path));
  await ready(opened.page);
  return opened;
}

/** A device with voices; what they are told to say is kept in `spoken`. */
function withVoices(voices) {
  window.spoken = [];
  window.cancelled = 0;
  const list = voices.map(([lang, localService]) => ({ lang, name: lang, localService }));
  window.SpeechSynthesisUtterance = function (text) { this.text = text; };
  Object.defineProperty(window, 'speechSynthesis', {
    value: {
      speaking: false,
      getVoices: () => list,
      addEventListener() {},
      cancel() { window.cancelled++; },
      speak(one) {
        window.spoken.push({ text: one.text, lang: one.lang, rate: one.rate });
        setTimeout(() => one.onend && one.onend(), 0);
      },
    },
  });
}

for (const way of ['http', 'file']) {
  const root = () => (way === 'http' ? server.base : base);
  for (const tags of PAGES) {
    test(`${tags} over ${way}: one step at a time, in and out, nothing lost`, async () => {
      const { page, complaints, requests, close } = await guide(tags, '', {}, root());
      const entries = await page.evaluate(() => history.length);
      const total = await page.locator('.step').count();
      await page.click(toggle);
      assert.deepEqual(await visible(page), ['install-app']);
      assert.equal(await focused(page), 'install-app H2');
      assert.match(await hash(page), /^#install-app;step$/);
      const words = await page.$$eval('.stepbar .where p > *', (all) => all.map((one) => one.textContent));
      assert.equal(words.length, tags.includes('+') ? 2 : 1);
      for (const each of words) assert.ok(/\b1\b/.test(each) && each.includes(String(total)), each);
      assert.ok(await page.locator('.stepbar .back').isDisabled());
      const place = () => page.locator('.stepbar .next').boundingBox();
      const first = await place();
      assert.ok(first.height >= 56, `next is ${first.height} px`);
      await page.click('.stepbar .next');
      assert.equal(await focused(page), 'start-in-app H2');
      assert.deepEqual(await place(), first, 'next moved');
      assert.equal(await page.locator('.climb .done').count(), 1);
      assert.deepEqual(await findings(page), [], 'step mode on a tablet');
      await page.setViewportSize(PHONE);
      assert.deepEqual(await findings(page), [], 'step mode on a phone');
      const low = await page.$$eval('.stepbar button, .now button, .btns :is(a, button)', (all) => all.filter((one) => one.getClientRects().length).map((one) => one.getBoundingClientRect().height).filter((height) => height < 47.5));
      assert.deepEqual(low, []);
      await page.setViewportSize({ width: 320, height: 640 });
      assert.ok((await wide(page)) <= 0, 'scrolls sideways at 320');
      await page.setViewportSize(TABLET);
      await page.click('.stepbar .back');
      assert.equal(await focused(page), 'install-app H2');
      for (let step = 0; step < total; step++) await page.click('.stepbar .next');
      assert.equal(await page.evaluate(() => document.documentElement.dataset.mode), undefined, 'after the last step the whole guide');
      assert.equal((await visible(page)).length, total);
      assert.equal(await page.evaluate(() => history.length), entries, 'steps are no entries of the history');
      assert.deepEqual(complaints, []);
      assert.deepEqual(requests.filter((url) => !url.startsWith(root()) && !/^(data|about):/.test(url)), []);
      await close();
    });
  }

  test(`a word explained in place over ${way}`, async () => {
    for (const [tags, fragment, cell, lang] of [['da', '', '.cell', 'da'], ['ar', '', '.cell', 'ar'], ['ti+da', '', '.cell:not([data-helper])', 'ti'], ['da', '#;for=ar', '.cell', 'ar']]) {
      const { page, complaints, close } = await guide(tags, fragment, {}, root());
      const term = page.locator(`#country-and-cpr ${cell} a.term`).first();
      await term.focus();
      await page.keyboard.press('Enter');
      const pop = page.locator('.pop');
      await pop.waitFor();
      assert.equal(await pop.getAttribute('lang'), lang, tags + fragment);
      assert.equal(await pop.getAttribute('dir'), lang === 'ar' ? 'rtl' : 'ltr');
      assert.equal(await pop.locator('b').getAttribute('lang'), 'da');
      assert.ok((await pop.locator('.meaning').innerText()).length > 20);
      assert.equal(await pop.evaluate((one) => one === document.activeElement), true);
      assert.match(await pop.locator('a').last().getAttribute('href'), new RegExp(`${lang}/glossary/index.html#cpr-nummer$`));
      assert.deepEqual(await findings(page), [], tags + fragment);
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => Boolean(document.activeElement.closest('.pop'))), true, 'Tab goes into it');
      await page.keyboard.press('Escape');
      assert.equal(await pop.count(), 0);
      assert.equal(await term.evaluate((one) => one === document.activeElement), true);
      await term.click();
      await pop.waitFor();
      await page.locator('#country-and-cpr h2').first().click();
      assert.equal(await pop.count(), 0, 'a click elsewhere closes it');
      await term.click();
      await pop.locator('button').click();
      assert.equal(await pop.count(), 0);
      const box = async () => { await term.click(); await pop.waitFor(); return pop.boundingBox(); };
      await page.setViewportSize({ width: 320, height: 640 });
      const small = await box();
      assert.ok(small.x >= 0 && small.x + small.width <= 320, `${tags}: ${small.x} + ${small.width}`);
      assert.ok((await wide(page)) <= 0);
      assert.deepEqual(complaints, [], tags);
      await close();
    }
  });
}

test('the arrows move as the eye does; Home, End; letters can be switched off', async () => {
  for (const [tags, forward, back] of [['da', 'ArrowRight', 'ArrowLeft'], ['ar', 'ArrowLeft', 'ArrowRight'], ['ar+da', 'ArrowLeft', 'ArrowRight'], ['ti', 'ArrowRight', 'ArrowLeft']]) {
    const { page, close } = await guide(tags, '#install-app;step', { init: () => { window.prints = 0; window.print = () => { window.prints++; }; } });
    await page.keyboard.press(forward);
    assert.equal(await focused(page), 'start-in-app H2', tags);
    await page.keyboard.press(back);
    assert.equal(await focused(page), 'install-app H2', tags);
    await page.keyboard.press(back);
    assert.equal(await focused(page), 'install-app H2', 'nothing before the first');
    await page.keyboard.press('End');
    assert.equal(await focused(page), 'finish H2', tags);
    await page.keyboard.press(forward);
    assert.equal(await focused(page), 'finish H2', 'an arrow does not leave the steps');
    await page.keyboard.press('Home');
    assert.equal(await focused(page), 'install-app H2', tags);
    await page.keyboard.press('p');
    assert.equal(await page.evaluate(() => window.prints), 1);
    await page.keyboard.press('?');
    const list = page.locator('dialog.keys');
    assert.ok(await list.isVisible());
    assert.deepEqual(await findings(page), [], tags);
    await list.locator('div > .btn').last().click();
    await page.keyboard.press('Escape');
    assert.equal(await focused(page), 'install-app H2', 'focus comes back');
    await page.keyboard.press('p');
    await page.keyboard.press('/');
    await page.keyboard.press('?');
    assert.equal(await page.evaluate(() => window.prints), 1, 'letters are off');
    assert.ok(!(await list.isVisible()));
    assert.ok(page.url().includes(GUIDE));
    await page.keyboard.press(forward);
    assert.equal(await focused(page), 'start-in-app H2', 'arrows stay');
    await page.keyboard.press('Control+p').catch(() => {});
    await page.locator('.by-keys').click();
    await list.locator('div > .btn').last().click();
    await page.keyboard.press('Escape');
    await Promise.all([page.waitForURL(new RegExp(`/${tags.split('+')[0]}/index\\.html`)), page.keyboard.press('/')]);
    await close();
  }
});

test('the page comes with the step of its address, and says what it is', async () => {
  const { page, close } = await guide('ar+da', '#choose-user-id;step');
  assert.deepEqual(await visible(page), ['choose-user-id']);
  assert.equal(await focused(page), 'choose-user-id H2');
  assert.match(await page.locator('.now h2').first().innerText(), /8/);
  assert.equal(await page.locator('.stepbar [aria-live], .stepbar [role=status]').count(), 0, 'the heading alone is heard');
  const away = await page.$eval('.now .cell[data-helper]', (cell) => getComputedStyle(cell).backgroundImage);
  assert.match(away, /repeating-linear-gradient/);
  const sizes = await page.$$eval('.now .cell', (cells) => cells.map((cell) => getComputedStyle(cell.querySelector('.do li')).getPropertyValue('--size')));
  assert.equal(sizes[0], sizes[1], 'neither half is smaller');
  await page.emulateMedia({ forcedColors: 'active' });
  assert.equal(await page.$eval('.now .cell[data-helper]', (cell) => getComputedStyle(cell).outlineStyle), 'dashed');
  assert.equal(await page.locator('.stepbar .next').isVisible(), true);
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
  await page.click('.stepbar .next');
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
  await page.emulateMedia({ media: 'print' });
  assert.equal((await visible(page)).length, 10, 'paper has every step');
  assert.equal(await page.locator('.stepbar:visible, .report:visible').count(), 0);
  await close();
});

test('text of twice the size: the bar leaves room for the step', async () => {
  for (const tags of ['ar+da', 'ti+da', 'da']) {
    const { page, close } = await guide(tags, '#choose-pin;step');
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    assert.ok((await wide(page)) <= 0, tags);
    const bar = await page.locator('.stepbar').boundingBox();
    assert.ok(bar.height <= TABLET.height / 3, `${tags}: the bar is ${bar.height} px high`);
    await close();
  }
});

test('body and labels are large in step mode', async () => {
  const { page, close } = await guide('da', '#start-in-app;step');
  const size = (selector) => page.$eval(selector, (one) => parseFloat(getComputedStyle(one).fontSize));
  assert.ok((await size('.now .do > li')) >= 20);
  assert.ok((await size('.now .ui')) >= 22);
  await close();
});

test('the screen is kept awake while a step is shown', async () => {
  const init = () => {
    window.locks = [];
    Object.defineProperty(navigator, 'wakeLock', { value: { request: () => {
      const lock = { released: false, addEventListener() {}, release() { this.released = true; return Promise.resolve(); } };
      window.locks.push(lock);
      return Promise.resolve(lock);
    } } });
  };
  const { page, close } = await guide('da', '', { init });
  assert.equal(await page.evaluate(() => window.locks.length), 0);
  await page.click(toggle);
  await page.click('.stepbar .next');
  assert.equal(await page.evaluate(() => window.locks.length), 1);
  await page.click(toggle);
  assert.deepEqual(await page.evaluate(() => window.locks.map((lock) => lock.released)), [true]);
  await close();
});

for (const tag of ['ar', 'ti']) {
  test(`${tag}: levels keep the step and the plan; the original explains in the reader's language`, async () => {
    const { page, close } = await guide(tag, '#scan-code;step;plan=x/y/z:1');
    const levels = () => page.$$eval('.levels a', (all) => all.map((one) => Boolean(one.getAttribute('aria-current'))));
    const step = async (expected, url, current) => {
      await ready(page);
      assert.ok(page.url().includes(url), page.url());
      assert.deepEqual(await visible(page), ['scan-code'], expected);
      assert.match(await hash(page), /plan=x\/y\/z:1/);
      assert.deepEqual(await levels(), current);
      assert.equal(await page.locator('[data-level]:visible').count(), 0);
    };
    await step('own', `/${tag}/`, [true, false, false]);
    await page.locator('.levels a').nth(1).click();
    await page.waitForURL(/%2B|\+/);
    await step('both', `/${tag}%2Bda/`, [false, true, false]);
    await page.locator('.levels a').nth(2).click();
    await page.waitForURL(/\/da\//);
    await step('original', '/da/', [false, false, true]);
    assert.match(await hash(page), new RegExp(`for=${tag}`));
    await page.locator('.levels a').nth(0).click();
    await page.waitForURL(new RegExp(`/${tag}/`));
    await step('own', `/${tag}/`, [true, false, false]);
    await page.locator('.langs a[hreflang="uk"]').click();
    await page.waitForURL(/\/uk\//);
    await ready(page);
    assert.deepEqual(await visible(page), ['scan-code'], 'another language keeps the step');
    await close();
  });
}

test('the original alone has no levels', async () => {
  const { page, close } = await guide('da');
  assert.equal(await page.locator('.levels').count(), 0);
  await close();
});

for (const tags of ['ar+da', 'ti+da']) {
  test(`${tags}: across from each other`, async () => {
    const { page, complaints, close } = await guide(tags, '#choose-user-id;step');
    await page.locator(OPPOSITE).click();
    const halves = await page.$$eval('.seat', (all) => all.map((seat) => ({
      lang: seat.lang, turn: getComputedStyle(seat).transform, top: seat.getBoundingClientRect().top, height: seat.getBoundingClientRect().height,
      heading: seat.querySelector('h2').textContent, buttons: seat.querySelectorAll('.stepbar button').length,
    })));
    assert.deepEqual(halves.map((half) => half.lang), tags.split('+'));
    assert.match(halves[0].turn, /^matrix\(-1, 0, 0, -1|^matrix\(-1, .*, -1, 0, 0\)$/);
    assert.equal(halves[1].turn, 'none');
    assert.ok(halves[0].top < halves[1].top && Math.abs(halves[0].height - halves[1].height) < 2);
    assert.deepEqual(halves.map((half) => half.buttons), [3, 3]);
    for (const half of halves) assert.match(half.heading, /8/);
    assert.deepEqual(await findings(page), []);
    assert.equal(await page.evaluate(() => document.querySelectorAll('[id]').length === new Set([...document.querySelectorAll('[id]')].map((one) => one.id)).size), true);
    await page.locator('.seat').first().locator('.next').click();
    const steps = await page.$$eval('.seat h2', (all) => all.map((one) => one.textContent));
    for (const each of steps) assert.match(each, /9/);
    assert.equal(await page.evaluate(() => document.activeElement.closest('.seat').lang), tags.split('+')[0], 'focus stays on the side that pressed');
    assert.match(await hash(page), /^#choose-pin;step/);
    await page.locator('.seat').nth(1).locator('.back').click();
    await page.locator('.seat').nth(1).locator('.back').click();
    await page.locator('.seat').nth(1).locator('.back').click();
    await page.setViewportSize({ width: 320, height: 640 });
    assert.ok((await wide(page)) <= 0);
    assert.deepEqual(await findings(page), [], 'on a small screen');
    await page.setViewportSize(TABLET);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.seats').count(), 0);
    assert.equal(await focused(page), 'read-chip H2');
    await page.locator(OPPOSITE).click();
    await page.locator('.seat').first().locator('.where .btn').click();
    assert.equal(await page.locator('.seats').count(), 0);
    assert.deepEqual(complaints, []);
    await close();
  });
}

test('a word on the turned half opens on that half', async () => {
  const { page, close } = await guide('ar+da', '#country-and-cpr;step');
  await page.locator(OPPOSITE).click();
  await page.locator('.seat').first().locator('a.term').first().click();
  await page.locator('.seat .pop').waitFor();
  assert.equal(await page.evaluate(() => document.querySelector('.pop').closest('.seat').lang), 'ar');
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.seats').count(), 1, 'Escape closes the word first');
  await close();
});

test('point and say: three sentences in both languages', async () => {
  for (const tags of ['ar', 'ti', 'ar+da', 'ti+da']) {
    const { page, close } = await guide(tags, '#install-app;step');
    const opener = page.locator('.btns .in-step').last();
    await opener.focus();
    await page.keyboard.press('Enter');
    const box = page.locator('dialog.say');
    assert.ok(await box.isVisible());
    const said = await box.locator('li').evaluateAll((all) => all.map((item) => [...item.querySelectorAll('p')].map((p) => [p.closest('[lang]').lang, p.closest('[lang]').dir, parseFloat(getComputedStyle(p).fontSize)])));
    assert.equal(said.length, 3);
    for (const [own, original] of said) {
      assert.equal(own[0], tags.split('+')[0]);
      assert.deepEqual(original.slice(0, 2), ['da', 'ltr']);
      assert.ok(own[2] >= 28 && original[2] >= 20);
    }
    assert.deepEqual(await findings(page), [], tags);
    await page.setViewportSize({ width: 320, height: 640 });
    assert.ok((await box.evaluate((one) => one.scrollWidth - one.clientWidth)) <= 0);
    await page.setViewportSize(TABLET);
    await page.keyboard.press('Escape');
    assert.equal(await opener.evaluate((one) => one === document.activeElement), true);
    await close();
  }
});

test('listen: only a local voice of exactly the language, labels by their own', async () => {
  const listen = async (tags, voices, remote) => {
    const opened = await guide(tags, '#start-in-app;step', { init: withVoices, argument: voices });
    return opened;
  };
  for (const [tags, voices, shown] of [['ar', [], 0], ['ar', [['da-DK', true]], 0], ['ar', [['ar-SA', false]], 0], ['ar', [['ar_EG', true]], 1], ['ti', [['am-ET', true]], 0], ['ar+da', [['da-DK', true]], 1], ['ar+da', [['da-DK', true], ['ar-SA', true]], 2]]) {
    const { page, close } = await listen(tags, voices);
    assert.equal(await page.locator('.now .listen:visible').count(), shown, `${tags} ${JSON.stringify(voices)}`);
    await close();
  }
  const { page, close } = await listen('ar', [['ar-SA', true], ['da-DK', true]]);
  await page.locator('.now .listen').click();
  await page.waitForFunction(() => window.spoken.filter((one) => one.text === 'Kom i gang').length > 0);
  const spoken = await page.evaluate(() => window.spoken);
  assert.ok(spoken.some((one) => one.lang === 'da-DK' && one.text === 'Kom i gang'));
  assert.ok(spoken.every((one) => (one.lang === 'ar-SA') === /[\u0600-\u06ff]/.test(one.text) || /\d|MitID/.test(one.text)), JSON.stringify(spoken));
  assert.deepEqual(await findings(page), []);
  await page.locator('.player button').nth(2).click();
  await page.waitForFunction(() => window.spoken.some((one) => one.rate === 0.8));
  await page.locator('.stepbar .next').click();
  assert.equal(await page.locator('.player').count(), 0, 'stops when the step changes');
  await close();
  const without = await listen('ar', [['ar-SA', true]]);
  await without.page.locator('.now .listen').click();
  await without.page.waitForFunction(() => window.spoken.length > 12);
  assert.ok((await without.page.evaluate(() => window.spoken)).every((one) => one.text !== 'Kom i gang'), 'a label without a voice is skipped');
  await without.page.locator('.player button').first().click();
  assert.equal(await without.page.evaluate(() => document.activeElement.classList.contains('listen')), true);
  await without.close();
});

test('ways: the chosen one alone, in every language of the page and on every version', async () => {
  const { page, complaints, close } = await guide('da+sv', '#show-who-you-are', {}, base, WAYS);
  const shown = () => page.$$eval('#show-who-you-are .ways', (all) => all.map((group) => [...group.querySelectorAll('.or, .way')].map((way) => !way.hidden)));
  const before = await shown();
  assert.ok(before.length >= 2 && before.flat().every(Boolean));
  await page.locator('#show-who-you-are .only').nth(1).click();
  assert.ok((await shown()).every((group) => !group[0] && group[1]));
  assert.match(await hash(page), /way=2/);
  assert.equal(await page.evaluate(() => Boolean(document.activeElement.closest('.way-head'))), true);
  assert.deepEqual(await findings(page), []);
  await page.locator('.levels a').first().click();
  await page.waitForURL(/\/da\//);
  await ready(page);
  assert.ok((await shown()).every((group) => !group[0] && group[1]), 'kept on the page in one language');
  await page.locator('#show-who-you-are .way-head button').first().click();
  assert.ok((await shown()).flat().every(Boolean));
  assert.ok(!(await hash(page)).includes('way='));
  assert.deepEqual(complaints, []);
  await close();
});

test('a printed sheet: current, changed, other steps', async () => {
  for (const tags of ['da', 'ar', 'ti+da']) {
    const marks = await (async () => { const { page, close } = await guide(tags); const all = await page.$$eval('.step', (steps) => steps.map((step) => step.dataset.d)); await close(); return all; })();
    for (const each of marks) assert.equal(each.length, 2);
    const note = async (p, links) => {
      const { page, close } = await guide(tags, `#;p=${p}`);
      assert.equal(await page.locator('.paper[role=status]').count(), 1);
      assert.deepEqual(await page.$$eval('.paper a', (all) => all.map((one) => one.getAttribute('href'))), links);
      assert.deepEqual(await findings(page), []);
      const text = await page.locator('.paper .ph').innerText();
      if (links.length) {
        await page.locator('.paper a').first().click();
        assert.ok(await page.locator(links[0]).evaluate((step) => step.getBoundingClientRect().top < innerHeight));
      }
      await close();
      return text;
    };
    const texts = new Set([await note(marks.join(''), []), await note([...marks.slice(0, 2), '__', ...marks.slice(3, -1), '__'].join(''), ['#accept-terms', '#finish']), await note(marks.slice(1).join(''), [])]);
    assert.equal(texts.size, 3);
  }
});

test('add to the plan, then see that it is there', async () => {
  for (const tag of ['da', 'ar']) {
    const { page, close } = await guide(tag, '#;plan=a/b/c:12');
    const link = page.locator('.in-plan a');
    assert.equal(await link.getAttribute('href'), `../../../../${tag}/plan/index.html#;plan=a/b/c:12,${GUIDE}:`);
    assert.equal(await page.locator('.in-plan > .i-tick').isVisible(), false);
    await link.click();
    await page.waitForURL(/\/plan\/index\.html/);
    assert.match(decodeURIComponent(page.url()), new RegExp(`plan=a/b/c:12,${GUIDE}:`));
    await page.goto(base + at(tag, `#;plan=${GUIDE}:1`));
    await ready(page);
    assert.equal(await page.locator('.in-plan > .i-tick').isVisible(), true);
    assert.match(await page.locator('.in-plan a').getAttribute('href'), new RegExp(`plan=${GUIDE}:1$`));
    await close();
  }
});

test('a mistake is told with guide, step, language and edition, where the site wants it', async () => {
  const { page, close } = await guide('ar');
  const wanted = await page.getAttribute('main', 'data-report');
  const links = await page.$$eval('.report a', (all) => all.map((one) => one.href));
  if (!wanted) assert.equal(links.length, 0);
  else {
    assert.equal(links.length, 10);
    assert.ok(links.every((href) => href.includes(encodeURIComponent(GUIDE)) && !/[{}]/.test(href)), links[0]);
  }
  await close();
});
