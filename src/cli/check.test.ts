import { expect, test } from 'vitest';
import { command, copyOfLibrary, madeUpEpoch, replaced } from '../../tests/library/library.ts';
import { issue, warning } from '../model/issue.ts';
import { issueInColumns } from './issue-text.ts';
import { formsForPrograms } from './issues-for-programs.ts';

const at = { path: 'content/briefings/shed-locks/v1.md', line: 7 };
const secret = {
  ...issue(
    'school-found',
    at,
    'The text holds the name of a school, which could identify a child or a family.',
    'Take the name out; say what kind of school it is.',
  ),
  found: 'Shedton Primary School',
};
const old = warning(
  'helpline-old',
  { path: 'content/helplines.yaml', line: 3 },
  '50% old.',
  'Look.',
);

test('an issue is read in 80 columns, with the words at fault and a link to its code', () => {
  const text = issueInColumns(secret, 80, true);
  expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
  expect(text).toBe(
    'content/briefings/shed-locks/v1.md:7\n' +
      '  The text holds the name of a school, which could identify a child or a family.\n' +
      '  It reads: “Shedton Primary School”\n' +
      '  Take the name out; say what kind of school it is.  (school-found)\n' +
      '  /editors/checks/school-found/',
  );
});

test('what does not fit in a line goes on in the next', () => {
  const text = issueInColumns(secret, 50, true);
  expect(text.split('\n').filter((line) => line.length > 50)).toEqual([]);
  expect(text).toContain('(school-found)\n');
});

test('the words at fault stand in no log and in no form for programs', () => {
  expect(issueInColumns(secret, 80, false)).not.toContain('Shedton');
  for (const form of Object.values(formsForPrograms))
    expect(form([secret])).not.toContain('Shedton');
});

test('GitHub’s annotations keep to its form', () =>
  expect(formsForPrograms.github([old])).toBe(
    '::warning file=content/helplines.yaml,line=3,title=helpline-old::' +
      '50%25 old. Look. /editors/checks/helpline-old/',
  ));

test('JSON tells place, code, problem, cure and help of each', () =>
  expect(JSON.parse(formsForPrograms.json([secret, old]))).toEqual({
    errors: 1,
    warnings: 1,
    issues: [
      {
        ...at,
        severity: 'error',
        code: 'school-found',
        problem: secret.problem,
        cure: secret.cure,
        help: '/editors/checks/school-found/',
      },
      expect.objectContaining({ severity: 'warning', code: 'helpline-old' }),
    ],
  }));

test('SARIF names the rule, the level and the line of each', () => {
  const { version, runs } = JSON.parse(formsForPrograms.sarif([secret, old])) as {
    version: string;
    runs: { tool: { driver: { rules: { id: string }[] } }; results: Record<string, unknown>[] }[];
  };
  expect(version).toBe('2.1.0');
  expect(runs[0]!.tool.driver.rules.map(({ id }) => id)).toEqual(['helpline-old', 'school-found']);
  expect(runs[0]!.results).toMatchObject([
    {
      ruleId: 'school-found',
      ruleIndex: 1,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: at.path },
            region: { startLine: 7 },
          },
        },
      ],
    },
    { ruleId: 'helpline-old', ruleIndex: 0, level: 'warning' },
  ]);
});

test('a file that is named is judged alone, and what is not there is refused', async () => {
  const copy = copyOfLibrary({
    'briefings/shed-locks/v1.md': replaced('title:', 'titel:'),
    'helplines.yaml': replaced('href: tel:999', 'href: tel:998'),
  });
  const check = (...typed: string[]) =>
    command(
      'src/cli/check.ts',
      { CONTENT_DIR: copy.folder, ...madeUpEpoch({ CONTENT_DIR: copy.folder }) },
      typed,
    );
  const [one, other, none, all] = await Promise.all([
    check('content/helplines.yaml'),
    check('letters', '--reading'),
    check('letters/no-such-letter.md'),
    check('--json'),
  ]);
  copy.remove();
  expect(one.said).toContain('(helpline-misdialled)');
  expect(one.said).not.toContain('shed-locks');
  expect(one.code).toBe(1);
  expect(other.said).toMatch(/^ +\d+\.\d {2}reading age of the summary of bicycle-sheds$/m);
  expect(other.code).toBe(0);
  expect(none.said).toContain('There is no “letters/no-such-letter.md” in the content.');
  expect(none.code).toBe(2);
  const { issues } = JSON.parse(all.said) as { issues: { path: string; line: number }[] };
  const places = issues.map(({ path, line }) => `${path} ${String(line).padStart(4)}`);
  expect(places).toEqual(places.toSorted());
  expect(new Set(issues.map(({ path }) => path)).size).toBeGreaterThan(1);
});
