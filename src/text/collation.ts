const collator = new Intl.Collator('vi', { numeric: true });

/** Orders texts as a Vietnamese reader looks them up: A, Ă, Â … D, Đ; capitals aside; "phố 2" before "phố 10". */
export function inVietnameseOrder(left: string, right: string): number {
  return collator.compare(left, right);
}
