/**
 * The blanks of a report's frame under an update: what a clerk filled in before it was written stays, and so does what the new
 * workbooks leave blank. A report that has been given its number is not sent back for another.
 */
import type { DocumentFrame, ReportDocument } from '../../../../core/report-document';
import type { RememberedFrame } from '../../provenance/model';

/** Words for a new document's blanks. */
export interface KeptBlanks {
  readonly number?: string;
  readonly date?: string;
  readonly place?: string;
  readonly signer?: string;
  readonly signerPosition?: string;
}

/** Blanks, what the document remembers each by, and what the new frame has there. */
const BLANKS: readonly (readonly [keyof KeptBlanks, string, (frame: DocumentFrame) => string])[] = [
  ['number', 'number', ({ number }) => number],
  ['date', 'date', ({ date }) => date ?? ''],
  ['place', 'place', ({ place }) => place],
  ['signer', 'name', ({ signature }) => signature.name],
  ['signerPosition', 'position', ({ signature }) => signature.position],
];

const typedIn = (old: RememberedFrame): readonly string[] => (old['typed'] ?? '').split(' ').filter(Boolean);

/** What the document keeps of its blanks. */
function blanksKept(old: RememberedFrame, now: DocumentFrame): KeptBlanks {
  const typed = typedIn(old);
  const kept = BLANKS.flatMap(([blank, key, of]): [string, string][] => {
    const before = old[key] ?? '';
    return before !== '' && before !== of(now) && (typed.includes(blank) || of(now) === '') ? [[blank, before]] : [];
  });
  return Object.fromEntries(kept);
}

/** The number with the symbol that it stands before. */
function withSymbol(kept: KeptBlanks, { symbol = '' }: RememberedFrame): KeptBlanks {
  return kept.number === undefined || symbol === '' ? kept : { ...kept, number: `${kept.number}/${symbol}` };
}

function inFrame(frame: DocumentFrame, kept: KeptBlanks, old: RememberedFrame): DocumentFrame {
  const { number, date, place, signer, signerPosition } = kept;
  return {
    ...frame,
    number: number ?? frame.number,
    symbol: number === undefined ? frame.symbol : (old['symbol'] ?? frame.symbol),
    date: date ?? frame.date,
    place: place ?? frame.place,
    signature: {
      ...frame.signature,
      name: signer ?? frame.signature.name,
      position: signerPosition ?? frame.signature.position,
    },
  };
}

/** The new document with what the old one keeps of its blanks; `framed` writes it where more than the frame says them. */
export function withBlanksKept(
  document: ReportDocument,
  old: RememberedFrame,
  framed?: (blanks: KeptBlanks) => ReportDocument,
): ReportDocument {
  const kept = blanksKept(old, document.frame);
  const typed = typedIn(old);
  if (Object.keys(kept).length === 0 && typed.length === 0) return document;
  const made = framed ? framed(withSymbol(kept, old)) : { ...document, frame: inFrame(document.frame, kept, old) };
  const { typed: _, ...frame } = made.frame;
  return { ...made, frame: { ...frame, ...(typed.length === 0 ? {} : { typed }) } };
}
