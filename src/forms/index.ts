/** Door of the room: the catalogue of forms, an office's own forms, and blank sheets to fill in. */
export { catalogue } from './index.generated';
export { formProblems, type FormProblem } from './form-soundness';
export { inspectOwnForms, parseOwnForms, type OwnForms } from './own-forms/from-yaml';
export { formsOnSheet, ownFormsOf } from './own-forms/from-sheet';
export { readYaml, type YamlPath, type YamlPlace, type YamlText } from './own-forms/yaml-text';
export { describeProblem, type OwnFormProblem } from './own-forms/problem';
export { buildTemplate } from './template/build';
export { bodyOfIdentity, isOfCommune } from './template/tailor';
export type { TemplateCell, TemplateIdentity, TemplateSheet, TemplateWorkbook } from './template/workbook';
