import { expect, test } from 'vitest';
import { securityText } from './security-text.ts';

test('says whom to tell of a weakness, where that stands, and until when', () => {
  const site = { url: 'https://sheds.org.uk', contact: 'a@sheds.org.uk', language: 'en-GB' };
  expect(securityText(site, '2026-12-06')).toBe(
    'Contact: mailto:a@sheds.org.uk\nExpires: 2027-12-06T00:00:00Z\nPreferred-Languages: en\n' +
      'Canonical: https://sheds.org.uk/.well-known/security.txt\n',
  );
});
