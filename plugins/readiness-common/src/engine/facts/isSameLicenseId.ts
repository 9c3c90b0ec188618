// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Licences whose bare ids are deprecated because they leave open whether later versions apply. */
const GNU = /^((?:a|l)?gpl|gfdl)-[\d.]+$/;

interface License {
  family: string;
  /** `only` or `or-later` if the id says so. */
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

/**
 * Whether two SPDX ids, in lower case, each with the exception behind `with` if any, mean the same licence. A bare GNU id,
 * which is deprecated, is both `-only` and `-or-later`.
 * @internal
 */
export function isSameLicenseId(left: string, right: string): boolean {
  const [one, other] = [licenseOf(left), licenseOf(right)];
  return (
    one.family === other.family &&
    one.rest === other.rest &&
    (one.versions === undefined ||
      other.versions === undefined ||
      one.versions === other.versions)
  );
}
