/** From snapshots to facts and relations: the room's door. */
export { readWorkbooks } from './read-workbooks';
