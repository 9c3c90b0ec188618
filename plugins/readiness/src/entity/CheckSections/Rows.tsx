// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useState } from 'react';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useReadinessTranslation } from '../../translation';
import { CheckRow } from '../CheckRow/CheckRow';
import { Collapsible } from '../../components/Collapsible';
import { type CheckEntry, weightOf } from './groupChecks';
import { useUnfoldNamed } from './useUnfoldNamed';

interface RowsProps {
  entries: readonly CheckEntry[];
  headingLevel: 4 | 5;
}

/** Checks one below the other, each with what waits for it. @internal */
export function Rows({ entries, headingLevel }: RowsProps) {
  return (
    <>
      {entries.map(({ result, definition, dependents }) => (
        <CheckRow
          key={result.check}
          result={result}
          definition={definition}
          headingLevel={headingLevel}
        >
          {dependents.length > 0 && (
            <Gated
              entries={dependents}
              isOpenAtFirst={
                weightOf({ result, dependents }) >
                weightOf({ result, dependents: [] })
              }
            />
          )}
        </CheckRow>
      ))}
    </>
  );
}

interface GatedProps {
  entries: readonly CheckEntry[];
  /** One of them weighs more than the check that they depend on: without it, nothing shows why the service is blocked. */
  isOpenAtFirst: boolean;
}

function Gated({ entries, isOpenAtFirst }: GatedProps) {
  const { t } = useReadinessTranslation();
  const checkTitle = useCheckTitle();
  const [isExpanded, setExpanded] = useState(isOpenAtFirst);
  useUnfoldNamed(entries, () => setExpanded(true));
  return (
    <Collapsible
      level={5}
      isExpanded={isExpanded}
      onExpandedChange={setExpanded}
      summary={t('entity.sections.dependents', {
        count: entries.length,
        checks: entries
          .map(({ result }) => checkTitle(result.check))
          .join(', '),
      })}
    >
      <Rows entries={entries} headingLevel={5} />
    </Collapsible>
  );
}
