/** What offices send that is no workbook, and from which its tables have to be taken first. */
export const fileContents = [
  'archive',
  'mail',
  'pdf',
  'document',
  'slides',
  'image',
  'page',
  'flat',
] as const;
export type FileContent = (typeof fileContents)[number];

/** By what the reader calls a content, and by the ending of a file's name. */
const contentByName: ReadonlyMap<string, FileContent> = new Map([
  ...named('archive', ['archive', 'zip', 'rar', '7z', 'gz', 'tar', 'tgz']),
  ...named('mail', ['mail', 'eml', 'msg']),
  ...named('pdf', ['pdf']),
  ...named('document', ['doc', 'docx', 'odt', 'rtf']),
  ...named('slides', ['ppt', 'pptx']),
  ...named('image', ['image', 'jpg', 'jpeg', 'png', 'gif', 'bmp', 'tif', 'tiff', 'heic']),
  ...named('page', ['mhtml', 'mht']),
  ...named('flat', ['fods', 'fodt']),
]);

/** What a content that the reader names holds; undefined where nobody can be told what to do with it. */
export function contentNamed(looksLike: string | number | undefined): FileContent | undefined {
  return contentByName.get(String(looksLike));
}

/** What a file is by the ending of its name. */
export function contentByEnding(file: string): FileContent | undefined {
  return contentByName.get(file.slice(file.lastIndexOf('.') + 1).toLowerCase());
}

function named(content: FileContent, names: readonly string[]): readonly (readonly [string, FileContent])[] {
  return names.map((name) => [name, content]);
}
