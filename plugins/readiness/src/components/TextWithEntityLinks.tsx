// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { splitAtRefs } from 'backstage-plugin-readiness-common';
import styles from './TextWithEntityLinks.module.css';

interface TextWithEntityLinksProps {
  children: string;
}

/** A text of the engine, with the entity refs in it as links. @internal */
export function TextWithEntityLinks({ children }: TextWithEntityLinksProps) {
  return (
    <>
      {splitAtRefs(children).map((part, index) =>
        // Refs are at every other place.
        index % 2 === 1 ? (
          <span key={index} className={styles.link}>
            <EntityRefLink entityRef={part} />
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
