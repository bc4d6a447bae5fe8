/** Which fonts show another letter than the code says: the families of TCVN3 (".VnTime", ".VnArialH") and of VNI ("VNI-Times"). */

export type LegacyTable = 'tcvn3' | 'vni';

export interface LegacyFont {
  readonly table: LegacyTable;
  /** A font that shows every letter as a capital (".VnTimeH"). */
  readonly capitals: boolean;
}

const VNI = /^vni[\s_-]/i;
/** Some offices' copies lost the dot in front. */
const TCVN3 = /^\.?vn(?=[a-z0-9])(?!i(?:[\s_-]|$))/i;
const CAPITALS = /(?:[a-z0-9\s]|3D)H$|^\.?VN[A-Z\s]*[A-Z]H$/;

const known = new Map<string, LegacyFont | null>();

/** The table of a font by its name; null for every other font. */
export function legacyFont(name: string | null | undefined): LegacyFont | null {
  if (!name) return null;
  let font = known.get(name);
  if (font === undefined) {
    if (known.size > 1000) known.clear();
    const trimmed = name.trim();
    font = VNI.test(trimmed)
      ? { table: 'vni', capitals: false }
      : TCVN3.test(trimmed)
        ? { table: 'tcvn3', capitals: CAPITALS.test(trimmed) }
        : null;
    known.set(name, font);
  }
  return font;
}
