/** One of a vocabulary's words. */
interface Props<Code extends string> {
  id: string;
  words: Readonly<Record<Code, string>>;
  value: Code | null;
  /** Word for no choice; without it one is always chosen. */
  none?: string;
  change(code: Code | null): void;
}

export const Choice = <Code extends string>({ id, words, value, none, change }: Props<Code>) => {
  const codes = Object.keys(words).filter((key): key is Code => key in words);
  return (
    <select
      id={id}
      value={value ?? ''}
      onChange={({ target }) => change(codes.find((code) => code === target.value) ?? null)}
    >
      {none !== undefined && <option value="">{none}</option>}
      {codes.map((code) => (
        <option key={code} value={code}>
          {words[code]}
        </option>
      ))}
    </select>
  );
};
