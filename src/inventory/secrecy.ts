import { columnOfField, type MatchedColumn } from './columns.ts';
import { plainHeadingKey } from './heading-key.ts';
import type { AnyRecord, Inventory } from './inventory.ts';
import { choiceNamed } from './read-value.ts';
import { openGrade, records } from './records.ts';

/** What every output says in place of what a secret record hides. */
const withheldMark = 'Hồ sơ mật';

/** What stands in place of a secret title: the record's own code or box, else the row, by which it is found in the sender's file. */
export function withheldTitle(identity: string, row: number): string {
  return `${withheldMark} · ${identity === '' ? `dòng ${row}` : identity}`;
}

/** Whether a text stands in place of a secret title. */
export function isWithheld(text: unknown): boolean {
  return typeof text === 'string' && text.startsWith(`${withheldMark} · `);
}

const { secrecy: gradeField } = records.fields;

/** Whether a grade, as it is written, is above open; one that nobody can read is. */
export function isAboveOpen(written: string): boolean {
  return choiceNamed(gradeField.choices ?? [], written) !== openGrade;
}

/** Whether a text is one of the grades above open and nothing else. */
export function namesSecretGrade(written: string): boolean {
  return choiceNamed(gradeField.choices ?? [], written) !== undefined && isAboveOpen(written);
}

const gradeHeadings = new Set([gradeField.heading, ...gradeField.aliases].map(plainHeadingKey));

/** The columns that say how secret a row is, and what a secret one hides. */
export interface GradedColumns {
  /** 1-based; undefined where only sections or titles say it. */
  readonly grade: number | undefined;
  readonly hidden: number | undefined;
  readonly identity: number | undefined;
}

/**
 * Where a table grades its rows. A list of another kind that has such a column is graded by it as well, and hides
 * what names its records; undefined for a table in which nothing is graded.
 */
export function gradedColumns(
  { secrecy, naming, identity }: Inventory,
  columns: readonly MatchedColumn[],
): GradedColumns | undefined {
  const columnOf = (key: string) => columnOfField(columns, key);
  const stated = secrecy
    ? columnOf(secrecy.grade)
    : columns.find(({ heading }) => gradeHeadings.has(plainHeadingKey(heading)))?.column;
  if (!secrecy && stated === undefined) return undefined;
  return { grade: stated, hidden: columnOf(secrecy?.hides ?? naming), identity: columnOf(identity) };
}

/** Words by which a title without a grade says itself that it is secret: "(Mật)", "tối mật", "tuyệt mật". */
export function callsItselfSecret(title: string): boolean {
  return /[([{]\s*mật\s*[)\]}]|tối mật|tuyệt mật/iu.test(title.normalize('NFC'));
}

/** A grade in full words: "m" beside a title is a unit of length. */
const secretRow =
  /^[([]?\s*(?:(?:độ|hồ sơ|tài liệu|văn bản|loại)\s+(?:mật\s*:\s*)?)?(?:mật|tối mật|tuyệt mật)\s*[)\]]?[.\s]*$/iu;

/** Whether a cell beside a title, such as its note, says of the row that it is secret: "Mật", "Hồ sơ mật", "(Tối mật)". */
export function callsRowSecret(note: string): boolean {
  return secretRow.test(note.normalize('NFC')) || callsItselfSecret(note);
}

/** Two statements of one thing: what either withholds is shown of neither. */
export function withheldTogether<Stated extends { readonly fields: AnyRecord }>(
  { secrecy }: Inventory,
  left: Stated,
  right: Stated,
): readonly [Stated, Stated] {
  const hidden = secrecy && [left, right].map(({ fields }) => fields[secrecy.hides]).find(isWithheld);
  if (!secrecy || hidden === undefined) return [left, right];
  const withholding = (each: Stated): Stated => ({
    ...each,
    fields: { ...each.fields, [secrecy.hides]: hidden },
  });
  return [withholding(left), withholding(right)];
}
