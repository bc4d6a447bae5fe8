/**
 * `npm start [excel|word]` puts the add-in into Excel (or Word) on this machine, `npm stop` takes it out again. What
 * office-addin-debugging does is left to it; what it takes for granted is asked here first, so that a machine that cannot
 * do it hears why in one sentence and nothing is left running: Windows or macOS, the application, the built pane, a
 * certificate.
 */
'use strict';

const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { PORT } = require('./dev-server.cjs');

const ROOT = join(__dirname, '..');
const APPS = {
  excel: { name: 'Excel', windows: 'excel.exe', mac: 'Microsoft Excel.app' },
  word: { name: 'Word', windows: 'winword.exe', mac: 'Microsoft Word.app' },
};
const WAYS =
  'Không có Excel thì dùng bàn thử: npm run workbench. Các cách cài khác: docs/trien-khai/README.md.\n' +
  '(Without Excel use the workbench: npm run workbench. Other ways to install: docs/trien-khai/README.md.)';

/** Whether the application stands on this machine; `run` asks the system, `exists` the disk. */
function hasApplication(app, platform, run, exists) {
  if (platform === 'darwin') return exists(join('/Applications', app.mac));
  const places = ['HKLM', 'HKCU'].map(
    (hive) => `${hive}\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\${app.windows}`,
  );
  return places.some((key) => run('reg', ['query', key]).status === 0);
}

/** The sentence that says what this machine lacks; null when it lacks nothing. */
function lacking(wanted, platform, run, exists) {
  const app = APPS[wanted];
  if (app === undefined)
    return `npm start nhận "excel" hoặc "word", không nhận "${wanted}". (npm start takes "excel" or "word".)`;
  if (platform !== 'win32' && platform !== 'darwin') {
    return (
      `Máy này (${platform}) không chạy được Excel cho máy tính: npm start cần Windows hoặc macOS có Excel.\n` +
      `(This machine, ${platform}, cannot run desktop Excel: npm start needs Windows or macOS with Excel.)\n${WAYS}`
    );
  }
  if (!hasApplication(app, platform, run, exists)) {
    return (
      `Không thấy ${app.name} trên máy này: hãy cài ${app.name} 2019 trở lên hoặc Microsoft 365 rồi chạy lại.\n` +
      `(${app.name} was not found on this machine: install ${app.name} 2019 or later, or Microsoft 365.)\n${WAYS}`
    );
  }
  return null;
}

const say = (sentence) => process.stderr.write(`${sentence}\n`);
const tool = (args) =>
  spawnSync(process.execPath, [require.resolve('office-addin-debugging/cli.js'), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  }).status ?? 1;

async function start(wanted) {
  const lack = lacking(
    wanted,
    process.platform,
    (command, args) => spawnSync(command, args, { stdio: 'ignore' }),
    existsSync,
  );
  if (lack !== null) {
    say(lack);
    return 1;
  }
  if (!existsSync(join(ROOT, 'dist/taskpane/taskpane.html'))) {
    say('Đang dựng ngăn tác vụ (một lần, khoảng một phút) …');
    const built = spawnSync(
      process.execPath,
      [join(ROOT, 'node_modules/webpack/bin/webpack.js'), '--mode', 'production', '--env', 'only=pane'],
      { cwd: ROOT, stdio: 'inherit' },
    );
    if (built.status !== 0) return built.status ?? 1;
  }
  try {
    // Here, not in the server: it may ask the user, and the tool waits for its server half a minute at most.
    await require('office-addin-dev-certs').ensureCertificatesAreInstalled();
  } catch (error) {
    say(
      `Chưa có chứng chỉ cho localhost (${error instanceof Error ? error.message.trim() : String(error)}); hãy chạy lại và đồng ý khi được hỏi.`,
    );
    return 1;
  }
  const status = tool([
    'start',
    'manifest.xml',
    'desktop',
    '--app',
    wanted,
    '--dev-server',
    'node tools/dev-server.cjs',
    '--dev-server-port',
    String(PORT),
  ]);
  if (status === 0) return 0;
  say(`Không mở được ${APPS[wanted].name} với Khớp Số; đang gỡ những gì đã bật …`);
  tool(['stop', 'manifest.xml']);
  return status;
}

function stop() {
  if (process.platform === 'win32' || process.platform === 'darwin') return tool(['stop', 'manifest.xml']);
  say(
    `Máy này (${process.platform}) không chạy được Excel cho máy tính nên không có gì để gỡ. (Nothing was sideloaded here.)`,
  );
  return 0;
}

if (require.main === module) {
  const [act, wanted = 'excel'] = process.argv.slice(2);
  (act === 'stop' ? Promise.resolve(stop()) : start(wanted)).then((status) => {
    process.exitCode = status;
  });
}

module.exports = { lacking };
