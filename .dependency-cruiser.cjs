/* The floors of the house (docs/architecture.md): a floor never looks up. One rule a floor, type imports counted. */
'use strict';

const OUTSIDE = '^src/';
/** A room may import only these rooms, besides itself and packages. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to: { path: OUTSIDE, pathNot: allowed },
});

/** Floors 0 and 1: the words of the trade, and what is parsed, printed and calculated with them. */
const CORE = '^src/core/';
const LANGUAGE = '^src/language/';
const CALCULATION = '^src/calculation/';
const LOW = [CORE, LANGUAGE, CALCULATION];
const ENGINE = '^src/engine/';
/** Bytes of workbooks read and checked in threads of Node.js, for the programs that have a process of their own. */
const THREADS = '^src/threads/';
/** What pages and the server of submissions say to each other. */
const SUBMISSION_API = '^src/submission-api/';
const OPC = '^src/hosts/opc/';
const OFFICE_JS = '^src/hosts/office-js/';
/** The hosts that need no Office: files read, edited and written. */
const FILE_HOSTS = '^src/hosts/([a-z]+-file|other-files)/';

module.exports = {
  forbidden: [
    {
      name: 'update-plan-is-data',
      comment: 'What an update is going to do is decided before anything is written or said.',
      severity: 'error',
      from: { path: '^src/hosts/docx-file/update/plan/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/hosts/docx-file/update/(?!plan/)' },
    },
    { name: 'no-circular', comment: 'Data flows one way.', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      comment: 'A false green when nothing resolves.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    only('floor-0-core', CORE, [CORE], 'The core imports nothing of the house.'),
    only('floor-1-language', LANGUAGE, [LANGUAGE, CORE], 'Language knows only the words of the trade.'),
    only(
      'floor-1-calculation',
      CALCULATION,
      [CALCULATION, CORE],
      'The formula engine knows only the words of the trade.',
    ),
    only('floor-2-reading', '^src/reading/', ['^src/reading/', ...LOW], 'Reading gets its forms passed in.'),
    only('floor-2-prose', '^src/prose/', ['^src/prose/', ...LOW], 'Prose gets its forms passed in, as reading does.'),
    only('floor-2-forms', '^src/forms/', ['^src/forms/', ...LOW], 'Forms are data.'),
    only(
      'floor-2-diagnosis',
      '^src/diagnosis/',
      ['^src/diagnosis/', ...LOW],
      'Diagnosis sees findings and relations only.',
    ),
    only('floor-3-checks', '^src/checks/', ['^src/checks/', '^src/forms/', ...LOW], 'Checks never see narrative.'),
    only(
      'floor-3-narrative',
      '^src/narrative/',
      ['^src/narrative/', '^src/forms/', ...LOW],
      'Narrative never sees checks.',
    ),
    {
      name: 'floor-3-no-sibling-check',
      comment: 'A check never imports its sibling: what two share stands in the room itself or lower.',
      severity: 'error',
      from: { path: '^src/checks/([^/]+)/' },
      to: { path: '^src/checks/[^/]+/', pathNot: '^src/checks/$1/' },
    },
    {
      name: 'floor-3-no-sibling-passage',
      comment: 'A passage never imports its sibling.',
      severity: 'error',
      from: { path: '^src/narrative/([^/]+)/', pathNot: '^src/narrative/(template|render)/' },
      to: { path: '^src/narrative/[^/]+/', pathNot: '^src/narrative/($1|template|render)/' },
    },
    only(
      'floor-4-office',
      '^src/office/',
      ['^src/office/', '^src/narrative/', '^src/forms/', ...LOW],
      "An office's own report orders passages.",
    ),
    only(
      'floor-5-engine',
      ENGINE,
      [ENGINE, '^src/(office|narrative|checks|diagnosis|forms|prose|reading)/', ...LOW],
      'The engine knows the registries, no host.',
    ),
    only(
      'side-submission-api',
      SUBMISSION_API,
      [SUBMISSION_API, CORE],
      'Both ends of the line know it; it knows neither.',
    ),
    only('side-opc', OPC, [OPC, CORE], 'The package format of both kinds of file knows only core.'),
    only('side-office-js', OFFICE_JS, [OFFICE_JS, CORE], 'What Excel and Word have in common knows only core.'),
    {
      name: 'side-hosts',
      comment: 'A host knows floors 0 and 1 and what hosts share; never another host.',
      severity: 'error',
      from: { path: '^src/hosts/([^/]+)/', pathNot: ['\\.test\\.tsx?$', OPC, OFFICE_JS] },
      to: { path: OUTSIDE, pathNot: ['^src/hosts/$1/', OPC, OFFICE_JS, ...LOW] },
    },
    only(
      'side-office-emulator',
      '^src/office-emulator/',
      ['^src/office-emulator/', ...LOW],
      'The emulated host knows floors 0 and 1.',
    ),
    only(
      'floor-6-taskpane',
      '^src/taskpane/',
      ['^src/taskpane/', ENGINE, SUBMISSION_API, '^src/hosts/', ...LOW],
      'The pane sees the engine and hosts.',
    ),
    only(
      'floor-5-threads',
      THREADS,
      [THREADS, ENGINE, FILE_HOSTS, ...LOW],
      'Threads see the engine and the file hosts.',
    ),
    only(
      'floor-6-cli',
      '^src/cli/',
      ['^src/cli/', THREADS, ENGINE, FILE_HOSTS, '^src/server/index\\.ts$', '^package\\.json', ...LOW],
      'The command line sees the engine and the file hosts, and starts the server by its door.',
    ),
    only(
      'floor-6-server',
      '^src/server/',
      ['^src/server/', THREADS, ENGINE, SUBMISSION_API, FILE_HOSTS, ...LOW],
      'The server sees the engine and the file hosts.',
    ),
    only(
      'floor-6-workbench',
      '^src/workbench/',
      ['^src/workbench/', '^src/office-emulator/', FILE_HOSTS, ...LOW],
      'The workbench loads the pane as a page.',
    ),
    {
      name: 'pure-floors-no-node',
      comment: 'Floors 0 to 5 and the file hosts run anywhere: no Node module.',
      severity: 'error',
      from: {
        path: '^src/(core|language|calculation|reading|prose|forms|diagnosis|checks|narrative|office|engine|hosts)/',
        pathNot: '\\.test\\.tsx?$',
      },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
