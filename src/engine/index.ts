/** The engine's door: read, check, diagnose, compose. The only room that knows the registries. */
export { knownForms, understand, unrecognisedFiles } from './understand';
export {
  describeFinding, describeSkip, examine, inReadingOrder, reaches, summarise, type Examination, type Summary,
} from './examine';
export { checkJson, factJson, factsJson } from './formats/json';
export { checkText } from './formats/text';
export { factsCsv } from './formats/csv';
export { explainText, formsJson, formsText } from './formats/forms';
export { describeReason } from './formats/reasons';
export { describeDecision, describeSuspect } from '../diagnosis';
export { catalogue } from '../forms';
export * from './submission';
export { chooseProfile, compose, tierOf, type ComposeOptions } from './compose';
export { describeGap, profiles, type Composition, type Profile, type ReportVariables } from '../profiles';
export { expectedForms } from './expected-forms';
