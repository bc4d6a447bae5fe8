/** What a code row or a form declares, bound to a table: the folder's door. */
export { bindCodeRow } from './bind-code-row';
export { bindForm } from './bind-form';
export { declaredFamilies } from './declared-families';
export { relateColumns } from './relate-columns';
export { relateFormLines } from './relate-form-lines';
