/**
 * The script that shows the document on the page. Deep links name the tag and the operation: `/docs#/sag/sagOpret`.
 *
 * Swagger UI reads the whole document anew for each operation that is opened, to follow its references wherever they lead, which
 * takes seconds. Those of this document stay in it and make no circles, so the plugin follows them at once; without it the page
 * shows the same.
 */
export const SCRIPT = `const lookUp = (document, ref) =>
  ref.slice(2).split('/').reduce((value, name) => value[name.replaceAll('~1', '/').replaceAll('~0', '~')], document);

const resolved = (document, value) => {
  if (Array.isArray(value)) return value.map((each) => resolved(document, each));
  if (typeof value !== 'object' || value === null) return value;
  const { $ref, ...rest } = value;
  const own = Object.fromEntries(Object.entries(rest).map(([name, each]) => [name, resolved(document, each)]));
  return typeof $ref === 'string' ? { ...resolved(document, lookUp(document, $ref)), ...own } : own;
};

const resolveWithin = () => {
  let json;
  let document;
  const requestResolvedSubtree = (_, { specActions, specSelectors }) => (path) => {
    if (json !== specSelectors.specJson()) {
      json = specSelectors.specJson();
      document = json.toJS();
    }
    const subtree = path.reduce((value, name) => value?.[name], document);
    specActions.updateResolvedSubtree(path, resolved(document, subtree));
  };
  return { statePlugins: { spec: { wrapActions: { requestResolvedSubtree } } } };
};

SwaggerUIBundle({
  url: 'openapi.json',
  dom_id: '#swagger-ui',
  plugins: [resolveWithin],
  deepLinking: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  displayOperationId: true,
  displayRequestDuration: true,
  filter: true,
  validatorUrl: null,
});
`;
