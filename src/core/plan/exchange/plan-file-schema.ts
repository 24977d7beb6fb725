import schema from './plan-file.schema.json';

/**
 * The JSON Schema (draft 2020-12) of the JSON that `readPlan` reads, for checking files where they are made. The type is
 * one that every validator takes; its own would be the whole schema once more.
 */
export const planFileSchema: { readonly [keyword: string]: unknown } = schema;
