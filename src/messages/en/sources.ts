import type { vi } from '../vi/index.ts';

/** Where rules come from: a law, a form, a figure, or the program's own way. Secondary sources are named as such. */
export const sources: typeof vi.sources = {
  reading: 'How the program reads spreadsheets: no row or cell is lost without a word',
  commands: 'The commands and options of the program (bangiao <command> --help)',
  form: 'The program’s handover forms (bangiao template)',
  citizenId:
    'The 12 digits of a citizen id: 3 for the province, 1 for century and gender, 2 for the year of birth',
  grades: 'Grade codes of công chức NN.NNN; title codes of viên chức V.NN.NN.NN',
  nd178: 'Nghị định 178/2024/NĐ-CP: for those who leave because of the reorganisation',
  handoverForm: 'Form 02/TSC-BBGN, Nghị định 186/2025/NĐ-CP',
  premisesForm: 'Form 04a-ĐK/TSC, Thông tư 144/2017/TT-BTC',
  surplus: 'Law on public property, articles 40 and 41; Nghị định 186/2025/NĐ-CP; the plan of 2025–2029',
  nd03: 'Nghị định 03/2025/NĐ-CP on the arrangement of nhà, đất',
  projectForm: 'The inventory of projects: figures and dates of one project must agree',
  records: 'The inventory of records: number, unit and state of one file must agree',
  secrecy:
    'Law on the protection of state secrets (29/2018/QH14; from 01/03/2026 117/2025/QH15), article 5; the program neither keeps nor shows titles above thường',
  filesFollowWork: 'Files of unfinished work go with the work; the program’s own way',
  resolution: 'Nghị quyết 1656/NQ-UBTVQH15 of 16/06/2025',
  boundaries: 'The boundaries loaded (bangiao reference boundaries); no legal text',
  decisions: 'Decisions are people’s; the program only records who, when and why',
  receipts: 'The program’s receipts: receiving teams write them, what is not clear is asked, never guessed',
  packs: 'Between two workspaces there is no order: its sender says which version is newer, no clock does',
  once: 'Each person, asset, place and project is handed over once',
  generalInventory: 'Quyết định 213/QĐ-TTg: the list is compared with the general inventory',
  leadCommune: 'A project in two communes goes to one that leads (by the press)',
  teams: 'Quyết định 2902/QĐ-UBND: 30 handover teams, 126 receiving teams',
  headquarters: 'The city’s plan: 232 headquarters, one centralised or two dispersed ones for each commune',
  divisions: 'Nghị định 150/2025/NĐ-CP',
  leadership: 'The city’s leadership posts (16/07/2025): 1 / 2 / 1 / 2; edited in rules/norms.json',
  officeNorm: 'Nghị định 155/2025/NĐ-CP by the press; figures in rules/norms.json',
  staffNorm: 'Công văn 09/CV-BCĐ by the press; figures in rules/norms.json',
  readiness:
    'The program’s form of readiness (bangiao template readiness); preparations complete by 25/06/2025',
  trial:
    'The trial run of 20–26/06/2025: ten groups of tasks in 126 communes; limits set by the city in rules/readiness.json',
  training: 'The program’s comparison by rules/training.json, which the city sets; no legal text',
  figures: 'Figures the city has published; kept in bangiao.config.json (targets)',
  sixClear:
    'The six clear of the plan for surplus premises; applying them to pending work and people is the program’s own',
  staffList: 'The staff lists that districts have sent for the leading unit',
  authority: 'The six clear; authorities by Nghị định 186/2025/NĐ-CP, kept in rules/authority-matrix.json',
};
