// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useState } from 'react';
import { RiCheckLine } from '@remixicon/react';
import { useReadinessTranslation } from '../../translation';
import { Collapsible } from '../../components/Collapsible';
import { ToneLabel } from '../../components/ToneLabel';
import type { CheckEntry, SectionGroup } from './groupChecks';
import { Rows } from './Rows';
import { useUnfoldNamed } from './useUnfoldNamed';
import styles from './CheckSections.module.css';

/** What is done, in one line that unfolds section by section. @internal */
export function DoneChecks({
  sections,
}: {
  sections: readonly SectionGroup[];
}) {
  const { t } = useReadinessTranslation();
  const [isExpanded, setExpanded] = useState(false);
  const entries = sections.flatMap(({ done }) => done);
  useUnfoldNamed(entries, () => setExpanded(true));
  if (sections.length === 0) {
    return <></>;
  }
  const whole = sections.filter(({ isDone }) => isDone).length;
  const { passed, notApplicable, others } = countDone(entries);
  const parts = [
    ...(whole > 0 ? [t('entity.sections.done', { count: whole })] : []),
    t('entity.sections.passed', { count: passed }),
    ...(notApplicable > 0
      ? [t('common.score.notApplicable', { number: String(notApplicable) })]
      : []),
    ...(others > 0 ? [t('entity.sections.uncounted', { count: others })] : []),
  ];
  return (
    <div className={styles.section}>
      <Collapsible
        level={3}
        isExpanded={isExpanded}
        onExpandedChange={setExpanded}
        summary={
          <ToneLabel tone="positive" icon={<RiCheckLine />}>
            {parts.join(', ')}
          </ToneLabel>
        }
      >
        {isExpanded &&
          sections.map(({ id, number, title, done }) => (
            <section key={id} className={styles.group} aria-label={title}>
              <h4 className={styles.title}>
                {number ? `${number} ${title}` : title}
              </h4>
              <Rows entries={done} headingLevel={5} />
            </section>
          ))}
      </Collapsible>
    </div>
  );
}

/** In the same words as the score: a check that does not apply, or does not count, has not passed. */
function countDone(entries: readonly CheckEntry[]) {
  const counts = { passed: 0, notApplicable: 0, others: 0 };
  for (const { result, dependents } of entries) {
    const { status, counted } = result;
    if (status === 'notApplicable') {
      counts.notApplicable += 1;
    } else if (status === 'pass' && counted) {
      counts.passed += 1;
    } else {
      counts.others += 1;
    }
    const nested = countDone(dependents);
    counts.passed += nested.passed;
    counts.notApplicable += nested.notApplicable;
    counts.others += nested.others;
  }
  return counts;
}
