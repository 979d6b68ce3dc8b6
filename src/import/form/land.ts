import type { Finding } from '../../findings/finding.ts';
import { premises } from '../../inventory/premises.ts';
import { readValue } from '../../inventory/read-value.ts';
import { foldText } from '../../text/fold.ts';
import { type MoneyUnit, parseMoneyUnit } from '../../text/money.ts';
import { squareMetres } from './building-checks.ts';
import { sumOf } from './buildings.ts';
import { formFinding, formValueFinding, type ReadableForm } from './form-findings.ts';
import { type StatedText, type UsedArea, usedAreas } from './sentences.ts';

/** What a form's sentences say of its land: hundredths of a m², whole đồng. */
export interface Land {
  readonly area: number | undefined;
  readonly uses: readonly UsedArea[];
  readonly value: number | undefined;
  readonly findings: readonly Finding[];
}

/** Reads the sentences about the land. */
export function readLand(form: ReadableForm, stated: ReadonlyMap<string, StatedText>): Land {
  const findings: Finding[] = [];
  const area = readAmount(form, 'land_area', stated.get('land_area'), findings);
  const value = readAmount(form, 'original_cost', stated.get('land_value'), findings);
  const sentence = stated.get('land_uses');
  const uses = sentence ? usedAreas(sentence.text) : [];
  for (const fact of ['land_area', 'land_uses', 'land_value']) {
    const each = stated.get(fact);
    if (each?.isUnsure)
      findings.push(
        formFinding(form.sheet, 'PREMISES-NUMBER-UNSURE', 'land_area', each, { text: each.text }),
      );
  }
  if (sentence) findings.push(...checkUses(form.sheet, sentence, uses, area));
  return { area, uses, value, findings };
}

function readAmount(
  form: ReadableForm,
  key: 'land_area' | 'original_cost',
  stated: StatedText | undefined,
  findings: Finding[],
): number | undefined {
  if (!stated) return undefined;
  const text = stated.text.replace(/\([^)]*\)/gu, ' ').trim();
  const moneyUnit = unitIn(stated) ?? form.context.moneyUnit;
  const cell = { kind: 'text', text } as const;
  // How the form spells numbers is settled for all its sentences.
  const context = { ...form.context, moneyUnit, numberStyle: 'vietnamese' } as const;
  const { value, flaws } = readValue(premises.fields[key], cell, context);
  findings.push(...flaws.map((flaw) => formValueFinding(form.sheet, key, flaw, stated)));
  return typeof value === 'number' ? value : undefined;
}

function unitIn({ label, text }: StatedText): MoneyUnit | undefined {
  return parseMoneyUnit(label) ?? parseMoneyUnit(text);
}

/** Whether a sentence says what its money is counted in. */
export function statesUnit(stated: StatedText): boolean {
  return unitIn(stated) !== undefined || /(đồng|vnd|đ)[\s.]*$/u.test(foldText(stated.text));
}

/** The uses of the land add up to its area, and each is one of the form's. */
function checkUses(
  sheet: string,
  place: StatedText,
  uses: readonly UsedArea[],
  area: number | undefined,
): readonly Finding[] {
  const foreign = uses
    .filter(({ use, area: own }) => use === undefined && own > 0)
    .map(({ label }) => formFinding(sheet, 'PREMISES-USE-UNKNOWN', 'present_use', place, { text: label }));
  const used = sumOf(uses.map((each) => each.area));
  if (area === undefined || used === undefined || area === used) return foreign;
  const values = { area: squareMetres(area), used: squareMetres(used) };
  return [...foreign, formFinding(sheet, 'PREMISES-LAND-USES-DISAGREE', 'land_area', place, values)];
}
