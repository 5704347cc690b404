declare module '@generated/sagdok-downloads/default/sums.json' {
  const sums: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
  export default sums;
}
