import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { builtLibrary, builtSite, pagesOf } from './site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // Every script comes from the same site; a hash of its own would only tie pages to files.
      'require-sri': 'off',
      // Titles are the texts of editors and authors.
      'long-title': 'off',
      // A term may begin with a digit ("7-minute briefing"), and its id with it.
      'valid-id': ['error', { relaxed: true }],
      // Spaces in a telephone number are copied as they stand, and may break on a narrow screen.
      'tel-non-breaking': 'off',
      // The link that leaves a page at once works as govuk-frontend makes it: a link for all, a
      // button for assistive technology.
      'prefer-native-element': ['error', { exclude: ['button'] }],
      // A collection for print holds several briefings, each an article with the same parts.
      'unique-landmark': 'off',
      // White space says nothing in HTML.
      'no-trailing-whitespace': 'off',
    },
  }),
);

describe.each([
  ['the site', builtSite],
  ['the made-up library', builtLibrary],
])('%s', (_, built) => {
  test('every page is valid HTML', async () => {
    const wrong: string[] = [];
    for (const { html, path } of pagesOf(built())) {
      const { results } = await validator.validateString(html, path);
      wrong.push(
        ...results.flatMap(({ messages }) =>
          messages.map(
            ({ ruleId, message, selector }) =>
              `${path}  ${ruleId}: ${message} (${selector ?? 'page'})`,
          ),
        ),
      );
    }
    expect(wrong).toEqual([]);
  });
});

test('the validator would tell', async () => {
  const { valid } = await validator.validateString(
    '<!doctype html><html lang="en"><head><title>A</title></head>' +
      '<body><p id="a"><div></div></p><b id="a"></b></body></html>',
  );
  expect(valid).toBe(false);
});
