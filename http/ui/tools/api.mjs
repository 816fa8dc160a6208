// npm run api -- URL|FILE: makes src/api/schema.d.ts from the OpenAPI document that the program serves.
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import openapi, { astToString } from 'openapi-typescript';

const from = process.argv[2] ?? 'http://localhost:8080/api/v1/openapi.json';
const source = /^https?:/.test(from) ? new URL(from) : pathToFileURL(from);
const head = '/** Made by `npm run api` from the OpenAPI document that the program serves. Do not edit. */\n\n';
await writeFile(new URL('../src/api/schema.d.ts', import.meta.url), head + astToString(await openapi(source)));
