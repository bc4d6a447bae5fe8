/** Texts typed in codes from before Unicode, told by their fonts. */
import type { Typed } from '../../support/typed-sheet';
import { sheet, type Phenomenon } from './phenomenon';

const inFont =
  (font: string) =>
  (value: string): Typed => ({ value, font });
const tcvn3 = inFont('.VnTime');
const vni = inFont('VNI-Times');

export const FONTS: readonly Phenomenon[] = [
  {
    shows: 'TCVN3 is read as Unicode, said once, and a wrong total in it is found',
    sheets: sheet(
      [tcvn3('Sè hé nghÌo n¨m 2004')],
      [tcvn3('TT'), tcvn3('Tªn x·'), tcvn3('Sè hé'), tcvn3('Sè ng­êi')],
      [1, tcvn3('X· §åi'), 41, 163],
      [2, tcvn3('X· B·i'), 58, 240],
      [3, tcvn3('X· Chî'), 37, 149],
      ['', tcvn3('Tæng sè'), 236, 552],
    ),
    accused: ['total-equals-parts/mismatch C6'],
    noted: ['figure-readable/legacy-font A1'],
    proven: ['D6'],
    read: ['C5 Xã Chợ'],
  },
  {
    shows: 'so is VNI',
    sheets: sheet(
      [vni('Soá hoä ngheøo naêm 2004')],
      [vni('TT'), vni('Teân xaõ'), vni('Soá hoä'), vni('Soá ngöôøi')],
      [1, vni('Xaõ Ñoài'), 41, 163],
      [2, vni('Xaõ Baõi'), 58, 240],
      ['', vni('Toång soá'), 99, 403],
    ),
    noted: ['figure-readable/legacy-font A1'],
    proven: ['C5', 'D5'],
    read: ['C3 Xã Đồi'],
  },
];
