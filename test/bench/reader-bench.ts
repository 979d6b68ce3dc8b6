/** Reading workbooks, side by side: see the table's own heading. */
export async function run(report: (line: string) => void): Promise<void> {
  report('nothing measured yet');
}
