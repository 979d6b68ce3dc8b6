import { closeSync, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs';
import { z } from 'zod';
import { RefusedError } from '../../findings/refusals.ts';

/** A file of a workspace beside its database, by its path in the workspace's folder. */
export interface WorkspaceFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/*
 * An encrypted copy has the bytes of the workspace's own file, behind them what lies beside the workspace, as JSON, and a
 * last line that says where the one ends and the other begins. SQLite reads as many pages as its first page says and
 * never looks behind them, so that what is decrypted by any program is a workspace that any SQLite program opens.
 */
const lineStart = '\nbangiao-sao-luu 1 ';
const linePattern = /\nbangiao-sao-luu (\d{1,4}) (\d{1,15})\n$/u;
const longestLine = lineStart.length + 15 + 1;

/** No more than all settings, rules and documents together could have, in bytes. */
const mostBehind = 64 * 1024 * 1024;

const filesSchema = z.array(z.strictObject({ path: z.string(), content: z.base64() }));

/** What is written behind a database of so many bytes. */
export function bytesBehind(databaseSize: number, files: readonly WorkspaceFile[]): Uint8Array {
  const beside = files.map(({ path, content }) => ({
    path,
    content: Buffer.from(content).toString('base64'),
  }));
  return Buffer.from(`${JSON.stringify(beside)}${lineStart}${databaseSize}\n`);
}

/**
 * Cuts off what stands behind the database in the file of a copy, and returns it; undefined where nothing does. Throws
 * a `RefusedError` for what this program has not written.
 */
export function takeFilesBehind(path: string): readonly WorkspaceFile[] | undefined {
  const file = openSync(path, 'r+');
  try {
    const { size } = fstatSync(file);
    const [line, , databaseSize] = linePattern.exec(textOf(file, size - longestLine, size)) ?? [];
    if (line === undefined) return undefined;
    const [from, to] = [Number(databaseSize), size - Buffer.byteLength(line)];
    const isPossible = from <= to && to - from <= mostBehind;
    const parsed = filesSchema.safeParse(isPossible ? parseJson(textOf(file, from, to)) : undefined);
    if (!parsed.success) throw new RefusedError('WORKSPACE-DAMAGED', { path });
    ftruncateSync(file, from);
    return parsed.data.map(({ path: name, content }) => ({
      path: name,
      content: Buffer.from(content, 'base64'),
    }));
  } finally {
    closeSync(file);
  }
}

function textOf(file: number, from: number, to: number): string {
  const start = Math.max(0, from);
  const bytes = Buffer.alloc(to - start);
  readSync(file, bytes, 0, bytes.length, start);
  return bytes.toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
