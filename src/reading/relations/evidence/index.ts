/** How the figures bear out a family: the folder's door. */
export { evaluate } from './evaluate';
export { digitsOf } from './tally';
