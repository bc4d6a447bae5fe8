/** A workbook as a signing program leaves it: the signatures' parts and what leads to them (ECMA-376 Part 2, §12). */
import { withParts } from './package-parts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export function signedWorkbook(bytes: Uint8Array): Uint8Array {
  const relation = (kind: string, target: string): string =>
    `<Relationship Id="rIdSig" Type="${PACKAGE}/relationships/digital-signature/${kind}" Target="${target}"/>`;
  return withParts(bytes, {
    '_rels/.rels': (text) =>
      text.replace('</Relationships>', `${relation('origin', '_xmlsignatures/origin.sigs')}</Relationships>`),
    '[Content_Types].xml': (text) =>
      text.replace(
        '</Types>',
        '<Override PartName="/_xmlsignatures/origin.sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/>' +
          '<Override PartName="/_xmlsignatures/sig1.xml" ContentType="application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"/></Types>',
      ),
    '_xmlsignatures/origin.sigs': ' ',
    '_xmlsignatures/_rels/origin.sigs.rels': `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${PACKAGE}/relationships">${relation('signature', 'sig1.xml')}</Relationships>`,
    '_xmlsignatures/sig1.xml': '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
  });
}
