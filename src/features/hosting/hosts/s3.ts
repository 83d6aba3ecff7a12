import type { Host, SiteFile } from '../host.ts';
import { headersAt, type Table } from '../table.ts';

/** An object store such as S3, with CloudFront before it. */
export const s3: Host = {
  name: 's3',
  title: 'S3 with CloudFront, and other object stores',
  files: (table, files) => ({
    'manifest.json': manifest(table, files),
    'sync.sh': sync(table, files),
    'headers-policy.json': headersPolicy(table),
    'viewer-request.js': viewerRequest(table),
  }),
  steps: [
    'sync.sh FOLDER s3://BUCKET uploads the site with aws s3: new files first, then those that ' +
      'keep their names, each with its type and caching; last it deletes what is no more.',
    'With another store: rclone sync FOLDER remote:BUCKET, and set for each file the type and ' +
      'the caching that manifest.json names.',
    'CloudFront: make a response headers policy of headers-policy.json, and attach it; publish ' +
      'viewer-request.js as a function of the kind “viewer request”; name /404.html as the ' +
      'page for the errors 403 and 404, with the status 404; switch on compression.',
    'After a take-down: aws cloudfront create-invalidation --distribution-id ID --paths "/*"',
  ],
  lacks: [
    'Headers that only some addresses have (the policy of the search’s scripts, and who may read ' +
      'the data) need a behaviour of their own in CloudFront; manifest.json names them.',
    'A text that was taken down answers with 410 and one plain sentence, not with its notice.',
    'These files were checked for their form, and not yet in a real account.',
  ],
  limits: [],
};

const manifest = (table: Table, files: readonly SiteFile[]) =>
  `${JSON.stringify(
    files.map(({ path }) => ({ path, headers: headersAt(table, path) })),
    null,
    1,
  )}\n`;

const single = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** One command for each type and caching; files whose names hold a hash go first. */
function sync(table: Table, files: readonly SiteFile[]): string {
  const groups = new Map<string, string[]>();
  for (const { path } of files) {
    const { 'Content-Type': type, 'Cache-Control': caching } = headersAt(table, path);
    const options = `--content-type ${single(type!)} --cache-control ${single(caching ?? '')}`;
    groups.set(options, [...(groups.get(options) ?? []), path]);
  }
  const isHashed = (options: string) => options.includes('immutable');
  const commands = [...groups]
    .sort(([a], [b]) => Number(isHashed(b)) - Number(isHashed(a)) || (a < b ? -1 : 1))
    .map(
      ([options, paths]) =>
        `upload ${options} <<'FILES'\n${paths.map((path) => `${path}\n`).join('')}FILES\n`,
    );
  return `#!/bin/sh
# Written by the build: sync.sh FOLDER s3://BUCKET
set -eu
folder=$1
bucket=$2
upload() {
  while IFS= read -r path; do
    aws s3 cp "$@" "$folder/$path" "$bucket/$path" --only-show-errors
  done
}
${commands.join('')}aws s3 sync "$folder" "$bucket" --delete --size-only
`;
}

/** What CloudFront’s command line takes as a response headers policy. */
function headersPolicy(table: Table): string {
  const items = table.headers
    .filter(({ otherwise, name }) => otherwise !== undefined && name !== 'Cache-Control')
    .map(({ name, otherwise }) => ({ Header: name, Value: otherwise!, Override: true }));
  const policy = {
    Name: 'site-headers',
    CustomHeadersConfig: { Quantity: items.length, Items: items },
  };
  return `${JSON.stringify(policy, null, 1)}\n`;
}

/** Runs in CloudFront before it looks for the file. */
function viewerRequest(table: Table): string {
  const moved = Object.fromEntries(table.redirects.map(({ from, to }) => [from, to]));
  const gone = Object.fromEntries(table.gone.map((address) => [address, 1]));
  return `// Written by the build.
var moved = ${JSON.stringify(moved)};
var gone = ${JSON.stringify(gone)};
function handler(event) {
  var request = event.request;
  var to = moved[request.uri];
  if (to)
    return { statusCode: 301, statusDescription: 'Moved', headers: { location: { value: to } } };
  if (gone[request.uri])
    return { statusCode: 410, statusDescription: 'Gone', body: 'This page was taken down.' };
  if (request.uri.endsWith('/')) request.uri += 'index.html';
  return request;
}
`;
}
