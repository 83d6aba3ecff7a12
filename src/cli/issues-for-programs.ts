import { catalogue } from '../model/issues/catalogue.ts';
import type { Issue } from '../model/issue.ts';
import { explainedAt } from './issue-text.ts';

/** The forms in which other programs take issues. None of them holds the words at fault. */
export const formsForPrograms = { json, github, sarif } as const;

function json(issues: readonly Issue[]): string {
  const count = (severity: Issue['severity']) =>
    issues.filter((issue) => issue.severity === severity).length;
  return JSON.stringify(
    {
      errors: count('error'),
      warnings: count('warning'),
      issues: issues.map(({ path, line, severity, code, problem, cure }) => ({
        path,
        line,
        severity,
        code,
        problem,
        cure,
        help: explainedAt(code),
      })),
    },
    null,
    2,
  );
}

/** Annotations of GitHub’s own, one a line. */
function github(issues: readonly Issue[]): string {
  return issues
    .map(({ path, line, severity, code, problem, cure }) => {
      const where = `file=${property(path)},line=${line},title=${property(code)}`;
      return `::${severity} ${where}::${escaped(`${problem} ${cure} ${explainedAt(code)}`)}`;
    })
    .join('\n');
}

const escaped = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** SARIF 2.1.0, which code hosts and editors’ programs show beside the lines. */
function sarif(issues: readonly Issue[]): string {
  const codes = [...new Set(issues.map(({ code }) => code))].sort();
  const rules = codes.map((code) => ({
    id: code,
    shortDescription: { text: catalogue[code].means },
    help: { text: `${catalogue[code].cure} ${explainedAt(code)}` },
  }));
  const results = issues.map(({ path, line, severity, code, problem, cure }) => ({
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: `${problem} ${cure}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
          region: { startLine: line },
        },
      },
    ],
  }));
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'npm run check', rules } }, results }],
    },
    null,
    2,
  );
}
