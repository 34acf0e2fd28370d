/** Google's field masks: `sheets(properties.title,data(rowData.values.note))`, or `*` for everything. */

export type Mask = true | { readonly [name: string]: Mask };

const TOKEN = /[A-Za-z_]\w*|\*|[.,/()]/gy;

const tokensOf = (text: string): string[] => {
  const tokens = text.replace(/\s+/g, '').match(TOKEN) ?? [];
  if (tokens.join('') !== text.replace(/\s+/g, '')) throw new Error(`Invalid field mask: ${text}`);
  return tokens;
};

const join = (a: Mask | undefined, b: Mask): Mask => {
  if (a === undefined) return b;
  if (a === true || b === true) return true;
  const joined: Record<string, Mask> = { ...a };
  for (const [name, mask] of Object.entries(b)) joined[name] = join(joined[name], mask);
  return joined;
};

export const parseMask = (text: string): Mask => {
  const tokens = tokensOf(text);
  let at = 0;
  const fail = (): never => {
    throw new Error(`Invalid field mask: ${text}`);
  };
  const item = (): Mask => {
    const name = tokens[at++];
    if (name === '*') return true;
    if (name === undefined || !/^\w/.test(name)) return fail();
    const next = tokens[at];
    if (next === '.' || next === '/') {
      at++;
      return { [name]: item() };
    }
    if (next !== '(') return { [name]: true };
    at++;
    const inner = list();
    if (tokens[at++] !== ')') fail();
    return { [name]: inner };
  };
  const list = (): Mask => {
    let mask = item();
    while (tokens[at] === ',') {
      at++;
      mask = join(mask, item());
    }
    return mask;
  };
  const mask = list();
  return at === tokens.length ? mask : fail();
};

type Tree = { readonly [name: string]: unknown };
export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The part of an answer that a mask asks for; what is absent stays absent. */
export const project = (value: unknown, mask: Mask): unknown => {
  if (mask === true) return value;
  if (Array.isArray(value)) return value.map((item) => project(item, mask));
  if (!isTree(value)) return value;
  const picked: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(mask)) {
    if (value[name] !== undefined) picked[name] = project(value[name], inner);
  }
  return picked;
};

/** `before` with the masked fields taken from `update`; a masked field that `update` lacks is cleared. */
export const overwrite = (before: unknown, update: unknown, mask: Mask): unknown => {
  if (mask === true) return update;
  const result: Record<string, unknown> = isTree(before) ? { ...before } : {};
  const source = isTree(update) ? update : {};
  for (const [name, inner] of Object.entries(mask)) {
    const value = overwrite(result[name], source[name], inner);
    if (value === undefined || (isTree(value) && Object.keys(value).length === 0)) delete result[name];
    else result[name] = value;
  }
  return Object.keys(result).length > 0 ? result : undefined;
};

/** Names the mask touches at its first level; null for `*`. */
export const topNames = (mask: Mask): readonly string[] | null => (mask === true ? null : Object.keys(mask));
