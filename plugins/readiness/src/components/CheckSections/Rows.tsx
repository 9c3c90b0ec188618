// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { readinessTranslationRef } from '../../translation';
import { CheckRow } from '../CheckRow';
import { Fold } from '../Fold';
import type { CheckEntry } from './groupChecks';
import { useNamed } from './useNamed';

interface RowsProps {
  entries: readonly CheckEntry[];
  headingLevel: 4 | 5;
}

/** Checks one below the other, each with what waits for it. @internal */
export function Rows({ entries, headingLevel }: RowsProps) {
  return (
    <>
      {entries.map(({ result, definition, gated }) => (
        <CheckRow
          key={result.check}
          result={result}
          definition={definition}
          headingLevel={headingLevel}
        >
          {gated.length > 0 && <Gated entries={gated} />}
        </CheckRow>
      ))}
    </>
  );
}

function Gated({ entries }: { entries: readonly CheckEntry[] }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const [isExpanded, setExpanded] = useState(false);
  useNamed(entries, () => setExpanded(true));
  return (
    <Fold
      level={5}
      isExpanded={isExpanded}
      onExpandedChange={setExpanded}
      summary={t('entity.sections.gated', { count: entries.length })}
    >
      <Rows entries={entries} headingLevel={5} />
    </Fold>
  );
}
