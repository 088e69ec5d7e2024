import openapiTypes, { astToString } from 'openapi-typescript';
import { makeApiDocument } from './api-document.mjs';

/** What the console knows of the service, as types: each route with what it takes and answers. */
export async function makeApiTypes() {
  const document = JSON.parse(await makeApiDocument());
  const types = astToString(await openapiTypes(document, { alphabetize: true }));
  return `// Made from the OpenAPI document by: node scripts/generate.mjs types\n\n${types}`;
}
