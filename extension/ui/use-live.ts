/** A stored value as React state: loaded, and loaded again whenever any of our windows changes anything. */
import { useEffect, useState } from 'react';
import { onChange } from '../capture/changes.ts';

/** Null until the first load. `load` must be the same function while its inputs are. */
export const useLive = <T>(load: () => Promise<T>): T | null => {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    const over = new AbortController();
    let loading = false;
    let again = false;
    /** Many changes at once are one load at a time, and a last one after them all. */
    const refresh = () => {
      again = loading;
      if (loading) return;
      loading = true;
      load()
        .then(
          (loaded) => {
            if (!over.signal.aborted) setValue(loaded);
          },
          (error: unknown) => console.error(error),
        )
        .finally(() => {
          loading = false;
          if (again && !over.signal.aborted) refresh();
        });
    };
    onChange(refresh, over.signal);
    refresh();
    return () => over.abort();
  }, [load]);
  return value;
};
