import { parentPort } from 'node:worker_threads';
import { contentIssues } from '../cli/check.ts';

parentPort?.on('message', () => parentPort?.postMessage(contentIssues()));
