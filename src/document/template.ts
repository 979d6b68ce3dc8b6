import { readFile } from 'node:fs/promises';
import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import { fail, type Result, succeed } from '../result.ts';
import { safeText } from '../workbook/write/safe.ts';
import { type TagProblem, type Tags, tagProblem, type UsedTag } from './tags.ts';

/** What a template is filled with: a text for each tag, the repetitions of each part. */
export interface TagValues {
  readonly [tag: string]: string | readonly TagValues[];
}

/** A document in which the program may fill in. */
export interface DocumentTemplate {
  readonly path: string;
  /** The parts of the filled document by name, in the order of the template. */
  readonly fill: (values: TagValues) => readonly DocumentPart[];
}

export interface DocumentPart {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Why a template cannot be used. */
export type TemplateProblem =
  | { readonly code: 'DOCUMENT-NOT-DOCX' }
  /** A tag is not closed, or opens in one place and closes where it cannot; `tag` names it, `reason` is the library's word. */
  | { readonly code: 'DOCUMENT-TAG-BROKEN'; readonly tag: string; readonly reason: string }
  | TagProblem;

const options = { paragraphLoop: true, linebreaks: true, errorLogging: false, nullGetter: () => '' } as const;

/** Opens a template (.docx) and holds its tags to those that the program fills. Throws on errors of the disk. */
export async function openTemplate(
  path: string,
  tags: Tags,
): Promise<Result<DocumentTemplate, TemplateProblem>> {
  const content = await readFile(path);
  const used = usedTags(content);
  if (!used.ok) return used;
  const problem = tagProblem(used.value, tags);
  if (problem !== undefined) return fail(problem);
  return succeed({ path, fill: (values) => filled(content, values) });
}

function usedTags(content: Buffer): Result<readonly UsedTag[], TemplateProblem> {
  const parts: DXT.Part[] = [];
  const zip = zipOf(content);
  if (zip?.file('word/document.xml') == null) return fail({ code: 'DOCUMENT-NOT-DOCX' });
  try {
    new Docxtemplater(zip, { ...options, modules: [collector(parts)] });
  } catch (error) {
    return fail(brokenTag(error));
  }
  return succeed(tagsIn(parts));
}

/** Sees what the library reads in the document, its headers and footers. */
function collector(parts: DXT.Part[]): DXT.Module {
  return {
    name: 'UsedTags',
    set: ({ inspect }: { readonly inspect?: { readonly postparsed?: readonly DXT.Part[] } }) => {
      parts.push(...(inspect?.postparsed ?? []));
    },
  };
}

function tagsIn(parts: readonly DXT.Part[]): readonly UsedTag[] {
  return parts.filter(({ type }) => type === 'placeholder').map(asUsedTag);
}

function zipOf(content: Buffer): PizZip | undefined {
  try {
    // Read whole now, each part by its sum: a part that is damaged would else end the run when it is filled in.
    return new PizZip(content, { checkCRC32: true });
  } catch {
    return undefined;
  }
}

function asUsedTag({ value, module, subparsed }: DXT.Part): UsedTag {
  const within = tagsIn(subparsed ?? []);
  if (module === undefined) return { name: value, form: 'text', within };
  return { name: value, form: module === 'loop' ? 'part' : 'foreign', within };
}

/**
 * The library throws one error, or one that carries several, and each says which tag it is about; errors of another
 * sort are about a file that is no document.
 */
function brokenTag(error: unknown): TemplateProblem {
  const { properties } = (error ?? {}) as { readonly properties?: TagErrorProperties };
  if (properties === undefined) return { code: 'DOCUMENT-NOT-DOCX' };
  const { id = '', xtag } = properties.errors?.[0]?.properties ?? properties;
  if (id === 'filetype_not_identified' || id === 'filetype_not_handled') return { code: 'DOCUMENT-NOT-DOCX' };
  return { code: 'DOCUMENT-TAG-BROKEN', tag: String(xtag ?? ''), reason: id };
}

interface TagErrorProperties {
  readonly id?: string;
  readonly xtag?: unknown;
  readonly errors?: readonly { readonly properties?: TagErrorProperties }[];
}

function filled(content: Buffer, values: TagValues): readonly DocumentPart[] {
  const document = new Docxtemplater<PizZip>(new PizZip(content), options);
  document.render(safeValues(values));
  return Object.values(document.getZip().files)
    .filter(({ dir }) => !dir)
    .map((part) => ({ name: part.name, content: part.asUint8Array() }));
}

/** Texts without the characters that no XML may hold. */
function safeValues(values: TagValues): TagValues {
  return Object.fromEntries(
    Object.entries(values).map(([tag, value]) => [
      tag,
      typeof value === 'string' ? safeText(value) : value.map(safeValues),
    ]),
  );
}
