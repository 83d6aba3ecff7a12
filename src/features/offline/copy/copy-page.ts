import { formatDate } from '../../../model/content/date.ts';
import { issue, type Issue } from '../../../model/issue.ts';
import { site } from '../../../site.ts';
import { relativeAddress, linkTarget } from './relative.ts';
import {
  attributeText,
  splice,
  tagsOf,
  valueOf,
  type Attribute,
  type Edit,
  type Tag,
} from './tags.ts';

/** What a page of the copy is made with. */
export interface Setting {
  /** Whether the copy has this file. */
  has(path: string): boolean;
  /** Whether the site has it, though not the copy: such links lead to the site. */
  online(path: string): boolean;
  /** The day the copy was made. */
  made: string;
  /** A page of the site that explains changes, when there is one. */
  updates?: string;
}

/** A page of the copy, the module scripts it asks for, and what stands in its way. */
export interface CopiedPage {
  html: string;
  modules: string[];
  issues: Issue[];
}

/**
 * A page made fit for `file:`; everything but addresses, scripts, policy and the notes of age stays
 * byte for byte.
 */
export function copyPage(html: string, page: string, setting: Setting): CopiedPage {
  const tags = tagsOf(html);
  const issues: Issue[] = [];
  const link = (address: string, at: number): string | undefined => {
    const target = linkTarget(address, page);
    if (target.kind === 'elsewhere') return undefined;
    if (setting.has(target.path)) return relativeAddress(page, target.path) + target.rest;
    if (setting.online(target.path)) return new URL(address, new URL(page, site.url)).href;
    const line = html.slice(0, at).split('\n').length;
    issues.push(
      issue(
        'link-not-relative',
        { path: page, line },
        `This page leads to ${address}, which the site does not have.`,
        'Correct the link, or publish what it leads to.',
      ),
    );
    return undefined;
  };
  const edits = tags.flatMap((tag) =>
    dropped(tag)
      ? [{ from: tag.from, to: tag.to, text: '' }]
      : tag.attributes.flatMap((attribute) => edit(attribute, tag, link)),
  );
  return {
    html: splice(html, [...edits, ...ageNotes(tags, page, setting)]),
    modules: modulesOf(tags, page),
    issues,
  };
}

/** Tells the scripts of a page where the top folder of the copy is. */
function topFolder(tags: Tag[], page: string): Edit[] {
  const html = tags.find(({ name }) => name === 'html');
  if (!html) return [];
  const way = '../'.repeat(page.split('/').length - 1) || './';
  const at = html.from + '<html'.length;
  return [{ from: at, to: at, text: ` data-copy-root="${way}"` }];
}

const modulesOf = (tags: Tag[], page: string) =>
  tags
    .filter((tag) => tag.name === 'script' && valueOf(tag, 'type') === 'module')
    .flatMap((tag) => {
      const target = linkTarget(valueOf(tag, 'src') ?? '', page);
      return target.kind === 'file' ? [target.path] : [];
    });

/** Browsers refuse these from disk, and say so in the console. */
const dropped = (tag: Tag) =>
  tag.name === 'link' &&
  /\b(manifest|modulepreload|preload|prefetch|preconnect)\b/.test(valueOf(tag, 'rel') ?? '');

type Link = (address: string, at: number) => string | undefined;

function edit({ name, value, from, to }: Attribute, tag: Tag, link: Link): Edit[] {
  const change = (text: string | undefined) =>
    text === undefined ? [] : [{ from, to, text: attributeText(name, text) }];
  if (tag.name === 'script' && name === 'type' && value === 'module')
    return [{ from, to, text: 'defer' }];
  if (name === 'crossorigin' || name === 'integrity') return [{ from, to, text: '' }];
  if (tag.name === 'meta')
    return name === 'content'
      ? change(metaContent(value, tag, (address) => link(address, from)))
      : [];
  if (name === 'srcset' || name === 'imagesrcset')
    return change(value.replace(/[^\s,]\S*[^\s,]/g, (part) => link(part, from) ?? part));
  return addresses.has(name) ? change(link(value, from)) : [];
}

const addresses = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href']);

function metaContent(
  content: string,
  tag: Tag,
  link: (address: string) => string | undefined,
): string | undefined {
  const kind = valueOf(tag, 'http-equiv')?.toLowerCase();
  if (kind === 'content-security-policy') return policyFromDisk(content);
  if (kind !== 'refresh') return undefined;
  const [, before, address] = /^(\s*\d+\s*;\s*url=)(.*)$/i.exec(content) ?? [];
  const there = address && link(address);
  return there ? `${before ?? ''}${there}` : undefined;
}

/**
 * The policy of a page, for `file:`: the standard leaves open whether 'self' means files there, so
 * it is said outright.
 */
export function policyFromDisk(policy: string): string {
  const lines = policy
    .split(';')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('manifest-src'));
  return lines
    .map((line) =>
      /^(script|img|style|font|form)/.test(line) ? line.replace("'self'", "'self' file:") : line,
    )
    .join('; ');
}

/** The script of the copy itself. */
export const copyScript = 'copy/copy.js';

/** A page without the site's footer says nothing of the site: a quick exit may lead to it. */
function ageNotes(tags: Tag[], page: string, { made, updates }: Setting): Edit[] {
  if (!tags.some(isFooter)) return [];
  const newer = `<a href="${new URL('/downloads/', site.url).href}">Check for a newer copy</a>`;
  const changes = updates
    ? ` <a href="${new URL(updates, site.url).href}">What has changed or been withdrawn since</a>.`
    : '';
  const day = formatDate(made);
  const insert = (at: number, text: string) => ({ from: at, to: at, text });
  const after = (found: (tag: Tag) => boolean) => tags.find(found)!.to;
  return [
    ...topFolder(tags, page),
    insert(
      after((tag) => tag.name === 'meta' && valueOf(tag, 'http-equiv') !== undefined),
      `<script src="${relativeAddress(page, copyScript)}" defer></script>`,
    ),
    insert(
      after(({ name }) => name === 'main'),
      [
        `<copy-age made="${made}" hidden>`,
        '<p class="banner"><strong>This copy is more than a year old.</strong> ',
        `It was made on ${day}. Law, guidance and telephone numbers may have changed. `,
        `${newer}</p></copy-age>`,
      ].join(''),
    ),
    insert(
      after(isFooter),
      `<p class="wide" id="copy">This is a copy, made on ${day}. ${newer}.${changes}</p>`,
    ),
  ];
}

const isFooter = (tag: Tag) => tag.name === 'footer' && valueOf(tag, 'class') === 'foot';
