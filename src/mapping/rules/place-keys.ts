import { type Hamlet, parseAddressParts } from '../../reference/address-parts.ts';
import { nameKey } from '../../reference/name-index.ts';
import { foldText } from '../../text/fold.ts';

/**
 * What two ways of writing a street share, for a text that is known to be one: "phố Hàng Trống", "Phố hàng trống" and
 * "Hàng Trống" do, "đường Láng" and "Láng Hạ" do not. Equal to the key by which an address names the street.
 */
export function streetKey(text: string): string {
  return parseAddressParts(text).street?.key ?? nameKey(text).replace(/^(?:phố|đường) /, '');
}

/** What two ways of writing a thôn, xóm or tổ dân phố share: "TDP số 5" and "Tổ dân phố 5". */
export function hamletKey(text: string): string {
  const { hamlet } = parseAddressParts(text);
  return hamlet ? keyOfHamlet(hamlet) : foldText(text);
}

/** A thôn 9 is no tổ dân phố 9. */
export function keyOfHamlet({ kind, key }: Hamlet): string {
  return `${kind} ${key}`;
}
