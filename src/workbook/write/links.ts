/**
 * Links inside the workbook need a place only; exceljs also gives them a relation to a file of that name, which
 * Excel would try to open and strict readers call malformed. These two take it out again.
 */
const INTERNAL = /(<hyperlink ref="[A-Z]+\d+") r:id="(rId\d+)"(?= location=)/g;

/** A sheet's XML whose links inside the workbook carry their place only. */
export function withoutFalseRelations(sheetXml: string): string {
  return sheetXml.replace(INTERNAL, '$1');
}

/** The sheet's relations without those that its links inside the workbook do not need. */
export function relationsInUse(relationsXml: string, sheetXml: string): string {
  const unused = new Set([...sheetXml.matchAll(INTERNAL)].map((link) => link[2]));
  return relationsXml.replace(/<Relationship Id="(rId\d+)"[^>]*\/>/g, (relation, id) =>
    unused.has(id) ? '' : relation,
  );
}
