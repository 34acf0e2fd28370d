/** Names by GB/T 2260 code, under the code of the division above; `86` holds the provinces. */
declare module 'china-area-data' {
  const areas: Readonly<Record<string, Readonly<Record<string, string>>>>;
  export default areas;
}
