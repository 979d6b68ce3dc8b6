import type { vi } from '../vi/index.ts';

/** Findings that are not about one value alone: what is wrong and what to do. */
export const rules: typeof vi.rules = {
  'TABLE-HEADING-UNKNOWN': {
    message: 'Column “{heading}” is not in the form; its text is kept as it is',
    remedy: "rename it if it is one of the form's fields",
  },
  'TABLE-HEADING-UNSURE': {
    message:
      'Column “{heading}” may be “{field_heading}” ({similarity}% like “{resembles}”: {why}); not used, only its text is kept',
    remedy: 'if it is, import again with --column "{heading}={key}"; if not, with --column "{heading}=-"',
  },
  'TABLE-HEADING-TWICE': {
    message: 'Column “{heading}” stands twice; only the first is used',
    remedy: 'remove or rename the other',
  },
  'TABLE-COLUMN-MISSING': {
    message: 'The table lacks the required column “{heading}”',
    remedy: 'add the column and fill it in',
  },
  'TABLE-ROWS-HIDDEN': {
    message: '{rows} rows of data are hidden; they were taken in',
    remedy: 'unhide and check them, delete what is not handed over',
  },
  'TABLE-COLUMNS-HIDDEN': {
    message: 'Columns {columns} are hidden; they were read all the same',
    remedy: 'unhide them and look, delete them if they are not handed over',
  },
  'TABLE-TOTAL-DISAGREES': {
    message: 'The stated total is {stated}, the rows add up to {computed} ({unit})',
    remedy: 'compare the total with its rows',
  },
  'SHEET-WITHOUT-TABLE': {
    message: 'No inventory table was recognised on this sheet; nothing was taken from it',
    remedy: 'check it if it holds data to hand over',
  },
  'TABLE-WITHOUT-ROWS': {
    message: 'The table on this sheet has no row of data; nothing was stored from it',
    remedy: 'fill it in if there is something to hand over',
  },
  'SHEET-VERY-HIDDEN': {
    message: 'The sheet is very hidden and was not read',
    remedy: "unhide it in Excel's code editor if it is needed",
  },
  'SHEET-HIDDEN': {
    message: 'The sheet is hidden but holds an inventory; it was taken in',
    remedy: 'check whether it should be',
  },
  'CORRECTION-SHEET-ADDED': {
    message: 'This sheet was added to the correction workbook; nothing was imported from it',
    remedy: 'copy the new rows to the end of a table that was sent, or import the sheet as a file of its own',
  },
  'TEMPLATE-STALE': {
    message: 'The form is of version {version}, now it is version {current}; it was read all the same',
    remedy: 'next time use the form of `template`',
  },
  'SUBMISSION-LIKE-OTHER-DISTRICT': {
    message: '{share}% of the records ({shared} of {records}) are those of {file} from {district}',
    remedy: 'ask both offices; take back with `undo` the file that was sent by mistake',
  },
  'DISTRICT-DISAGREES': {
    message: 'The table names {found}, not the sender chosen',
    remedy: 'check --district',
  },
  'ROW-INCOMPLETE': {
    message: 'The row lacks what makes it a record and was rejected: {text}',
    remedy: 'complete it and send it again, or delete it',
  },
  'ROW-UNCLEAR': {
    message: 'It is not clear whether this row is a section or data: {text}',
    remedy: 'number it if it is data, delete it if it is not needed',
  },
  'ROW-DUPLICATE': {
    message: 'The row repeats row {first_row} (sheet {first_sheet}) in every field; it counts once',
    remedy: 'delete the extra row',
  },
  'STAFF-CITIZEN-ID-BIRTH-YEAR': {
    message: 'The year of birth in the id is {in_id}, the table says {stated}',
    remedy: 'compare with the card',
  },
  'STAFF-CITIZEN-ID-GENDER': {
    message: 'The gender in the id is {in_id}, the table says {stated}',
    remedy: 'compare with the card',
  },
  'STAFF-CITIZEN-ID-REPEATED': {
    message: 'The id stands in row {first_row} (sheet {first_sheet}) as well, with other content',
    remedy: 'find out who it is, mend or remove one row',
  },
  'STAFF-GRADE-CODE-FORM': {
    message: 'Grade code “{text}” has not the form NN.NNN or V.NN.NN.NN',
    remedy: 'write the code again',
  },
  'STAFF-DESTINATION-FOR-UNPLACED': {
    message: 'The plan says not placed, yet a destination is written',
    remedy: 'mend the plan or remove the destination',
  },
  'STAFF-DIVISION-NOT-OF-COMMUNE': {
    message: '{receiver} has no “{division}”',
    remedy: 'a phường has Phòng Kinh tế, Hạ tầng và Đô thị; a xã has Phòng Kinh tế',
  },
  'STAFF-GRADE-NOT-OF-TYPE': {
    message: 'The person is a công chức, but “{text}” is a code of a viên chức’s title',
    remedy: 'check the kind of employment and the grade code',
  },
  'STAFF-POLICY-STATUS-NOT-LEAVING': {
    message: 'The plan is “{plan}”, yet a claim is stated as “{policy_status}”',
    remedy: 'change the plan to leaving under NĐ 178, or clear the state of the claim',
  },
  'STAFF-NEW-PLACE-FOR-LEAVING': {
    message: 'The plan is “{plan}”, yet a new division is stated: “{division}”',
    remedy: 'change the plan or clear the new division',
  },
  'ASSETS-RESIDUAL-VALUE-ABOVE-COST': {
    message: 'Residual value {residual} đồng is above the original cost {cost} đồng',
    remedy: 'check both numbers and their unit',
  },
  'ASSETS-ASSET-CODE-REPEATED': {
    message: 'The asset code stands in row {first_row} (sheet {first_sheet}) as well, with other content',
    remedy: 'one code an asset; mend or remove one row',
  },
  'ASSETS-PLATE-MISSING': { message: 'A car without a plate', remedy: 'write its plate' },
  'ASSETS-QUANTITY-ZERO': {
    message: 'The quantity is 0, but the original cost is {cost} đồng',
    remedy: 'state the quantity, or state the condition as thiếu',
  },
  'ASSETS-PLATE-FOR-SEVERAL': {
    message: 'One plate, {plate}, for a quantity of {quantity}',
    remedy: 'give each vehicle a row of its own',
  },
  'ASSETS-YEAR-IN-USE-AHEAD': {
    message: 'In use since {year}, after the handover of {last}',
    remedy: 'check the year',
  },
  'PREMISES-RESIDUAL-VALUE-ABOVE-COST': {
    message: 'Residual value {residual} đồng is above the original cost {cost} đồng',
    remedy: 'check both numbers and their unit',
  },
  'PREMISES-PREMISES-CODE-REPEATED': {
    message: 'The premises code stands in row {first_row} (sheet {first_sheet}) as well, with other content',
    remedy: 'one code for each premises; mend or remove one row',
  },
  'PREMISES-LAND-USES-DISAGREE': {
    message: 'The uses of the land add up to {used} m², its area is stated as {area} m²',
    remedy: 'mend the area, or the areas by use, so that they agree',
  },
  'PREMISES-FLOOR-USES-DISAGREE': {
    message: 'The uses of the building add up to {used} m², its floor area is stated as {area} m²',
    remedy: 'mend the floor area, or the areas by use, so that they agree',
  },
  'PREMISES-FUNDS-DISAGREE': {
    message: 'The sources of funds add up to {funds} đồng, the original cost is stated as {cost} đồng',
    remedy: 'compare with the books and mend what differs',
  },
  'PREMISES-USED-BEFORE-BUILT': {
    message: 'In use {used}, before it was built in {built}',
    remedy: 'check the two years',
  },
  'PREMISES-BUILDING-WITHOUT-AREA': {
    message: 'The building “{building}” has no floor area; the floor area of the premises may be short',
    remedy: 'state the floor area of this building',
  },
  'PREMISES-USE-UNKNOWN': {
    message: 'The use “{text}” is none of the declaration form',
    remedy: 'state it as a use of the form, or under “Sử dụng vào mục đích khác”',
  },
  'PREMISES-NUMBER-UNSURE': {
    message: 'The number in “{text}” can be read in two ways; the comma was taken for the decimal sign',
    remedy: 'write it like 1.234,50 if that is wrong',
  },
  'PREMISES-MONEY-UNIT-UNSTATED': {
    message: 'No unit of money is stated; đồng was assumed (form 04a-ĐK/TSC mostly counts in thousands)',
    remedy: 'state the unit in the heading or above the table and import again',
  },
  'PREMISES-LAND-VALUE-COUNTED': {
    message:
      'Original cost and residual value of the premises contain the value of the land, {land} đồng, beside the cost of the buildings, {buildings} đồng',
    remedy: 'nothing to mend; the value of the right to use land is not written down',
  },
  'PREMISES-NAME-COMPOSED': {
    message: 'The declaration gives the premises no name; they are called “{name}” for now',
    remedy: 'add a line “Tên cơ sở nhà, đất: …” above the address if needed',
  },
  'PREMISES-HANDLING-MISSING': {
    message: 'Surplus premises without a form of handling',
    remedy: 'choose one of the list',
  },
  'PREMISES-HANDLING-NOT-SURPLUS': {
    message: 'The arrangement is “{arrangement}”, yet the handling “{handling}” is written',
    remedy: 'only surplus premises are handled',
  },
  'PREMISES-SURPLUS-YEAR-MISSING': {
    message: 'Surplus premises without a year of handling',
    remedy: 'write a year from 2025 to 2029',
  },
  'PREMISES-SURPLUS-KEPT': {
    message: 'Surplus premises, yet the form of handling is “{handling}”',
    remedy: 'change the arrangement or choose another form of handling',
  },
  'PREMISES-SALE-WITHOUT-CERTIFICATE': {
    message: 'To be sold, but neither a certificate nor a legal issue is stated',
    remedy: 'state the certificate’s number, or what stands in the way',
  },
  'PREMISES-YEAR-BUILT-AHEAD': {
    message: 'Built in {year}, after the handover of {last}',
    remedy: 'check the year',
  },
  'PREMISES-COORDINATES-HALF': {
    message: 'Only one coordinate ({given}); latitude or longitude is lacking',
    remedy: 'state both, or neither',
  },
  'PREMISES-FLOOR-ABOVE-STOREYS': {
    message: 'The floor area of {floor} m² is more than {land} m² of land × {floors} floors',
    remedy: 'check land, floor area and number of floors',
  },
  'PREMISES-HEADQUARTERS-OCCUPIED': {
    message: 'Meant as {arrangement}, but at present “{present_use}”',
    remedy: 'check the present use; clear the premises first',
  },
  'PREMISES-HEADQUARTERS-WITHOUT-FLOOR': {
    message: 'Meant as {arrangement}, but the floor area is 0',
    remedy: 'state the floor area, or choose other premises',
  },
  'PROJECTS-PROJECT-CODE-REPEATED': {
    message: 'The code stands in row {first_row} (sheet {first_sheet}) as well, with other content',
    remedy: 'one code each; mend or remove one row',
  },
  'PROJECTS-DISBURSED-ABOVE-TOTAL': {
    message: 'Disbursed {disbursed} đồng is above the total investment {total} đồng',
    remedy: 'check both numbers and their unit',
  },
  'PROJECTS-PLAN-ABOVE-TOTAL': {
    message: 'Disbursed and planned add up to {committed} đồng, above the total {total} đồng',
    remedy: "check this year's plan",
  },
  'PROJECTS-FINISH-BEFORE-START': {
    message: 'Finished in {finish_year}, before its start in {start_year}',
    remedy: 'check both years',
  },
  'PROJECTS-DEADLINE-BEFORE-RECEIPT': {
    message: 'Due {deadline}, before it came in on {received_on}',
    remedy: 'check both dates',
  },
  'PROJECTS-PROGRESS-BEFORE-START': {
    message: 'The state is “{status}”, but the progress {progress}%',
    remedy: 'mend the state or the progress',
  },
  'PROJECTS-PROGRESS-NOT-FULL': {
    message: 'The state is “{status}”, but the progress {progress}%',
    remedy: 'mend the state or the progress',
  },
  'MAP-RECEIVER-AGAINST-LAW': {
    message: 'The declared receiver is {declared}, but the resolution sends {place} to {allowed} only',
    remedy: 'mend the receiver, or name the decision it rests on',
  },
  'MAP-RECEIVER-ELSEWHERE': {
    message: 'The declared receiver is {declared}, none of those that take {place} ({allowed})',
    remedy: 'check the decision',
  },
  'BOUNDARY-OUTSIDE': {
    message: 'The coordinates lie in no boundary that is loaded',
    remedy:
      'check latitude and longitude; see which communes the boundary file lacks (bangiao reference boundaries)',
  },
  'BOUNDARY-SEVERAL': {
    message: 'The coordinates lie in the boundaries of several communes: {communes}',
    remedy: 'decide on a receiver; if the boundaries overlap, mend the file and load it again',
  },
  'BOUNDARY-AGAINST-LAW': {
    message: 'The coordinates lie in {commune}, but the law sends the former commune stated to {allowed}',
    remedy: 'check the former commune and the coordinates: one of them is wrong',
  },
  'BOUNDARY-OTHER-RECEIVER': {
    message: 'The coordinates lie in {commune}, {metres} m from its edge, but the receiver is {receiver}',
    remedy: 'check the receiver and the coordinates',
  },
  'BOUNDARY-NEAR-EDGE': {
    message:
      'The coordinates lie in {commune}, but {metres} m from an edge (under {margin} m): not certain enough',
    remedy: 'look on the ground or a map, then decide on a receiver',
  },
  'MAP-PENDING': { message: 'No receiver yet: {reason}', remedy: 'decide on a receiver' },
  'STAFF-IN-TWO-LISTS': {
    message: 'The same id as {other_name} in {other_file}, row {other_row}',
    remedy: 'find out to which list the person belongs',
  },
  'STAFF-SAME-NAME-AND-BIRTH': {
    message:
      'Same name and day of birth as somebody in {other_file}, row {other_row}; the citizen ids differ or one is lacking',
    remedy: 'compare the two ids: one person keeps one row, two people keep both',
  },
  'STAFF-PLACED-IN-TWO-COMMUNES': {
    message:
      'Goes to {receiver}, but {other_file}, row {other_row} sends the same person to {other_receiver}',
    remedy: 'have the two senders agree on one place and drop the other row',
  },
  'ASSETS-LISTED-TWICE': {
    message: 'Same code {code} and same name as in {other_file}, row {other_row}',
    remedy: 'settle who hands it over and drop the other row',
  },
  'ASSETS-PLATE-TWICE': {
    message: 'The plate {plate} already stands in {other_file}, row {other_row}',
    remedy: 'settle who hands the vehicle over and drop the other row',
  },
  'ASSETS-INVENTORY-CODE-TWICE': {
    message: 'The inventory code {code} already stands in {other_file}, row {other_row}',
    remedy: 'compare with the general inventory: one code for one asset',
  },
  'ASSETS-LOCATION-NOT-LISTED': {
    message: '“{location}” is not among the premises listed for {place}; {count} assets are kept there',
    remedy: 'check the address, or add the premises to their inventory',
  },
  'PREMISES-LISTED-TWICE': {
    message: 'Same code {code} and same name or address as in {other_file}, row {other_row}',
    remedy: 'settle who hands it over and drop the other row',
  },
  'PREMISES-ADDRESS-TWICE': {
    message: 'Same address in {place} as “{other_name}” in {other_file}, row {other_row}',
    remedy: 'one place keeps one row; if there are two, say which part is whose',
  },
  'PROJECTS-IN-TWO-DISTRICTS': {
    message: '{other_district} has sent this project as well ({other_file}, row {other_row})',
    remedy: 'agree on one sender and one leading commune',
  },
  'MAP-DECISIONS-CONFLICT': {
    message: 'Decisions name different receivers: {receivers}; the record stays pending',
    remedy: 'agree on one, then take the wrong decision back with bangiao undo D<number>',
  },
  'MAP-RULES-DISAGREE': {
    message: 'Rules name different receivers: {receivers}; the record stays pending',
    remedy: 'change or take back a rule with bangiao undo R<number>, or decide this record alone',
  },
  'MAP-RULE-AGAINST-LAW': {
    message:
      'A rule names a receiver that the resolution does not provide for this place; it provides for: {receivers}',
    remedy: 'mend the rule, or state the authority of whoever decides',
  },
  'MAP-DECISION-WITHOUT-RECORD': {
    message: 'Decision D{decision} has {count} records that the new version no longer holds',
    remedy: 'look for them in the new version and decide again where needed',
  },
  'DECISION-WITHOUT-REASON': {
    message: 'A receiver but no reason; this decision is not taken',
    remedy: 'write the reason and import again',
  },
  'DECISION-RECEIVER-UNCLEAR': {
    message: 'The receiver “{text}” is not clearly one body; this decision is not taken',
    remedy: 'choose from the list in the cell',
  },
  'DECISION-RECORD-UNKNOWN': {
    message: 'The workspace has no record number {record}',
    remedy: 'export the decision workbook again with bangiao map export',
  },
  'DECISION-DATE-UNREADABLE': {
    message: 'The date “{text}” cannot be read',
    remedy: 'write it like 30/06/2025',
  },
  'DECISION-AGAINST-LAW': {
    message: '{what}: the resolution does not name {receiver} for this place; it names: {allowed}',
    remedy: 'choose one of these, or write both authority and reason',
  },
  'DECISION-DITTO': {
    message:
      'Column “{heading}” says “{text}”: nothing is copied from the row above; this decision is not taken',
    remedy: 'write out every row, or drag the cell above down',
  },
  'DECISION-WITHOUT-RECEIVER': {
    message: 'There is a reason but no receiver; it stays open',
    remedy: 'write the receiver and import again',
  },
  'DECISION-ROW-UNKNOWN': {
    message: 'The row has a receiver, but its record or group code “{text}” cannot be read; it is not taken',
    remedy: 'copy the code from the decision workbook',
  },
  'DECISION-ROW-TWICE': {
    message:
      '{what} has two rows that differ (the first: sheet {first_sheet}, row {first_row}); neither is taken',
    remedy: 'keep one row and import again',
  },
  'DECISION-GROUP-UNKNOWN': {
    message: 'Group {group} has no open record left, and this workbook lists none of its records',
    remedy: 'take a new workbook with bangiao map export',
  },
  'DECISION-GROUP-GREW': {
    message: 'Group {group} now has {count} open records that are not in this workbook; they are not decided',
    remedy: 'take a new workbook with bangiao map export to go on',
  },
  'DECISION-REPLACES-UNREADABLE': {
    message: '“{text}” is no number of a decision in the workspace; this decision is not taken',
    remedy: 'write it like: D7, D9',
  },
  'RULE-INCOMPLETE': {
    message: 'The rule lacks “{field}”; it is not taken',
    remedy: 'fill it in and import again',
  },
  'RULE-PLACE-UNCLEAR': {
    message: '“{text}” is not clearly one former commune or district',
    remedy: 'write the name with its district, or the code',
  },
  'RULE-NUMBERS-UNREADABLE': {
    message: 'The house numbers “{text}” cannot be read',
    remedy: 'write for example: tất cả, lẻ, chẵn, 1–99, lẻ 1–99, từ 100',
  },
  'RULE-RECEIVER-UNCLEAR': {
    message: 'The receiver “{text}” is not clearly one body; this rule is not taken',
    remedy: 'choose from the list in the cell',
  },
  'RULE-DATE-UNREADABLE': {
    message: 'The date “{text}” cannot be read',
    remedy: 'write it like 30/06/2025',
  },
  'RULE-AGAINST-LAW': {
    message: '{rule} → {receiver}: the resolution does not name it; it names: {allowed}',
    remedy: 'change the receiver, or state the authority of whoever decides',
  },
  'RULE-TYPE-UNCLEAR': {
    message: '“{text}” is no type of rule; this rule is not taken',
    remedy: 'write one of: {types}',
  },
  'RULE-COLUMN-NOT-OF-TYPE': {
    message: 'Column “{heading}” means nothing for a rule of type “{type}”; this rule is not taken',
    remedy: 'empty that cell, or choose another type',
  },
  'RULE-HAMLET-UNCLEAR': {
    message: '“{text}” does not read as one hamlet or residents’ group; this rule is not taken',
    remedy: 'write its kind and its name or number: thôn 9, tổ dân phố 5',
  },
  'RULE-KIND-UNCLEAR': {
    message: '“{text}” is no inventory; this rule is not taken',
    remedy: 'write one of: {kinds}; in a list one for each row',
  },
  'RULE-DITTO': {
    message: 'Column “{heading}” says “{text}”: nothing is copied from the row above; this rule is not taken',
    remedy: 'write out every row, or drag the cell above down',
  },
  'RULE-CODE-UNREADABLE': {
    message: '“{text}” is no code of a rule; this rule is not taken',
    remedy: 'write a code like R3; leave it empty for a new rule',
  },
  'RULE-CODE-TWICE': {
    message: 'Code {code} stands in row {first_row} with another rule; neither is taken',
    remedy: 'empty the code of a new rule',
  },
  'RULE-LIST-SPOILED': {
    message: 'List “{name}” has a row that cannot be read; the whole list is not taken',
    remedy: 'mend that row and import again',
  },
  'RULE-UNKNOWN': {
    message: 'There is no rule {code} in force; this row is not taken',
    remedy: 'take a new workbook with bangiao map rules --out, or empty the code to give a new rule',
  },
  'RULES-OVERLAP': {
    message: '{rule} → {receiver} overlaps with {other} → {other_receiver}; this rule is not taken',
    remedy: 'change one of them, or take the earlier back with bangiao undo R<number>',
  },
  'DISTRICT-INVENTORY-MISSING': {
    message: '{district} has not sent {inventory}',
    remedy: 'ask its handover team for it',
  },
  'COMMUNE-HEADQUARTERS-MISSING': {
    message: '{commune} has no headquarters',
    remedy: 'arrange one centralised or two dispersed headquarters',
  },
  'COMMUNE-HEADQUARTERS-TOO-MANY': {
    message: '{commune} has {count} headquarters, at most 2 are allowed',
    remedy: 'choose one or two',
  },
  'FORMER-COMMUNE-WITHOUT-PREMISES': {
    message: '{district} has sent its premises, but none in {place}',
    remedy: 'add the premises of this place, or confirm that there are none',
  },
  'COMMUNE-DIVISION-WITHOUT-STAFF': {
    message: '{commune} receives nobody for {division}',
    remedy: 'place somebody, or state the new division of those placed',
  },
  'COMMUNE-POSTS-UNFILLED': {
    message: '{commune}: {post} {filled} of {quota}',
    remedy: 'fill the post, or state the new position',
  },
  'COMMUNE-OFFICE-SPACE-SHORT': {
    message:
      '{commune}: the headquarters have {floor} m² of floor; the norm for the {people} people placed is about {norm} m² ({short} m² short)',
    remedy: 'look at the headquarters again, or add a second one',
  },
  'COMMUNE-STAFF-ABOVE-ORIENTATION': {
    message:
      '{commune} receives {people} officials; the orientation is about {orientation} for {population} residents',
    remedy: 'plan it within the five years; the list is not wrong',
  },
  'TARGET-DIFFERS': {
    message: '{target}: the city published {published}, the store has {found} (difference {difference})',
    remedy: 'see what is missing, or whether the published figure changed',
  },
  'CLEAR-PERSON-VAGUE': {
    message: 'The person is vague: “{text}” ({why})',
    remedy: 'write one named person with a position',
  },
  'CLEAR-PERSON-MISSING': {
    message: 'The person is missing',
    remedy: 'write one named person with a position',
  },
  'CLEAR-TASK-VAGUE': {
    message: 'The task is vague: “{text}” ({why})',
    remedy: 'write a concrete act on a named object',
  },
  'CLEAR-TASK-MISSING': { message: 'The task is missing', remedy: 'write a concrete act on a named object' },
  'CLEAR-TIME-VAGUE': { message: 'The time is vague: “{text}” ({why})', remedy: 'write a real due date' },
  'CLEAR-TIME-MISSING': { message: 'The time is missing', remedy: 'write a real due date' },
  'CLEAR-RESPONSIBILITY-VAGUE': {
    message: 'The responsibility is vague: “{text}” ({why})',
    remedy: 'write exactly one leading unit that exists',
  },
  'CLEAR-RESPONSIBILITY-MISSING': {
    message: 'The responsibility is missing',
    remedy: 'write exactly one leading unit that exists',
  },
  'CLEAR-PRODUCT-VAGUE': {
    message: 'The product is vague: “{text}” ({why})',
    remedy: 'write something that can be held',
  },
  'CLEAR-PRODUCT-MISSING': { message: 'The product is missing', remedy: 'write something that can be held' },
  'CLEAR-AUTHORITY-VAGUE': {
    message: 'The authority is vague: “{text}” ({why})',
    remedy: 'write the authority that the matrix names for the act',
  },
  'CLEAR-AUTHORITY-MISSING': {
    message: 'The authority is missing',
    remedy: 'write the authority that the matrix names for the act',
  },
};
