import { expect, test } from 'vitest';
import { feedLeaves } from './left-behind.ts';

const move = {
  from: 'https://site.example/briefings/sheds/feed.xml',
  to: 'https://site.example/briefings/bicycle-sheds/feed.xml',
  reason: 'Renamed & joined.',
  date: '2026-12-06',
};
const notice = { address: move.from, reason: 'It may have identified a person.', date: move.date };

test('a feed that has moved says so in one entry, and where it is', () => {
  const text = feedLeaves('atom1').moved(move);
  expect(text.match(/<entry>/g)).toHaveLength(1);
  expect(text).toContain('<title type="html"><![CDATA[This feed has moved]]></title>');
  expect(text).toContain(`<link href="${move.to}"/>`);
  expect(text).toContain('Renamed &amp; joined.');
});
test('in JSON as well', () => {
  const to = move.to.replace('xml', 'json');
  const feed = JSON.parse(feedLeaves('json1').moved({ ...move, to })) as Record<string, unknown>;
  expect(feed).toMatchObject({
    feed_url: to,
    items: [{ title: 'This feed has moved', url: to }],
  });
});
test('a feed that was taken down says why, and nothing else', () => {
  const text = feedLeaves('atom1').takenDown(notice);
  expect(text.match(/<entry>/g)).toHaveLength(1);
  expect(text).toContain('This text was taken down');
  expect(text).toContain('It may have identified a person.');
});
test('its entry keeps its name, so that a feed reader shows it once', () =>
  expect(feedLeaves('atom1').moved(move)).toBe(feedLeaves('atom1').moved({ ...move })));
