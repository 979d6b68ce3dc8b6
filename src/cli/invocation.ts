/** What a person typed for one command: arguments by position, options by name. */
export class Invocation {
  readonly #arguments: readonly unknown[];
  readonly #options: Readonly<Record<string, unknown>>;

  constructor(args: readonly unknown[], options: Readonly<Record<string, unknown>>) {
    this.#arguments = args;
    this.#options = options;
  }

  /** A single argument; undefined when it was left out. */
  argument(position: number): string | undefined {
    const value = this.#arguments[position];
    return typeof value === 'string' ? value : undefined;
  }

  /** The values of an argument that may be repeated. */
  list(position: number): readonly string[] {
    const value = this.#arguments[position];
    return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
  }

  /** An option's value. */
  option(name: string): string | undefined {
    const value = this.#options[name];
    return typeof value === 'string' ? value : undefined;
  }

  /** The values of an option that may be repeated. */
  values(name: string): readonly string[] {
    const value = this.#options[name];
    return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
  }

  /** Whether a flag was given. */
  flag(name: string): boolean {
    return this.#options[name] === true;
  }
}
