/** Numbers of office.js's older dispatch, which carries RichApi on every host. */

/** A RichApi request; its body stands fifth in the parameters. */
export const RICH_API_REQUEST = 93;
/** The event through which RichApi events arrive. */
export const RICH_API_EVENT = 33;
export const EVENT_MESSAGE_CATEGORY = 65536;
/** The event through which a window of the host's tells its pane; its kinds. */
export const DIALOG_EVENT = 10;
export const DIALOG_MESSAGE = 0;
export const DIALOG_CLOSED = 12006;
/** "Internal error": what a call gets that the emulator does not know. */
export const errorAnswer = 5001;
