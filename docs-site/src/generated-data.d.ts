/** What a plugin of the portal made with `createData`: the importing file says of which type it is. */
declare module '@generated/*.json' {
  const data: unknown;
  export default data;
}
