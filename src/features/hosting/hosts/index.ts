import type { Host } from '../host.ts';
import { apache } from './apache.ts';
import { azure } from './azure.ts';
import { caddy } from './caddy.ts';
import { github } from './github.ts';
import { iis } from './iis.ts';
import { nginx } from './nginx.ts';
import { pages } from './pages.ts';
import { s3 } from './s3.ts';

/** Every host that the rules are written for. */
export const hosts: readonly Host[] = [nginx, caddy, apache, iis, azure, s3, pages, github];
