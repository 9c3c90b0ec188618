// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

const WIDTH = 110;

/** A comment of the text, in as many lines as it takes. */
export function comment(text) {
  const lines = [''];
  for (const word of text.trim().split(/\s+/)) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (line.length > WIDTH) {
      lines.push(word);
    } else {
      lines[lines.length - 1] = line;
    }
  }
  return lines.length === 1
    ? `/** ${lines[0]} */\n`
    : `/**\n${lines.map(line => ` * ${line}\n`).join('')} */\n`;
}

/** Writes schemas as types. Refs become names, except to what `inlined` tells, which is written out. */
export class TypeWriter {
  constructor(schemas, inlined) {
    this.schemas = schemas;
    this.inlined = inlined;
    /** The names that were written. */
    this.names = new Set();
  }

  declaration(name, schema) {
    const { description, allOf } = schema;
    const doc = comment(
      `${description ? `${asText(description)} ` : ''}@public`,
    );
    if (schema.properties) {
      return `${doc}export interface ${name} ${this.object(schema)}\n`;
    }
    const [base, added] = allOf ?? [];
    return base?.$ref && added?.properties
      ? `${doc}export interface ${name} extends ${this.type(
          base,
        )} ${this.object(added)}\n`
      : `${doc}export type ${name} = ${this.type(schema)};\n`;
  }

  type(schema) {
    return schema.nullable
      ? `${this.type({ ...schema, nullable: false })} | null`
      : this.notNull(schema);
  }

  notNull(schema) {
    if (schema.$ref) {
      return this.ref(schema.$ref.split('/').at(-1));
    }
    if (schema.allOf) {
      return schema.allOf.map(part => this.type(part)).join(' & ');
    }
    if (schema.oneOf) {
      return schema.oneOf.map(part => `(${this.type(part)})`).join(' | ');
    }
    if (schema.enum) {
      return schema.enum.map(value => JSON.stringify(value)).join(' | ');
    }
    switch (schema.type) {
      case undefined:
        return 'unknown';
      case 'array':
        return `(${this.type(schema.items)})[]`;
      case 'integer':
        return 'number';
      case 'object':
        return this.object(schema);
      default:
        return schema.type;
    }
  }

  ref(name) {
    const schema = this.schemas[name];
    if (!schema) {
      throw new Error(`openapi.yaml: there is no schema "${name}"`);
    }
    if (this.inlined(schema)) {
      return this.type(schema);
    }
    this.names.add(name);
    return name;
  }

  object({ properties, required = [], additionalProperties }) {
    if (!properties) {
      const values = additionalProperties;
      return typeof values === 'object'
        ? `Record<string, ${this.type(values)}>`
        : 'Record<string, unknown>';
    }
    for (const name of required) {
      if (!properties[name]) {
        throw new Error(`openapi.yaml: "${name}" is required, but no property`);
      }
    }
    const fields = Object.entries(properties).map(([name, schema]) => {
      const description =
        schema.description ?? this.descriptionOfInlined(schema.$ref);
      const doc = description ? comment(asText(description)) : '';
      const mark = required.includes(name) ? '' : '?';
      return `${doc}${JSON.stringify(name)}${mark}: ${this.type(schema)};\n`;
    });
    const others = additionalProperties ? '[key: string]: unknown;\n' : '';
    return `{\n${fields.join('')}${others}}`;
  }

  descriptionOfInlined(ref) {
    const schema = ref && this.schemas[ref.split('/').at(-1)];
    return schema && this.inlined(schema) ? schema.description : undefined;
  }
}

/** One sentence or more, as comments are written: with a full stop, and names of fields that are no markup. */
function asText(description) {
  const text = description.trim().replace(/[.]?$/, '.');
  return text.replace(/<(\w+)>/g, '`<$1>`').replace(/`\.`/g, '.');
}
