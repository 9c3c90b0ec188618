// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { BrokenFileError } from '../BrokenFileError';
import { lineAt } from './lines';

/** An element of XML: attributes begin with `@`, its text is `#text`, and each kind of child is a list. @internal */
export type Element = Record<string, unknown>;

const META = XMLParser.getMetaDataSymbol() as unknown as string;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  alwaysCreateTextNode: true,
  captureMetaData: true,
  removeNSPrefix: true,
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
});

/** Throws BrokenFileError, which names the line. @internal */
export function parseXml(text: string): Element {
  const valid = XMLValidator.validate(text);
  if (valid !== true) {
    throw new BrokenFileError(`is no XML (line ${valid.err.line})`);
  }
  try {
    return parser.parse(text) as Element;
  } catch {
    throw new BrokenFileError('is no XML that can be read');
  }
}

/** The elements below one, along a path of names. @internal */
export function elementsAt(element: Element, ...path: string[]): Element[] {
  let found = [element];
  for (const name of path) {
    found = found.flatMap(one =>
      Object.hasOwn(one, name) && Array.isArray(one[name])
        ? (one[name] as unknown[]).filter(
            (child): child is Element =>
              typeof child === 'object' && child !== null,
          )
        : [],
    );
  }
  return found;
}

/** The text of the first child of a name. @internal */
export function textAt(element: Element, name: string): string | undefined {
  const text = elementsAt(element, name)[0]?.['#text'];
  return typeof text === 'string' ? text.trim() : undefined;
}

/** An attribute, or else the child of that name, as MSBuild has it. @internal */
export function attributeOf(
  element: Element,
  name: string,
): string | undefined {
  const value = element[`@${name}`];
  return typeof value === 'string' ? value.trim() : textAt(element, name);
}

/** The line of an element. @internal */
export function lineOfElement(text: string, element: Element): number {
  const meta = element[META] as { startIndex?: number } | undefined;
  return lineAt(text, meta?.startIndex ?? 0);
}
