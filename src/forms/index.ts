/** Door of the room: the catalogue of forms, an office's own forms, and blank sheets to fill in. */
export { catalogue } from './index.generated';
