/** The desktop host's shim as one plain script, to be run in the page before office.js. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const SHIMS = join(__dirname, '../../src/office-emulator/shims');

function plainScript(file: string): string {
  const source = readFileSync(join(SHIMS, file), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  return `"./${file.replace(/\.ts$/, '')}": function (exports, require) {${outputText}}`;
}

export interface DesktopScriptOptions {
  readonly application: 'Excel' | 'Word';
  readonly sets: Readonly<Record<string, string>>;
  readonly locale: string;
  /** The host's own colours; white and black where absent. */
  readonly theme?: { readonly background: string; readonly foreground: string };
}

/** The page must offer `khopsoSend(body)`, whose text is itself or "@n" for the address /khopso-answer/n, and `khopsoCommon(call, given)`; the script offers `khopsoRaise(event)`. With `khopsoDialog(address or null)` the host opens and closes a window; in it `khopsoSay(message)` speaks, and `khopsoSaid(message)` is told. */
export function desktopScript(options: DesktopScriptOptions): string {
  return `(function () {
    if (window !== window.top) return;
    var files = {${['dispatch.ts', 'desktop-host.ts'].map(plainScript).join(',')}};
    var loaded = {};
    function require(name) {
      if (!loaded[name]) { loaded[name] = {}; files[name](loaded[name], require); }
      return loaded[name];
    }
    var options = ${JSON.stringify(options)};
    // A long answer comes by an address of its own: handed in like a short one, it would keep the page's thread for itself.
    options.send = function (body) {
      return window.khopsoSend(body).then(function (answer) {
        if (!answer.text || answer.text.charAt(0) !== '@') return answer;
        return fetch('/khopso-answer/' + answer.text.slice(1))
          .then(function (reply) { return reply.text(); })
          .then(function (whole) { return { text: whole }; });
      });
    };
    options.common = function (call, given) { return window.khopsoCommon(call, given); };
    if (window.khopsoDialog) options.dialog = function (address) { window.khopsoDialog(address); };
    if (window.khopsoDialog) options.closeDialog = function () { window.khopsoDialog(null); };
    if (window.khopsoSay) options.say = function (message) { window.khopsoSay(message); };
    var desktop = require('./desktop-host').desktopHost(options);
    Object.defineProperty(window, 'external', { value: desktop.external, configurable: true });
    window.khopsoSaid = function (message) { desktop.said(message); };
    window.khopsoRaise = function (event) { desktop.raise(event); };
  })();`;
}
