/** Causes looked at once more: what the sheet says with each repair made tells which of a few it was. */
export { lookAgain, type WholeBooks } from './look-again';
