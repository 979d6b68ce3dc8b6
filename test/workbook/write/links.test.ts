import { expect, test } from 'vitest';
import { relationsInUse, withoutFalseRelations } from '../../../src/workbook/write/links.ts';

const SHEET =
  '<hyperlinks><hyperlink ref="A3" r:id="rId1" location="&apos;Bảng&apos;!A1"/><hyperlink ref="A4" r:id="rId2"/></hyperlinks>';
const RELATIONS =
  '<Relationships><Relationship Id="rId1" Type="t" Target="x!A1"/><Relationship Id="rId2" Type="t" Target="a.xlsx"/></Relationships>';

test('a link inside the workbook has a place and no file', () => {
  expect(withoutFalseRelations(SHEET)).toBe(
    '<hyperlinks><hyperlink ref="A3" location="&apos;Bảng&apos;!A1"/><hyperlink ref="A4" r:id="rId2"/></hyperlinks>',
  );
  expect(relationsInUse(RELATIONS, SHEET)).toBe(
    '<Relationships><Relationship Id="rId2" Type="t" Target="a.xlsx"/></Relationships>',
  );
});
