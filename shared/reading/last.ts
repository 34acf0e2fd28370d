export const lastOf = <Item>(items: readonly Item[]): Item | undefined => items[items.length - 1];
