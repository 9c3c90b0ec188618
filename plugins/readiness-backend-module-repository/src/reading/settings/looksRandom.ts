// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Forms that nothing random has: paths, addresses, dotted names, patterns, tags, sentences. */
const OF_FORM =
  /^[./~@#][\w./~@-]*$|:\/\/|\\[uxwdsbnt]|^[\w-]+(?:\.[A-Za-z_][\w-]*){1,8}$|[<>(){}[\]]|^urn:|^[\w.+-]{1,64}@[\w-]+\.|=>|\s/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const HASH = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i;

const CLASSES = [/[a-z]/, /[A-Z]/, /\d/, /[^\w.:/-]/];
/** Of what stands between the words of a name. */
const SEPARATOR = -1;

function classOf(character: string): number {
  return CLASSES.findIndex(one => one.test(character));
}

/**
 * Whether letters of both cases, digits and signs follow each other as chance has it. Between words and numbers the kind of
 * character changes less often; what separates them is left out. Ids and digests are not meant.
 * @internal
 */
export function looksRandom(value: string): boolean {
  if (value.length < 12 || UUID.test(value) || HASH.test(value)) {
    return false;
  }
  const classes = [...value].map(classOf);
  const changes = classes.filter(
    (one, index) =>
      index > 0 &&
      one !== classes[index - 1] &&
      one !== SEPARATOR &&
      classes[index - 1] !== SEPARATOR,
  ).length;
  return (
    new Set(classes).size >= 2 &&
    new Set(value).size >= 8 &&
    changes >= value.length * 0.4 &&
    !OF_FORM.test(value)
  );
}
