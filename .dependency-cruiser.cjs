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

const CORE = '^src/core/';
const LANGUAGE = '^src/language/';

module.exports = {
  forbidden: [
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
    only('floor-2-reading', '^src/reading/', ['^src/reading/', CORE, LANGUAGE], 'Reading gets its forms passed in.'),
    only('floor-2-forms', '^src/forms/', ['^src/forms/', CORE, LANGUAGE], 'Forms are data.'),
    only(
      'floor-2-diagnosis',
      '^src/diagnosis/',
      ['^src/diagnosis/', CORE, LANGUAGE],
      'Diagnosis sees findings and relations only.',
    ),
    only(
      'floor-3-checks',
      '^src/checks/',
      ['^src/checks/', '^src/forms/', CORE, LANGUAGE],
      'Checks never see narrative.',
    ),
    only(
      'floor-3-narrative',
      '^src/narrative/',
      ['^src/narrative/', '^src/forms/', CORE, LANGUAGE],
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
      'floor-4-profiles',
      '^src/profiles/',
      ['^src/profiles/', '^src/narrative/', '^src/forms/', CORE, LANGUAGE],
      'Profiles order passages.',
    ),
    only(
      'floor-5-engine',
      '^src/engine/',
      ['^src/(engine|profiles|narrative|checks|diagnosis|forms|reading|language|core)/'],
      'The engine knows the registries, no host.',
    ),
    {
      name: 'side-hosts',
      comment: 'A host knows core and language; never another host.',
      severity: 'error',
      from: { path: '^src/hosts/([^/]+)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: OUTSIDE, pathNot: ['^src/hosts/$1/', CORE, LANGUAGE] },
    },
    only(
      'side-office-emulator',
      '^src/office-emulator/',
      ['^src/office-emulator/', CORE],
      'The emulated host knows only core.',
    ),
    only(
      'floor-6-taskpane',
      '^src/taskpane/',
      ['^src/(taskpane|engine|language|core)/', '^src/hosts/'],
      'The pane sees the engine and hosts.',
    ),
    only(
      'floor-6-cli',
      '^src/cli/',
      ['^src/(cli|engine|language|core)/', '^src/hosts/(xlsx|docx)-file/', '^package\\.json'],
      'The command line sees the engine and the file hosts.',
    ),
    only(
      'floor-6-server',
      '^src/server/',
      ['^src/(server|engine|language|core)/', '^src/hosts/(xlsx|docx)-file/'],
      'The server sees the engine and the file hosts.',
    ),
    only(
      'floor-6-workbench',
      '^src/workbench/',
      ['^src/(workbench|office-emulator|core)/', '^src/hosts/xlsx-file/'],
      'The workbench loads the pane as a page.',
    ),
    {
      name: 'pure-floors-no-node',
      comment: 'Floors 0 to 5 and the file hosts run anywhere: no Node module.',
      severity: 'error',
      from: {
        path: '^src/(core|language|reading|forms|diagnosis|checks|narrative|profiles|engine|hosts)/',
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
