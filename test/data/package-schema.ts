/** What the Data Package v2 and Table Schema standards demand of a descriptor, as far as we use them. */

const words = { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true };

const field = {
  type: 'object',
  required: ['name', 'type'],
  properties: {
    name: { type: 'string', minLength: 1 },
    // The standard knows more types; a table that begins to use one must be parsed here as well.
    type: { enum: ['string', 'number', 'integer', 'date', 'year'] },
    title: { type: 'string', minLength: 1 },
    description: { type: 'string', minLength: 1 },
    constraints: {
      type: 'object',
      additionalProperties: false,
      properties: {
        required: { type: 'boolean' },
        enum: words,
        pattern: { type: 'string', minLength: 1 },
        minimum: { type: 'number' },
        maximum: { type: 'number' },
      },
    },
  },
};

const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    fields: { type: 'array', minItems: 1, items: field },
    missingValues: { type: 'array', items: { type: 'string' } },
    primaryKey: words,
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: words,
          reference: {
            type: 'object',
            required: ['fields'],
            additionalProperties: false,
            // Version 2: a table that refers to itself leaves `resource` out.
            properties: { resource: { type: 'string', minLength: 1 }, fields: words },
          },
        },
      },
    },
  },
};

const resource = {
  type: 'object',
  required: ['name', 'path', 'schema'],
  properties: {
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    // Relative, below the descriptor, never up or absolute.
    path: { type: 'string', pattern: '^(?!.*(^|/)\\.\\.?(/|$))(?!/)[^\\\\:~]+$' },
    type: { const: 'table' },
    title: { type: 'string' },
    format: { type: 'string' },
    mediatype: { type: 'string', pattern: '^.+/.+$' },
    encoding: { type: 'string' },
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$' },
    schema: tableSchema,
  },
};

export const PACKAGE_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['$schema', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    title: { type: 'string' },
    description: { type: 'string' },
    version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        anyOf: [{ required: ['name'] }, { required: ['path'] }],
        properties: {
          name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' },
          path: { type: 'string', pattern: '^https?://' },
        },
      },
    },
    resources: { type: 'array', minItems: 1, items: resource },
  },
};
