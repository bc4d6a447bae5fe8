/**
 * Office on the web lives on https; a workbench without a certificate does not. For any other host office.js asks the page
 * "AgaveErrorUX" beside it whether the user trusts it, and on Microsoft's servers the user is asked there. Here the user
 * has started the workbench himself, so its server answers yes, for its own host alone. The pane stays unmodified.
 */

export interface ServedText {
  readonly type: string;
  readonly text: string;
}

const FOLDER = '/taskpane/office/AgaveErrorUX/';

const SCRIPT = `'use strict';
window.addEventListener('message', function (event) {
  if (event.source !== window.parent || event.origin !== window.location.origin) return;
  var asked = JSON.parse(event.data);
  event.source.postMessage(JSON.stringify({ hostUserTrusted: asked.hostname === window.location.hostname }), event.origin);
});
`;

/** Path -> what is served there instead of a file. */
export const HOST_TRUST: ReadonlyMap<string, ServedText> = new Map([
  [
    `${FOLDER}index.html`,
    { type: 'text/html; charset=utf-8', text: '<!doctype html><title>Tin cậy</title><script src="trust.js"></script>' },
  ],
  [`${FOLDER}trust.js`, { type: 'text/javascript; charset=utf-8', text: SCRIPT }],
]);
