import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { site } from '../../src/site.ts';
import { builtLibrary } from '../site/site.ts';
import { opened, type Opening } from './opened.ts';
import { unpackedCopy } from './unpacked.ts';

const address = '/briefings/bicycle-sheds/';
const publicAddress = site.url + address;
const open = opened();

/** A page of the made-up library, or of a copy of it, on a telephone. */
const pageAt = (at: string, options: Opening = {}): Promise<Page> =>
  open.page(at.startsWith('/') ? open.library.url + at : at, {
    viewport: { width: 360, height: 740 },
    clipboard: at.startsWith('/'),
    ...options,
  });

describe('each number', () => {
  test('offers its two public addresses by touch, without hover', async () => {
    const page = await pageAt(address, { hasTouch: true });
    await page.locator('#p2 .pn').tap();
    const panel = page.getByRole('group', { name: 'Links to Paragraph 2' });
    await panel.getByRole('button', { name: 'Copy link to current wording' }).tap();
    await page.getByText(`Copied: ${publicAddress}#p2`).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${publicAddress}#p2`);
    await panel.getByRole('button', { name: 'Copy link to this wording (edition 3)' }).tap();
    await page.getByText(`Copied: ${publicAddress}v3/#p2`).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${publicAddress}v3/#p2`,
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
  });

  test('is worked by keyboard, and gives the focus back', async () => {
    const page = await pageAt(address);
    await page.locator('#r1 .pn').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Links to Recommendation r1' }).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Copy link to current wording');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#r1');
    expect(await page.locator('.offers').count()).toBe(0);
  });

  test('gives the public address to select where the clipboard is closed', async () => {
    const page = await pageAt(address, { clipboard: false });
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new DOMException('closed', 'NotAllowedError')) },
      }),
    );
    await page.locator('#p1 .pn').click();
    await page.getByRole('button', { name: 'Copy link to this wording (edition 3)' }).click();
    expect(await page.getByLabel('Address').inputValue()).toBe(`${publicAddress}v3/#p1`);
  });

  test('is a plain link to itself without script', async () => {
    const page = await pageAt(address, { javaScriptEnabled: false });
    await page.locator('#p2 .pn').click();
    expect(page.url()).toBe(`${open.library.url}${address}#p2`);
  });
});

describe('an address that leads on', () => {
  test('takes the query and the fragment along', async () => {
    const page = await pageAt(`/id/pb-2026-01/?from=intranet#p2`);
    await page.waitForURL(`${open.library.url}${address}?from=intranet#p2`);
  });

  test('leads on without script too', async () => {
    const page = await pageAt(`/id/pb-2026-01/`, { javaScriptEnabled: false });
    await page.waitForURL(open.library.url + address);
  });
});

describe('an old edition', () => {
  test('says beside each number what became of it, with a link to it', async () => {
    const page = await pageAt(`${address}v1/`);
    const changeStatuses = await page
      .locator('.change-status')
      .evaluateAll((links) =>
        links.map(
          (link) => `${link.closest('[id]')!.id} ${link.textContent} ${link.getAttribute('href')}`,
        ),
      );
    expect(changeStatuses).toContain(`p1 unchanged ${address}#p1`);
    expect(changeStatuses).toContain(`a1 changed ${address}#a1`);
    expect(await page.getByRole('link', { name: 'Read the current edition (3)' }).count()).toBe(1);
    expect(await page.getByRole('link', { name: 'Next: edition 2' }).count()).toBe(1);
    expect(await page.locator('#a1 .since').textContent()).toBe('since corrected');
  });

  test('is found by the day on which it was current', async () => {
    const page = await pageAt('/as-at/#2026-11-30');
    const shown = () =>
      page
        .locator('tbody#pb-2026-01 tr:visible')
        .allTextContents()
        .then((rows) => rows.map((row) => /edition \d/.exec(row)?.[0]));
    expect(await shown()).toEqual(['edition 2']);
    await page.getByLabel('Day').fill('2026-11-22');
    await page.getByRole('button', { name: 'Show the editions of that day' }).click();
    await expect.poll(shown).toEqual(['edition 1']);
  });
});

test('what changed can be read without colour', async () => {
  const page = await pageAt(`${address}changes/`);
  const text = await page.locator('main').innerText();
  expect(text).toContain('A new hinge was tried[added: , and it held].');
  expect(text).toContain('The count of doors was wrong.');
});

test('a downloaded copy offers the public addresses, not its own', async () => {
  const copy = unpackedCopy(builtLibrary());
  onTestFinished(() => copy.remove());
  const page = await pageAt(copy.url(address));
  await page.locator('#p2 .pn').click();
  await page.getByRole('button', { name: 'Copy link to this wording (edition 3)' }).click();
  const status = page.locator('.offers [role=status]');
  await expect
    .poll(async () =>
      (await status.locator('input').count())
        ? status.locator('input').inputValue()
        : status.textContent(),
    )
    .toContain(`${publicAddress}v3/#p2`);
  await page.goto(`${copy.url('/id/pb-2026-01/')}#p2`);
  await page.waitForURL(/briefings\/bicycle-sheds\/index\.html#p2$/);
});
