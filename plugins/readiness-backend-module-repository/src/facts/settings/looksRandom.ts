// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Forms that nothing random has: paths, addresses, dotted names, patterns, tags, sentences. */
const OF_FORM =
  /^[./~@#][\w./~@-]*$|:\/\/|\\[uxwdsbnt]|^[\w-]+(?:\.[A-Za-z_][\w-]*){1,8}$|[<>(){}[\]]|^urn:|^[\w.+-]{1,64}@[\w-]+\.|=>|\s/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const HASH = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i;

/** Of what stands between the words of a name: `_`, `.`, `:`, `/` and `-`. */
const SEPARATOR = 4;
const SIGN = 3;
const CLASSES = [/[a-z]/, /[A-Z]/, /\d/, /[^\w.:/-]/];
/** The class of each character of ASCII. */
const classes = Uint8Array.from({ length: 128 }, (_, code) => {
  const index = CLASSES.findIndex(one => one.test(String.fromCharCode(code)));
  return index === -1 ? SEPARATOR : index;
});

/** How often the kind of character changes, and which kinds there are; what separates words is left out. */
function classesIn(value: string): { changes: number; seen: number } {
  let changes = 0;
  let seen = 0;
  let previous = SEPARATOR;
  for (const character of value) {
    const code = character.codePointAt(0)!;
    const one = code < 128 ? classes[code] : SIGN;
    if (one !== previous && one !== SEPARATOR && previous !== SEPARATOR) {
      changes += 1;
    }
    // eslint-disable-next-line no-bitwise
    seen |= 1 << one;
    previous = one;
  }
  return { changes, seen };
}

/**
 * Whether a value is words and numbers, as names are: `kid-2024-05-01`, `oauth2client`, `awsssm:/prod/shop/key2`. In hexadecimal
 * digits and letters at random the kind of character changes three times as often.
 * @internal
 */
export function isNameLike(value: string): boolean {
  return classesIn(value).changes < value.length * 0.2;
}

/**
 * Whether letters of both cases, digits and signs follow each other as chance has it. Between words and numbers the kind of
 * character changes less often; what separates them is left out. Ids and digests are not meant.
 * @internal
 */
export function looksRandom(value: string): boolean {
  if (value.length < 12) {
    return false;
  }
  const { changes, seen } = classesIn(value);
  return (
    changes >= value.length * 0.4 &&
    // Not of one class alone
    // eslint-disable-next-line no-bitwise
    (seen & (seen - 1)) !== 0 &&
    new Set(value).size >= 8 &&
    !UUID.test(value) &&
    !HASH.test(value) &&
    !OF_FORM.test(value)
  );
}
