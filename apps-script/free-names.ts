/** Names that a script uses and nowhere declares: what it expects its surroundings to have. */
import { parse } from 'acorn';
import { analyze } from 'eslint-scope';

type EstreeProgram = Parameters<typeof analyze>[0];

/** Acorn's own types and ESTree's differ in name only. */
const isProgram = (node: unknown): node is EstreeProgram =>
  typeof node === 'object' && node !== null && 'type' in node && node.type === 'Program';

/** Throws a SyntaxError where the code is no ES2019 script. */
export const freeNames = (code: string): string[] => {
  const program: unknown = parse(code, { ecmaVersion: 2019, sourceType: 'script', ranges: true });
  if (!isProgram(program)) throw new Error('The parser returned no program.');
  const top = analyze(program, { ecmaVersion: 2019, sourceType: 'script' }).globalScope;
  const declared = new Set(top?.variables.map(({ name }) => name));
  const used = (top?.through ?? []).map(({ identifier }) => identifier.name);
  return [...new Set(used)].filter((name) => !declared.has(name)).sort();
};
