import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { BadSet, type Case, readSet } from '../../test/corpus/schema.ts';

/** One page to judge. */
export interface Task {
  readonly name: string;
  /** Absent for a URL. */
  readonly file: { readonly folder: string; readonly path: string } | null;
  readonly url: string;
  /** Absent where nothing is known of the page. */
  readonly expected: Case | null;
}

export interface Tasks {
  readonly tasks: readonly Task[];
  /** One clear line each. */
  readonly errors: readonly string[];
}

const isHtml = (name: string): boolean => /\.x?html?$/i.test(name);

function fromFile(path: string): Task {
  return {
    name: basename(path),
    file: { folder: dirname(resolve(path)), path: basename(path) },
    url: '',
    expected: null,
  };
}

function fromFolder(folder: string): Task[] {
  const root = resolve(folder);
  if (!existsSync(join(root, 'cases.json'))) {
    const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(isHtml).sort();
    if (pages.length === 0) throw new BadSet(`${folder} holds no HTML page.`);
    return pages.map((path) => ({ name: path, file: { folder: root, path }, url: '', expected: null }));
  }
  return readSet(root).map((one) => ({
    name: `${one.id}.html`,
    file: { folder: root, path: join('pages', `${one.id}.html`) },
    url: '',
    expected: one,
  }));
}

/** What the command line names: files, folders with or without cases.json, and URLs. */
export function collect(inputs: readonly string[]): Tasks {
  const tasks: Task[] = [];
  const errors: string[] = [];
  for (const input of inputs) {
    try {
      if (/^https?:\/\//i.test(input)) tasks.push({ name: input, file: null, url: input, expected: null });
      else if (!existsSync(input)) errors.push(`${input} does not exist: give a page, a folder or a URL.`);
      else if (statSync(input).isDirectory()) tasks.push(...fromFolder(input));
      else if (isHtml(input)) tasks.push(fromFile(input));
      else errors.push(`${relative('.', input)} is not an HTML page: its name ends neither in .html nor in .htm.`);
    } catch (error) {
      errors.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { tasks, errors };
}
