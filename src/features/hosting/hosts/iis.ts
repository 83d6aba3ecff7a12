import { escapeUTF8 as escaped } from 'entities';
import type { Host } from '../host.ts';
import { regexOf, type HeaderRule, type Table } from '../table.ts';
import { typesByEnding, typeWithoutEnding } from '../media-types.ts';

/** Internet Information Services on Windows, by the one file that it reads. */
export const iis: Host = {
  name: 'iis',
  title: 'IIS (Windows)',
  files: (table) => ({ 'web.config': webConfig(table) }),
  steps: [
    'Install the module URL Rewrite 2 on the server; without it IIS refuses the file.',
    'Put web.config into the top folder of the site, beside index.html, after each build.',
    'Point the site of IIS at that folder. To publish anew, make the new folder beside it and ' +
      'change the physical path of the site: that is one step.',
  ],
  lacks: [
    'The copies packed with Brotli and gzip are not used: switch on static compression instead.',
    'The file was checked as XML against the names that IIS knows, and not yet on a real server.',
  ],
  limits: [],
};

const attribute = (name: string, value: string) => `${name}="${escaped(value)}"`;

function webConfig(table: Table): string {
  const general = table.headers.filter(({ name }) => name !== 'Content-Type');
  const cacheControl = general.find(({ name }) => name === 'Cache-Control');
  const custom = attribute('cacheControlCustom', cacheControl?.otherwise ?? '');
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Written by the build. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files><clear /><add value="index.html" /></files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <urlCompression doStaticCompression="true" />
    <staticContent>
      <clientCache cacheControlMode="NoControl" ${custom} />
${Object.entries(typesByEnding).map(mimeMap).join('')}      <remove fileExtension="." />
      <mimeMap fileExtension="." ${attribute('mimeType', typeWithoutEnding)} />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${general
  .filter(({ name, otherwise }) => otherwise !== undefined && name !== 'Cache-Control')
  .map(customHeader)
  .join('')}      </customHeaders>
    </httpProtocol>
    <httpErrors errorMode="Custom" existingResponse="Replace">
      <remove statusCode="404" />
      <error statusCode="404" ${attribute('path', table.notFound)} responseMode="ExecuteURL" />
    </httpErrors>
    <rewrite>
      <rules>
${table.redirects.map(redirectRule).join('')}${table.gone.map(goneRule).join('')}      </rules>
      <outboundRules>
${table.headers.flatMap(outboundRules).join('')}      </outboundRules>
    </rewrite>
  </system.webServer>
${table.gone.map(goneLocation).join('')}</configuration>
`;
}

const mimeMap = ([ending, type]: [string, string]) =>
  `      <remove fileExtension=".${ending}" />\n` +
  `      <mimeMap fileExtension=".${ending}" ${attribute('mimeType', type)} />\n`;

const customHeader = ({ name, otherwise }: HeaderRule) =>
  `        <add name="${name}" ${attribute('value', otherwise!)} />\n`;

const redirectRule = ({ from, to }: { from: string; to: string }, index: number) => `\
        <rule name="moved ${index + 1}" stopProcessing="true">
          <match ${attribute('url', regexOf(from).replace('^/', '^'))} ignoreCase="false" />
          <action type="Redirect" ${attribute('url', to)} redirectType="Permanent" />
        </rule>
`;

const goneRule = (address: string, index: number) => `\
        <rule name="gone ${index + 1}" stopProcessing="true">
          <match ${attribute('url', `^${address.slice(1)}$`)} ignoreCase="false" />
          <action type="CustomResponse" statusCode="410" statusReason="Gone" />
        </rule>
`;

const goneLocation = (address: string) => `\
  <location ${attribute('path', address.replaceAll(/^\/|\/$/g, ''))}>
    <system.webServer>
      <httpErrors errorMode="Custom">
        <remove statusCode="410" />
        <error statusCode="410" path="${address}index.html" responseMode="ExecuteURL" />
      </httpErrors>
    </system.webServer>
  </location>
`;

const outboundRules = ({ name, cases }: HeaderRule): string[] =>
  cases.map(
    ({ pattern, value }, index) => `\
        <rule name="${name} ${index + 1}">
          <match serverVariable="RESPONSE_${name.replaceAll('-', '_')}" pattern=".*" />
          <conditions>
            <add input="{URL}" ${attribute('pattern', regexOf(pattern))} ignoreCase="false" />
          </conditions>
          <action type="Rewrite" ${attribute('value', value)} />
        </rule>
`,
  );
