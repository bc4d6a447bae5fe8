/** Numbers of office.js's older dispatch, which carries RichApi on every host. */

/** A RichApi request; its body stands fifth in the parameters. */
export const RICH_API_REQUEST = 93;
/** The event through which RichApi events arrive. */
export const RICH_API_EVENT = 33;
export const EVENT_MESSAGE_CATEGORY = 65536;
/** "Internal error": what a call gets that the emulator does not know. */
export const errorAnswer = 5001;
