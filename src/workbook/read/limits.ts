/**
 * Every limit of the reader, each with its reason. A file beyond one of them is refused with the
 * limit's name, never read in part: half an inventory that looks whole is worse than none.
 */
export const LIMITS = {
  /** Real workbooks hold some tens of parts, those full of pictures a few thousand. */
  entries: 20_000,
  /** The directory of 20,000 entries with long names is near 2 MB; it is held in memory. */
  directoryBytes: 8 * 1024 * 1024,
  /** 1,048,576 rows × 50 filled columns inflate to about 1.6 GB; more is no inventory. */
  partBytes: 2 * 1024 * 1024 * 1024,
  /** What all sheets, shared strings and styles of one file may inflate to together. */
  totalBytes: 6 * 1024 * 1024 * 1024,
  /** Only above this size is the ratio looked at: small parts of blanks compress very well, harmlessly. */
  ratioFromBytes: 16 * 1024 * 1024,
  /** A million styled blank rows inflate 15–40 times; deflate's own maximum, used by bombs, is 1,032. */
  ratio: 300,
  /** Excel's last row. */
  rows: 1_048_576,
  /** Excel's last column, XFD. */
  columns: 16_384,
  /** Excel keeps 32,767 characters; other writers do not hold to it, so eight times that is let through. */
  textCharacters: 262_144,
  /** One cell with its markup, one comment or one tag: the reader holds one of these at a time. */
  tokenBytes: 4 * 1024 * 1024,
  /** Every text of a full sheet of 1,048,576 rows × 4 columns of unlike texts. */
  sharedStrings: 4_194_304,
  /** Shared strings stay in memory (1–2 bytes each character): this is the reader's largest holding. */
  sharedStringCharacters: 64 * 1024 * 1024,
  /** Excel itself allows 65,490 cell formats. */
  cellFormats: 65_536,
  /** Of one sheet; those after them are not told of. */
  comments: 10_000,
  /** Merges are held in memory; a heading needs some tens, a badly formatted sheet has some thousands. */
  merges: 100_000,
  /** Excel's own limit is memory; district workbooks have fewer than a hundred. */
  sheets: 1_000,
  /** Spreadsheet parts nest some ten deep. */
  xmlDepth: 100,
  /** The longest attributes in real sheets (lists of ranges) are below 10,000 bytes. */
  attributeBytes: 65_536,
  /** Relationships and content types grow with the number of parts. */
  relationships: 40_000,
  /** Sectors followed through the chains of an old OLE2 container to find its directory. */
  oleDirectorySectors: 1_024,
  /** Cells of one sheet; only .ods can say "this cell, a million times" in a few bytes. */
  cells: 50_000_000,
  /**
   * Characters that only a repetition of .ods makes: equal neighbours in a sheet of 100,000 rows are a few
   * million, and a file of 500 bytes can ask for thousands of millions.
   */
  repeatedCharacters: 16 * 1024 * 1024,
  /** .xls, .xlsb, HTML and XML of 2003 are held in memory whole; a full .xls of 65,536 rows × 40 columns is near 60 MB. */
  wholeFileBytes: 128 * 1024 * 1024,
  /** Heap of the process that reads one of those: small ones need some ten MB, and stay below 256 with all else … */
  readerMegabytes: 96,
  /** … and this many more for each MB of the file: twice what a full .xls takes. */
  readerMegabytesPerMegabyte: 32,
  /** Such a process is given up when it has not fetched its file after this long, on a slow disk or a busy machine. */
  readerStartSeconds: 60,
  /** From then on it may read this many seconds, a hundred times what a small .xls takes … */
  readerSeconds: 2,
  /** … and this many more for each MB: about ten times what a large .xls takes here. */
  readerSecondsPerMegabyte: 1,
  /** Those are seconds of the processor: on a machine that is busy elsewhere the clock may show this many times as many. */
  readerPatience: 20,
} as const;

/** The name of a limit, as a problem's `values.limit` carries it. */
export type LimitName = keyof typeof LIMITS;
