import { v5 as nameBased } from 'uuid';

/** A namespace of our own: what is named in it outlives every change of address. */
const namespace = '5f0d1d0c-6b0e-4d6a-9a0b-7d1f4c3e2a10';

/** A name-based UUID (RFC 9562, version 5): the same name has the same for ever. */
export const permanentId = (name: string) => `urn:uuid:${nameBased(name, namespace)}`;
