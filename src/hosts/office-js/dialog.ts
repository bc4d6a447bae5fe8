/** A window of the host's beside the pane (the dialog API): opened for one answer, which travels as one message of the same origin. */
import { Fault } from '../../core/fault';

/** Percent of the screen. */
const SIZE = { height: 60, width: 30 };

/** The message; null where a person closes the window first. Fault not-supported where the host opens none. */
export function askInDialog(office: typeof Office, address: string): Promise<string | null> {
  const none = (): Fault => new Fault('not-supported', { feature: 'dialog' });
  if (!office.context.requirements.isSetSupported('DialogApi', '1.1')) return Promise.reject(none());
  return new Promise((resolve, reject) => {
    office.context.ui.displayDialogAsync(address, { ...SIZE, promptBeforeOpen: false }, ({ value: dialog, error }) => {
      // Typed as always there; office.js leaves it out of a failure.
      if ((dialog as unknown) === undefined || (error as unknown)) {
        reject(none());
        return;
      }
      dialog.addEventHandler(office.EventType.DialogMessageReceived, (said) => {
        dialog.close();
        resolve('message' in said ? said.message : null);
      });
      dialog.addEventHandler(office.EventType.DialogEventReceived, () => {
        resolve(null);
      });
    });
  });
}

/** In that window: says it to the pane that opened it. */
export function sayToPane(message: string): void {
  Office.context.ui.messageParent(message);
}
