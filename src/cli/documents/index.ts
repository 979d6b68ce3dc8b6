import { decidingDocuments } from './deciding.ts';
import { intakeDocuments } from './intake.ts';
import { keepingDocuments } from './keeping.ts';
import { refusal } from './parts.ts';
import type { DocumentShape } from './shape.ts';
import { standingDocuments } from './standing.ts';

/** What a command prints with --json instead of its document when it is refused; exit code 2. */
export const refusedDocument = { error: refusal } as const satisfies DocumentShape;

/** The document that each command prints with --json, by the words of the command line that make a difference. */
export const documents: Readonly<Record<string, DocumentShape>> = {
  ...intakeDocuments,
  ...decidingDocuments,
  ...standingDocuments,
  ...keepingDocuments,
};
