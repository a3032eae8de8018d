// Places: open now, by the device's clock; times that nobody has looked up for long.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { base, findings, launch } from './site.mjs';

let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });

/** The page of places as it is at `time`. */
async function at(time, tag) {
  const context = await browser.newContext({ timezoneId: 'Europe/Copenhagen' });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(time));
  await page.goto(`${base}${tag}/help/index.html`);
  return { page, line: page.locator('#mitid-support .open-now'), close: () => context.close() };
}

test('open and closed follow weekday and time', async () => {
  for (const [time, words] of [
    ['2026-11-25T07:59:00+01:00', 'Lukket nu'], ['2026-11-25T08:00:00+01:00', 'Åbent nu'], ['2026-11-25T20:00:00+01:00', 'Lukket nu'],
    ['2026-11-28T09:00:00+01:00', 'Lukket nu'], ['2026-11-28T10:30:00+01:00', 'Åbent nu'],
  ]) {
    const { line, close } = await at(time, 'da');
    assert.equal(await line.textContent(), words, time);
    await close();
  }
});

test('after 90 days the page says that the times are old, built or not', async () => {
  for (const tag of ['da', 'ar', 'ti']) {
    const now = await at('2026-11-25T12:00:00+01:00', tag);
    assert.equal(await now.page.locator('#mitid-support [data-old]').isVisible(), false);
    assert.deepEqual(await findings(now.page), []);
    await now.close();
    const later = await at('2027-03-01T12:00:00+01:00', tag);
    assert.equal(await later.page.locator('#mitid-support [data-old]').isVisible(), true, tag);
    assert.deepEqual(await findings(later.page), []);
    await later.close();
  }
});
