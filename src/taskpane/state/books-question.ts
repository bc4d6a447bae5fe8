/** What is asked before workbooks touch the open report: those of another body or period than its own (CONTRACT 6). */
import type { Language } from '../../core/finding';
import type { Stated } from '../../core/reading';
import { strangersOf, strangerText } from '../../engine';
import type { ProvenanceRecord } from '../../hosts/docx-file';

type Said = Readonly<Record<Language, string>>;

/** One of them, as it is told. */
export interface StrangeBook {
  readonly file: string;
  readonly what: 'body' | 'period';
  readonly stated: Said;
  readonly expected: Said;
}

/** `report`: what the open document remembers; without it the workbooks are measured by most of themselves. */
export function strangeBooks(reading: Stated, report: ProvenanceRecord | null): readonly StrangeBook[] {
  const given = (text: string | undefined): string | undefined => (text === '' ? undefined : text);
  const wanted = { body: given(report?.frame['body']), period: given(report?.period) };
  return strangersOf(reading, wanted).map((stranger) => {
    const said = (text: string): Said => ({
      vi: strangerText(stranger, text, 'vi'),
      en: strangerText(stranger, text, 'en'),
    });
    const { file, what, stated, expected, at } = stranger;
    return {
      file: at ? `${file}, ${at.sheet}!${at.cell}` : file,
      what,
      stated: said(stated),
      expected: said(expected),
    };
  });
}
