/** The engine's door: read, check, diagnose, compose. The only room that knows the registries. */
export { knownForms, understand, unrecognisedFiles } from './understand';
export {
  describeFinding, describeSkip, examine, inReadingOrder, reaches, summarise, type Examination, type Summary,
} from './examine';
export { checkJson, factJson, factsJson } from './formats/json';
export { checkText, factsCsv } from './formats/text';
export { describeReason } from './formats/reasons';
