const reserved = /(?:^|\.)(?:example|invalid|test|localhost|local|example\.(?:com|net|org))$/;

/** Whether an address stands for one that is not known yet: links to it could never be kept. */
export function isPlaceholder(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { protocol, hostname } = new URL(address);
  const isNumber = /^\d+(?:\.\d+){3}$/.test(hostname) || hostname.startsWith('[');
  return protocol !== 'https:' || isNumber || !hostname.includes('.') || reserved.test(hostname);
}
