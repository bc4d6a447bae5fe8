/** The named places of an office's base.docx and what stands in each: `{{ so }}` typed into Word, or a content control of that name. */
import type { DocumentFrame } from '../../../core/report-document';
import { longDate } from '../../../language';
import { brokenName } from '../broken-name';
import { LEFT } from '../frame';
import { frameText, linesOf, numberText, symbolText } from '../frame-text';
import { SIZE } from '../styles';

/** Where everything between the title and the signature goes: a paragraph of its own. */
export const CONTENT_PLACE = 'noi_dung';

/** Lines by place; a place typed in capitals prints in capitals. */
export type Places = ReadonlyMap<string, readonly string[]>;

/** The frame's own places; `base/start-base.ts` shows where each stands in a state document. */
export function framePlaces(frame: DocumentFrame): ReadonlyMap<string, readonly string[]> {
  const text = frameText(frame);
  return new Map<string, readonly string[]>([
    ['co_quan_chu_quan', text.parentBody.flatMap((name) => brokenName(name, LEFT, SIZE.parentBody))],
    ['co_quan', text.body.flatMap((name) => brokenName(name, LEFT, SIZE.body))],
    ['so', [numberText(frame.number)]],
    ['ky_hieu', [symbolText(frame.symbol)]],
    ['so_ky_hieu', [text.number]],
    ['dia_danh', [frame.place === '' ? '…' : frame.place]],
    ['ngay_thang', [longDate(frame.date)]],
    ['dia_danh_ngay_thang', [text.placeAndDate]],
    ['ten_loai', linesOf(text.kind)],
    ['trich_yeu', text.subject],
    ['kinh_gui', text.addressees],
    ['quyen_han', text.authority],
    ['chuc_vu', text.position],
    ['ho_ten', linesOf(text.name)],
    ['noi_nhan', text.recipients],
  ]);
}

/** The frame's places and the report's words ("ky.ten", "ten.dia_ban"). */
export function placesOf(frame: DocumentFrame, words: Readonly<Record<string, string>>): Places {
  return new Map([
    ...Object.entries(words).map(([name, word]) => [name, linesOf(word)] as const),
    ...framePlaces(frame),
  ]);
}
