import type { SentenceKey } from '../../messages/messages.ts';

/** What a question of the menu asks for. */
export type Asked = 'files' | 'packs' | 'district' | 'commune' | 'kind' | 'submission' | 'text';

/** A part of the command line that a task leads to: said as it stands, or asked of the person. */
export type TaskWord =
  | { readonly said: string }
  | { readonly asked: Asked; readonly question: SentenceKey; readonly flag?: string };

/** One thing a person may want, and the command that does it. */
export interface Task {
  readonly label: SentenceKey;
  /** The command's English name. */
  readonly command: string;
  readonly words: readonly TaskWord[];
}

/** Who sits before the screen, and what they come for, most frequent first. */
export interface Role {
  readonly label: SentenceKey;
  readonly tasks: readonly Task[];
}

const said = (word: string): TaskWord => ({ said: word });
const files: TaskWord = { asked: 'files', question: 'menu.ask-files' };
const district = { asked: 'district', question: 'menu.ask-district' } as const satisfies TaskWord;
const commune = { asked: 'commune', question: 'menu.ask-commune' } as const satisfies TaskWord;
const submission: TaskWord = { asked: 'submission', question: 'menu.ask-submission' };

const importFiles: Task = { label: 'menu.import', command: 'import', words: [files] };
const inspectFiles: Task = { label: 'menu.inspect', command: 'inspect', words: [files] };
const receiveFiles: Task = { label: 'menu.receive', command: 'receive', words: [files] };
const packs: TaskWord = { asked: 'packs', question: 'menu.ask-packs' };
const status: Task = { label: 'menu.status', command: 'status', words: [] };
const reconcile: Task = { label: 'menu.reconcile', command: 'reconcile', words: [] };
const lookup: Task = {
  label: 'menu.lookup',
  command: 'lookup',
  words: [{ asked: 'text', question: 'menu.ask-place' }],
};
const explain: Task = {
  label: 'menu.explain',
  command: 'explain',
  words: [{ asked: 'text', question: 'menu.ask-code' }],
};
const mergePacks: Task = { label: 'menu.merge', command: 'merge', words: [packs] };
const mapAll: Task = { label: 'menu.map', command: 'map', words: [] };
const mapPending: Task = { label: 'menu.map-pending', command: 'map', words: [said('pending')] };
const report: Task = { label: 'menu.report', command: 'export', words: [said('report')] };
const surplus: Task = { label: 'menu.surplus', command: 'export', words: [said('surplus')] };

/** The roles that the menu offers (the teams of the handover). */
export const roles: readonly Role[] = [
  {
    label: 'menu.role-handover',
    tasks: [
      importFiles,
      inspectFiles,
      {
        label: 'menu.template',
        command: 'template',
        words: [
          { asked: 'kind', question: 'menu.ask-kind' },
          { asked: 'district', question: 'menu.ask-district', flag: '--district' },
        ],
      },
      { label: 'menu.correct', command: 'correct', words: [submission] },
      mapAll,
      mapPending,
      {
        label: 'menu.check-district',
        command: 'check',
        words: [{ asked: 'district', question: 'menu.ask-district', flag: '--district' }],
      },
      reconcile,
      { label: 'menu.export-district', command: 'export', words: [said('district'), district] },
      {
        label: 'menu.minutes',
        command: 'export',
        words: [said('minutes'), { ...district, flag: '--district' }],
      },
      {
        label: 'menu.pack-district',
        command: 'pack',
        words: [{ asked: 'district', question: 'menu.ask-district', flag: '--district' }],
      },
      { label: 'menu.history', command: 'history', words: [] },
      { label: 'menu.undo', command: 'undo', words: [submission] },
      lookup,
      explain,
    ],
  },
  {
    label: 'menu.role-receiving',
    tasks: [
      { label: 'menu.gaps', command: 'gaps', words: [commune] },
      mergePacks,
      {
        label: 'menu.check-commune',
        command: 'check',
        words: [{ asked: 'commune', question: 'menu.ask-commune', flag: '--commune' }],
      },
      { label: 'menu.export-commune', command: 'export', words: [said('commune'), commune] },
      {
        label: 'menu.minutes',
        command: 'export',
        words: [said('minutes'), { ...commune, flag: '--commune' }],
      },
      receiveFiles,
      {
        label: 'menu.undo-receipt',
        command: 'undo',
        words: [{ asked: 'text', question: 'menu.ask-receipt' }],
      },
      status,
      {
        label: 'menu.pack-commune',
        command: 'pack',
        words: [{ asked: 'commune', question: 'menu.ask-commune', flag: '--commune' }],
      },
      lookup,
      explain,
    ],
  },
  {
    label: 'menu.role-finance',
    tasks: [
      surplus,
      {
        label: 'menu.check-premises',
        command: 'check',
        words: [said('--kind'), said('premises')],
      },
      { label: 'menu.import-baseline', command: 'import', words: [files, said('--baseline')] },
      reconcile,
      report,
      status,
      lookup,
      explain,
    ],
  },
  {
    label: 'menu.role-city',
    tasks: [
      status,
      importFiles,
      mergePacks,
      mapAll,
      mapPending,
      { label: 'menu.map-suggest', command: 'map', words: [said('suggest')] },
      { label: 'menu.map-decide', command: 'map', words: [said('decide')] },
      { label: 'menu.check', command: 'check', words: [] },
      reconcile,
      { label: 'menu.export-city', command: 'export', words: [said('city')] },
      {
        label: 'menu.export-communes',
        command: 'export',
        words: [said('commune'), said('--all')],
      },
      surplus,
      report,
      { label: 'menu.backup', command: 'backup', words: [] },
      { label: 'menu.audit', command: 'audit', words: [said('verify')] },
      { label: 'menu.doctor', command: 'doctor', words: [] },
      lookup,
      explain,
    ],
  },
];

/** What may be done with files that were dropped on the program. */
export const tasksForFiles: readonly Task[] = [importFiles, inspectFiles, receiveFiles];
