// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { EntityRefLink } from '@backstage/plugin-catalog-react';

// What stands before a ref tells it from the port of a URL.
const REF_IN_TEXT =
  /((?<![\w./@:-])[a-z][a-z0-9]*:[a-z0-9][\w.-]*\/[\w-]+(?:\.[\w-]+)*)/i;

interface SentenceProps {
  children: string;
}

/** What the engine says, with the entities that it names as links: nobody reads refs. @internal */
export function Sentence({ children }: SentenceProps) {
  const parts = children.split(REF_IN_TEXT);
  return (
    <>
      {parts.map((part, index) =>
        // A pattern with one group leaves what it matched at every other place.
        index % 2 === 1 ? <EntityRefLink key={index} entityRef={part} /> : part,
      )}
    </>
  );
}
