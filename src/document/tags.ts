/** What a tag of a document template stands for: a text, or a part that is repeated and has tags of its own. */
export interface Tag {
  /** A template without it would lose what the paper is signed for. */
  readonly required: boolean;
  /** The tags of one repetition; those around it may be used there as well. */
  readonly within?: Tags;
}

/** The tags a kind of document knows, by name. */
export type Tags = Readonly<Record<string, Tag>>;

/** A tag as it stands in a template: `{name}`, `{#name}…{/name}` or something the program does not offer. */
export interface UsedTag {
  readonly name: string;
  readonly form: 'text' | 'part' | 'foreign';
  readonly within: readonly UsedTag[];
}

/** What is wrong with the tags of a template; `tag` names the one. */
export interface TagProblem {
  readonly code: 'DOCUMENT-TAG-UNKNOWN' | 'DOCUMENT-TAG-MISSING';
  readonly tag: string;
}

/** The first tag that is not offered where it stands, or else the first required one that is missing. */
export function tagProblem(used: readonly UsedTag[], tags: Tags): TagProblem | undefined {
  const unknown = unknownTag(used, [tags]);
  if (unknown !== undefined) return { code: 'DOCUMENT-TAG-UNKNOWN', tag: unknown };
  const missing = missingTag(used, tags);
  return missing === undefined ? undefined : { code: 'DOCUMENT-TAG-MISSING', tag: missing };
}

function unknownTag(used: readonly UsedTag[], scopes: readonly Tags[]): string | undefined {
  for (const { name, form, within } of used) {
    const scope = scopes.find((each) => Object.hasOwn(each, name));
    const tag = scope?.[name];
    if (tag === undefined || form === 'foreign' || (form === 'text' && tag.within !== undefined)) return name;
    const inner = unknownTag(within, tag.within === undefined ? scopes : [tag.within, ...scopes]);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function missingTag(used: readonly UsedTag[], tags: Tags): string | undefined {
  for (const [name, tag] of Object.entries(tags)) {
    const found = placesOf(used, name);
    if (found.length === 0 && tag.required) return name;
    for (const place of found) {
      const inner = tag.within === undefined ? undefined : missingTag(place.within, tag.within);
      if (inner !== undefined) return inner;
    }
  }
  return undefined;
}

/** Where a tag stands, also inside parts that are shown on a condition. */
function placesOf(used: readonly UsedTag[], name: string): readonly UsedTag[] {
  return used.flatMap((tag) => (tag.name === name ? [tag] : placesOf(tag.within, name)));
}
