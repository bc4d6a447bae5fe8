/** Fonts from before Unicode (TCVN3, VNI): what a text typed in them says. */
export { legacyFont, type LegacyFont, type LegacyTable } from './font-names';
export { holdsLegacyText, readLegacyTexts, type ReadText, type TypedText } from './read-texts';
