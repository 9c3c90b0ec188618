// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Licences whose bare ids are deprecated because they leave open whether later versions count. */
const GNU = /^((?:a|l)?gpl|gfdl)-[\d.]+$/;

interface License {
  family: string;
  /** `only` or `or-later` where the id tells. */
  versions?: string;
  /** The exception behind `with`, if any. */
  rest: string;
}

/** Licences of the SPDX list 3.0: `GPL-3.0` became `GPL-3.0-only`, `GPL-3.0+` became `GPL-3.0-or-later`. */
function licenseOf(text: string): License {
  const [id, ...rest] = text.split(' ');
  const match = /^(.*?)(-only|-or-later|\+)?$/.exec(id)!;
  const isGnu = GNU.test(match[1]);
  const versions = match[2] === '+' ? 'or-later' : match[2]?.slice(1);
  return {
    family: isGnu ? match[1] : id,
    ...(isGnu && versions && { versions }),
    rest: rest.join(' '),
  };
}

function isSameId(left: string, right: string): boolean {
  const [one, other] = [licenseOf(left), licenseOf(right)];
  return (
    one.family === other.family &&
    one.rest === other.rest &&
    (one.versions === undefined ||
      other.versions === undefined ||
      one.versions === other.versions)
  );
}

function alternativesOf(expression: string): string[] {
  // An expression with brackets, or of "and" and "or", is one whole.
  const isFlat = !/[()]/.test(expression);
  const isMixed = / and /.test(expression) && / or /.test(expression);
  return isFlat && !isMixed ? expression.split(/ (?:and|or) /) : [expression];
}

/**
 * Whether two SPDX expressions mean the same licence. The order of alternatives does not matter. A bare GNU id, which is
 * deprecated, does not tell whether later versions count, so it is both `-only` and `-or-later`: the text of the licence
 * in a repository does not tell either.
 * @internal
 */
export function isSameLicense(left: string, right: string): boolean {
  const [one, other] = [left, right].map(text =>
    text.toLowerCase().replace(/\s+/g, ' ').trim(),
  );
  const joints = [one, other].map(text => / and /.test(text));
  const [here, there] = [alternativesOf(one), alternativesOf(other)];
  return (
    (here.length === 1 || joints[0] === joints[1]) &&
    here.length === there.length &&
    here.every(id => there.some(item => isSameId(id, item))) &&
    there.every(id => here.some(item => isSameId(id, item)))
  );
}
