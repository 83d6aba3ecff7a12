import { isLatest, versionName } from './latest.ts';

// In the browser: what changed before this page could be told of it, it hears of by asking.
const version = document.querySelector<HTMLMetaElement>(`meta[name="${versionName}"]`)?.content;
import.meta.hot?.send(isLatest, version);
