/** Which requirement sets beyond the minimum (WordApi 1.3) are there; what is missing becomes a gap. */
import type { HostGap } from '../../core/host';
import type { WordApi } from './office-api';

export interface Abilities {
  /** Footnotes and their bodies: WordApi 1.5, on older web hosts WordApiOnline 1.1. */
  readonly footnotes: boolean;
  /** createDocument().open(): WordApi 1.3. */
  readonly openDocument: boolean;
  /** Custom XML parts: CustomXmlParts 1.1, of the common API. */
  readonly provenance: boolean;
  /** Comments on words: WordApi 1.4. */
  readonly comments: boolean;
  /** CompressedFile 1.1: the bytes of the open document. */
  readonly bytes: boolean;
}

export function abilitiesOf(api: WordApi): Abilities {
  return {
    footnotes: api.supports('WordApi', '1.5') || api.supports('WordApiOnline', '1.1'),
    openDocument: api.supports('WordApi', '1.3'),
    provenance: api.supports('CustomXmlParts', '1.1'),
    comments: api.supports('WordApi', '1.4'),
    bytes: api.supports('CompressedFile', '1.1'),
  };
}

export function gapsOf(abilities: Abilities): HostGap[] {
  return [
    ...(abilities.openDocument ? [] : [{ feature: 'open-document', needs: 'WordApi 1.3' } as const]),
    ...(abilities.provenance ? [] : [{ feature: 'provenance', needs: 'CustomXmlParts 1.1' } as const]),
    ...(abilities.footnotes ? [] : [{ feature: 'footnotes', needs: 'WordApi 1.5' } as const]),
    ...(abilities.comments ? [] : [{ feature: 'comments', needs: 'WordApi 1.4' } as const]),
    ...(abilities.bytes ? [] : [{ feature: 'bytes', needs: 'CompressedFile 1.1' } as const]),
  ];
}
