import type { ParsingOptions, WorkBook } from '@e965/xlsx';

/** A compound file or the parts of a zip, as SheetJS holds both. */
export interface Container {
  readonly FullPaths: readonly string[];
}

/** What is used of SheetJS 0.20.3 (Apache-2.0, no dependencies). Its own types leave half of it out. */
export interface SheetJs {
  /** For XML of 2003. */
  read(text: string, options: ParsingOptions): WorkBook;
  parse_xlscfb(content: Container | Buffer, options: ParsingOptions): WorkBook;
  parse_zip(parts: Container, options: ParsingOptions): WorkBook;
  /** Code pages, for the 8-bit texts of BIFF 5. */
  set_cptable(tables: unknown): void;
  readonly CFB: {
    read(bytes: Buffer, options: { readonly type: 'buffer' }): Container;
    find(container: Container, name: string): { readonly content: Uint8Array } | null;
    readonly utils: {
      cfb_new(): Container;
      cfb_add(container: Container, name: string, content: Buffer): void;
    };
  };
}

/** Loads SheetJS: 1 MB of code, so only in the process that needs it. */
export async function loadSheetJs(): Promise<SheetJs> {
  return (await import('@e965/xlsx')) as unknown as SheetJs;
}

/** Gives SheetJS its code pages, half a MB more. */
export async function loadCodePages(library: SheetJs): Promise<void> {
  library.set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
}
