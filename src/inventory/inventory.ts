import type { Choice, Field } from './field.ts';
import type { NamePatterns } from './name-patterns.ts';

/** The kinds of inventory, in the order in which they are always listed. */
export const inventoryKinds = ['staff', 'assets', 'premises', 'projects', 'records'] as const;
export type InventoryKind = (typeof inventoryKinds)[number];

/** What `--kind` and `template` call the communes' readiness, which is no inventory of records. */
export const readinessKind = 'readiness';

export type Fields = Readonly<Record<string, Field>>;

/**
 * A column that fills one field and by its heading alone settles another: "Năm sinh: Nam | Nữ". One that fills the field
 * it settles holds marks: "Giới tính: Nam | Nữ".
 */
export interface SplitColumn {
  readonly headings: readonly string[];
  readonly field: string;
  readonly settles: { readonly field: string; readonly value: string };
}

/**
 * What is to be known of a field with a column for each of its values, in which a mark says it, "Đối tượng: Cán bộ | Công
 * chức", beyond its headings and its closed list.
 */
export interface MarkedColumns {
  readonly field: string;
  /** What stands above such columns, beside the field's own headings. */
  readonly groups: readonly string[];
  /** The values of a field that is no closed list. */
  readonly values?: readonly Choice[];
  /** Whether the names of its values tell it with nothing above them. */
  readonly namesAlone?: true;
  /** Whether an area may stand in place of a mark: the value is that of the largest. */
  readonly byArea?: true;
}

/**
 * What a list of one group is called: folded, by the value of the field that each row then has. A title with `others` in it
 * beside them is of a mixed list.
 */
export interface TitledGroups<Key extends string = string> {
  readonly field: Key;
  readonly words: Readonly<Record<string, RegExp>>;
  readonly others: RegExp;
}

/** A heading that says a field in other words where another stands beside it and no column names the field. */
export interface Substitute<Key extends string = string> {
  readonly field: Key;
  readonly heading: string;
  readonly beside: string;
}

/** A text written in two columns, the second behind the first: "Họ đệm | Tên". */
export interface JoinedColumns {
  readonly field: string;
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/** What a secret record hides: the field that grades it, the one grade that is open, and the field that only an open record shows. */
export interface Secrecy {
  readonly grade: string;
  readonly open: string;
  readonly hides: string;
}

/** Which records go with a record of another kind: those with this value, by the same identity in the same district. */
export interface Follows {
  readonly kind: InventoryKind;
  readonly when: { readonly field: string; readonly value: string };
}

/** What two records without a code have in common when they are, in all likelihood, one thing written twice. */
export interface Likeness<Key extends string = string> {
  /** Fields that both state, and alike. */
  readonly fields: readonly Key[];
  /** Fields that are alike where both state them; one blank in both says nothing against it. */
  readonly alike?: readonly Key[];
  /** Only records whose value of a field is one of these. */
  readonly among?: { readonly field: Key; readonly values: readonly string[] };
  /** Only records that count at least as many pieces. */
  readonly atLeast?: { readonly field: Key; readonly number: number };
  /** Only dates that are a whole day. */
  readonly wholeDay?: Key;
}

/**
 * What further rows of one record state, the buildings of one parcel: amounts that are added up, texts that are put behind
 * one another, and what each of them says for itself, which holds of the record only where all say the same.
 */
export interface RecordParts<Key extends string = string> {
  readonly adds: readonly Key[];
  readonly joins: readonly Key[];
  readonly says: readonly Key[];
}

/**
 * Groups that a form marks with letters. Offices letter groups of their own as well: a letter before words of another
 * group says nothing. `words` are folded, by letter.
 */
export interface LetteredGroups {
  readonly field: string;
  readonly words: Readonly<Record<string, RegExp>>;
}

/** One inventory: what people call it, its fields in the order of the form, and what identifies a record. */
export interface Inventory<Declared extends Fields = Fields> {
  readonly kind: InventoryKind;
  /** The name offices use, for titles. */
  readonly title: string;
  /** One word for file names and narrow columns. */
  readonly shortTitle: string;
  /** Words in a sheet's or file's name that hint at this kind. */
  readonly nameHints: readonly string[];
  readonly fields: Declared;
  /** Further names of its columns, beside those that the fields declare. */
  readonly headingNames: NamePatterns;
  /** The field that names a record to its office; the same value twice in one submission is the same thing. */
  readonly identity: string;
  /** The field that says in words what a record is. */
  readonly naming: string;
  /** Where the record was before: the field with the former commune or communes. */
  readonly place: string;
  /** Where it stands within that place, as people write it: street and number, thôn, tổ dân phố; none for some kinds. */
  readonly address?: string;
  /** The fields with its coordinates, for what stands in one spot. */
  readonly coordinates?: { readonly latitude: string; readonly longitude: string };
  /** The unit it was with. */
  readonly unit: string;
  /** Whether an office that lists what is its own is the unit of every row, where no column says it. */
  readonly listsOwnUnit: boolean;
  /** The field with receivers that it concerns beside the one that leads it; none for most kinds. */
  readonly related?: string;
  /** Whether people come with it, so that land without people is no destination (see `reference/law.ts`). */
  readonly followsPeople: boolean;
  readonly splitColumns: readonly SplitColumn[];
  readonly markedColumns?: readonly MarkedColumns[];
  readonly joinedColumns?: JoinedColumns;
  /** The field that says from when to when, and that two columns may say together. */
  readonly rangeField?: string;
  /** The fields that one column may say together, from when to when. */
  readonly span?: { readonly from: string; readonly until: string };
  readonly substitute?: Substitute;
  readonly titledGroups?: TitledGroups;
  /** The kind whose record of the same identity some of its records go with, wherever that goes. */
  readonly follows?: Follows;
  /** Codes of the bodies that keep its closed records of no former commune; which of them is for people to say. */
  readonly archives?: readonly string[];
  /** What must not be shown of some of its records; none for most kinds. */
  readonly secrecy?: Secrecy;
  /** Whether its absence is one matter of the whole city until a first district has sent it. */
  readonly comesLater: boolean;
  /** The fields that a section row ("B. Xe ô tô", "Phòng Nội vụ") may state for the rows below it. */
  readonly sectionFields: readonly string[];
  /** Fields that a section row may state as well, without being asked for them: they have columns. */
  readonly furtherSectionFields: readonly string[];
  /** The field whose values are the letters that its form has before groups; none for most kinds. */
  readonly letteredGroups?: LetteredGroups;
  /** By what a thing is known to be listed twice where no code says so. */
  readonly likenesses?: readonly Likeness[];
  /** What rows below a record may state of it; none for kinds with a row for each record. */
  readonly parts?: RecordParts;
}

/** Declares an inventory; the fields that play a part must be among those declared. */
export function declareInventory<Declared extends Fields>(
  inventory: Inventory<Declared> &
    Readonly<Record<'identity' | 'naming' | 'place' | 'unit', keyof Declared>> & {
      readonly headingNames: NamePatterns<keyof Declared & string>;
      readonly address?: keyof Declared;
      readonly coordinates?: { readonly latitude: keyof Declared; readonly longitude: keyof Declared };
      readonly related?: keyof Declared;
      readonly markedColumns?: readonly (MarkedColumns & { readonly field: keyof Declared })[];
      readonly span?: { readonly from: keyof Declared; readonly until: keyof Declared };
      readonly follows?: { readonly when: { readonly field: keyof Declared } };
      readonly secrecy?: {
        readonly grade: keyof Declared;
        readonly open: string;
        readonly hides: keyof Declared;
      };
      readonly letteredGroups?: { readonly field: keyof Declared };
      readonly likenesses?: readonly Likeness<keyof Declared & string>[];
      readonly parts?: RecordParts<keyof Declared & string>;
      readonly substitute?: Substitute<keyof Declared & string>;
      readonly titledGroups?: TitledGroups<keyof Declared & string>;
    },
): Inventory<Declared> {
  return inventory;
}

/** A cleaned record of an inventory: every field by key, null where nothing was written. */
export type RecordOf<Declared extends Fields> = {
  readonly [Key in keyof Declared]: (Declared[Key] extends Field<infer Value> ? Value : never) | null;
};

/** A record whose inventory is known only at run time. */
export type AnyRecord = Readonly<Record<string, string | number | null>>;
