import * as z from 'zod';
import type { Files } from '../../make-app/format/folder.ts';

/** @throws Error that names the file when it is missing */
export const readText = (files: Files, path: string): string => {
  const text = Object.hasOwn(files, path) ? files[path] : undefined;
  if (text === undefined) throw new Error(`${path}: the file is missing`);
  return text;
};

const parse = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: not JSON: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
};

const describe = (issue: z.core.$ZodIssue, above: readonly PropertyKey[] = []): string[] => {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union') {
    const branch = issue.errors.find((issues) => issues.some(({ path: deep }) => deep.length > 0));
    if (branch) return branch.flatMap((inner) => describe(inner, path));
  }
  const where = path.length > 0 ? `${path.map(String).join('.')}: ` : '';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `${where}'${key}' isn't supported by this runtime`);
  }
  return [`${where}${issue.message}`];
};

/**
 * The JSON of one file, checked against its shape. Comments, which Make's editor allows, are not.
 * @throws Error that names the file and, for every problem, the path inside it
 */
export const readJson = <Type>(files: Files, path: string, shape: z.ZodType<Type>): Type => {
  const result = shape.safeParse(parse(readText(files, path), path));
  if (result.success) return result.data;
  const problems = result.error.issues.flatMap((issue) => describe(issue));
  throw new Error(`${path}: ${problems.join('; ')}`);
};
