// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { withoutLongLines } from '../../withoutLongLines';
import { licenseName } from '../licenseName';
import { licenseOfClassifiers, namesOfClassifiers } from './classifiers';
import { named } from './ofJson';
import type { PackageLicense } from './types';

/** Files that are programs, or too simple for a parser: what they say in the usual form, and nothing where it is computed. */

function withoutComments(text: string): string {
  return withoutLongLines(text).replace(/^[ \t]*#.*$/gm, '');
}

function quotedIn(list: string): string[] {
  return [...list.matchAll(/["']([^"'\n]{1,200})["']/g)].map(([, one]) => one);
}

/** Of `setup.py` and `setup.cfg`. @internal */
export function ofSetup(raw: string): PackageLicense | undefined {
  const text = withoutComments(raw);
  const classifiers = [
    ...text.matchAll(/License ::[ ]?[^\n"',\]]{1,120}/g),
  ].map(([one]) => one.trim());
  const ofClassifiers = licenseOfClassifiers(classifiers);
  if (ofClassifiers) {
    return { license: ofClassifiers, mark: 'License ::' };
  }
  const found =
    /^[ \t]*license[ \t]*=[ \t]*(?:"([^"\n]+)"|'([^'\n]+)'|([^"'\s][^\n,]*))/m.exec(
      text,
    );
  const name = found?.[1] ?? found?.[2] ?? found?.[3];
  return (
    named(licenseName(name), { names: [name], mark: 'license' }) ??
    named(undefined, {
      names: namesOfClassifiers(classifiers),
      mark: 'License ::',
    })
  );
}

/** Several names in a list do not say whether all of them apply. */
function only(names: string[], mark: string): PackageLicense | undefined {
  const license = names.length === 1 ? licenseName(names[0]) : undefined;
  return named(license, { names, mark });
}

/** Of a gemspec. @internal */
export function ofGemspec(raw: string): PackageLicense | undefined {
  const text = withoutComments(raw);
  const list = /\.licenses?[ \t]*=[ \t]*([^\n]{1,300})/.exec(text)?.[1];
  return list ? only(quotedIn(list), '.license') : undefined;
}

/** Of `mix.exs`. @internal */
export function ofMix(raw: string): PackageLicense | undefined {
  const text = withoutComments(raw);
  const mark = /\blicenses:[ \t\n]{0,10}\[/.exec(text);
  const start = mark ? mark.index + mark[0].length : -1;
  const end = mark ? text.indexOf(']', start) : -1;
  const list =
    end !== -1 && end - start <= 300 ? text.slice(start, end) : undefined;
  return list ? only(quotedIn(list), 'licenses:') : undefined;
}
