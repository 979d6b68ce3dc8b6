import { foldText } from './fold.ts';
import { stripAccents } from './normalise.ts';
import { remember } from './remember.ts';

/** Of things and people alike: what was done with them before the handover. Folded, without accents. */
const gone = [
  'da (?:duoc )?(?:thanh li(?! hop dong)|tieu huy|thu hoi|dieu chuyen|ghi giam|loai bo)',
  'da ban(?! giao)(?= |$)',
  'da (?:xin )?(?:nghi(?: huu| viec| che do| cong tac| theo|$| tu)|thoi viec|tu tran|chet)',
  'da chuyen(?:$|,| di| cong tac| don vi| noi khac|(?: sang| ve| cho| den) (?:so|phuong|xa|thi tran|quan|huyen|phong|truong|don vi|co quan|ubnd|cong an|trung tam|ban|tp|thanh pho))',
  'da (?:bi )?mat(?=$|,| trom| cap| tu| nam| ngay)',
  'khong (?:thuoc (?:dien|pham vi|doi tuong) )?(?:ban giao|chuyen giao)(?= |$|,)',
];
/** What a sender notes of a row that should not stand there, as its whole note. */
const notes =
  /^(?:(?:bị |ghi |kê |nhập )?(?:trùng|nhầm)(?: lặp)?|(?:bỏ|xóa|loại)(?: dòng)?(?: này| đi| ra)?)[.!]?$/u;
/** The row that another repeats: "trùng dòng 15", "trùng với STT 3". */
const repeats =
  /^(?:ghi |bi |ke |nhap )?trung(?: lap)?(?: voi)? (?:dong|stt|so thu tu|muc|so|o dong|o muc|trang|sheet)(?= |\d)/;
/** Headings of what a list lost: "Giảm trong kỳ", "III. Tài sản giảm"; "Giám đốc" is none. */
const losses =
  /^(?:(?:danh sách|danh mục|tài sản|nhân sự|cán bộ|số|biến động|phát sinh|ghi) )*giảm(?: (?:trong|kì|năm|quí|từ|do|khác|tài sản|biên chế|\d).*)?$/u;
const goneWords = new RegExp(`(?<![\\p{L}\\d])(?:${gone.join('|')})`, 'u');
/** A list of gains and losses together says nothing of its rows. */
const gains = /(?<!\p{L})tang(?!\p{L})/u;

/** Whether a note says that its row is not, or is no longer, to be handed over. */
export const noteTakesOut: (note: string) => boolean = remember(20_000, (note) => {
  const folded = foldText(note);
  const plain = stripAccents(folded);
  return notes.test(folded) || repeats.test(plain) || goneWords.test(plain);
});

/** Whether the heading of some rows, without its mark, says so of all of them. */
export function headingTakesOut(words: string): boolean {
  const folded = foldText(words);
  const plain = stripAccents(folded);
  return losses.test(folded) || (goneWords.test(plain) && !gains.test(plain));
}
