/** The settings of a workspace, beside its database. */
export const configFileName = 'bangiao.config.json';

/** The rule data that the city may edit. */
export const ruleFolder = 'rules';
export const ruleFiles = [
  'authority-matrix.json',
  'vague-wordings.json',
  'leading-units.json',
  'six-clear-suggestions.json',
  'norms.json',
  'training.json',
  'readiness.json',
  'statutory-clocks.json',
  'heading-aliases.json',
] as const;

/** What the settings state from the start; workspaces made before they did have it beside their rule data. */
export const figureFolder = 'city';
export const figureFiles = ['targets.json', 'milestones.json'] as const;

export const documentFolder = 'documents';

/** The documents that may be changed in a word processor. */
export const documentFiles = ['bien-ban-01-tsc-bbgn.docx', 'bien-ban-02-tsc-bbgn.docx'] as const;
export type DocumentFile = (typeof documentFiles)[number];

/** Every file that may lie beside a workspace's database, by its path in the folder. */
export const settingsFiles: readonly string[] = [
  configFileName,
  ...[...ruleFiles, ...figureFiles].map((file) => `${ruleFolder}/${file}`),
  ...documentFiles.map((file) => `${documentFolder}/${file}`),
];
