/** What the page looks like, where Swagger UI alone would leave little room for text or none on a phone. */
export const STYLE = `body {
  margin: 0;
  background: #fafafa;
}

.swagger-ui .info {
  margin: 2rem 0 1rem;
}

.swagger-ui .info .markdown p {
  max-width: 75ch;
  line-height: 1.5;
}

/* The only server is the one that the page is from. */
.swagger-ui .scheme-container:not(:has(.auth-wrapper)) {
  display: none;
}

/* The document has no links. */
.swagger-ui .responses-table .response-col_links {
  display: none;
}

.swagger-ui .opblock-tag {
  flex-wrap: wrap;
}

.swagger-ui .opblock-tag small {
  order: 1;
  flex: 1 0 100%;
  padding: 0.25rem 0 0;
}

.swagger-ui .opblock-tag > button {
  margin-left: auto;
}

.swagger-ui .opblock .opblock-summary-description {
  text-align: left;
}

.swagger-ui .parameters .markdown p,
.swagger-ui .opblock-description .markdown p {
  max-width: 75ch;
}

@media (max-width: 640px) {
  .swagger-ui .wrapper {
    padding: 0 0.75rem;
  }

  .swagger-ui .opblock .opblock-summary .opblock-summary-operation-id {
    display: none;
  }

  .swagger-ui .opblock .opblock-summary {
    flex-wrap: wrap;
  }

  .swagger-ui table.parameters,
  .swagger-ui table.parameters tbody,
  .swagger-ui table.parameters tr,
  .swagger-ui table.parameters td {
    display: block;
  }

  .swagger-ui table.parameters thead {
    display: none;
  }

  .swagger-ui table.parameters td.parameters-col_name,
  .swagger-ui table.parameters td.parameters-col_description {
    width: auto;
    max-width: 100%;
    padding: 0.25rem 0;
  }
}
`;
