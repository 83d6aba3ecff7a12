import './copy-age.ts';
import { offlineCopy, type OfflineCopy } from './copy-files.ts';

// Runs first on every page of the copy. Its own address tells where the copy lies.
const own = (document.currentScript as HTMLScriptElement).src;
(globalThis as { offlineCopy?: OfflineCopy }).offlineCopy = offlineCopy(new URL('..', own).href);
