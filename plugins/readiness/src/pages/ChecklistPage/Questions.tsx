// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useEffect, useMemo } from 'react';
import { Link } from '@backstage/ui';
import type {
  Check,
  ChecklistWithCounts,
} from 'backstage-plugin-readiness-common';
import { useLocation } from 'react-router-dom';
import { SecondaryText } from '../../components/SecondaryText';
import { KnownChecks } from '../../hooks/checkTitles';
import { idInHash } from '../../hooks/idInHash';
import { useReadinessTranslation } from '../../translation';
import { type ArrangedSection, arrangeChecks } from './arrangeChecks';
import { ChecklistCheck } from './ChecklistCheck';
import type { Arrangement } from './useArrangement';
import styles from './ChecklistPage.module.css';

interface QuestionsProps {
  checklist: ChecklistWithCounts;
  /** Only questions that contain this. */
  text: string;
  arrangement: Arrangement;
  isCounting: boolean;
}

/** The questions of one checklist, with their contents beside them. @internal */
export function Questions(props: QuestionsProps) {
  const { checklist, text, arrangement, isCounting } = props;
  const { t } = useReadinessTranslation();
  const sections = arrangeChecks(checklist, text, arrangement);
  const known = useMemo(
    () =>
      new Map(
        checklist.sections.flatMap(section =>
          section.checks.map((check): [string, Check] => [check.id, check]),
        ),
      ),
    [checklist],
  );
  return (
    <KnownChecks.Provider value={known}>
      <div className={styles.beside}>
        {sections.length > 1 && (
          <Contents checklist={checklist.id} sections={sections} />
        )}
        <div className={styles.checklist}>
          <div>
            <h2>{checklist.title}</h2>
            {checklist.description && (
              <SecondaryText as="p">{checklist.description}</SecondaryText>
            )}
          </div>
          {sections.length === 0 && (
            <SecondaryText as="p">
              {text
                ? t('checklist.search.none', { text })
                : t('checklist.noneShown')}
            </SecondaryText>
          )}
          {sections.map(section => {
            const title = section.title ?? t('checklist.order.weakest');
            return (
              <section
                key={section.id ?? ''}
                id={section.id && anchorOf(checklist.id, section.id)}
                className={styles.section}
                aria-label={title}
              >
                <h3>
                  {section.number} {title}
                </h3>
                {section.checks.map(check => (
                  <ChecklistCheck
                    key={check.id}
                    check={check}
                    rules={(checklist.contradictions ?? []).filter(
                      rule => rule.check === check.id,
                    )}
                    counts={checklist.counts[check.id] ?? {}}
                    verifiableAnswers={checklist.verifiableAnswers[check.id]}
                    holdsDataClasses={checklist.roles?.dataClasses === check.id}
                    isCounting={isCounting}
                  />
                ))}
              </section>
            );
          })}
        </div>
      </div>
    </KnownChecks.Provider>
  );
}

interface ContentsProps {
  checklist: string;
  sections: ArrangedSection[];
}

/** The sections, which stay in sight; where there is no room beside the questions, they are left out. */
function Contents({ checklist, sections }: ContentsProps) {
  const { t } = useReadinessTranslation();
  const { hash, pathname, search } = useLocation();
  const named = idInHash(hash);
  useEffect(() => {
    if (named.startsWith(anchorOf(checklist, ''))) {
      document.getElementById(named)?.scrollIntoView?.({ block: 'start' });
    }
  }, [named, checklist]);
  return (
    <nav className={styles.contents} aria-label={t('checklist.contents')}>
      <ol>
        {sections.map(({ id = '', number, title }) => (
          <li key={id}>
            <SecondaryText small>{number}</SecondaryText>
            <Link
              href={`${pathname}${search}#${encodeURIComponent(
                anchorOf(checklist, id),
              )}`}
              standalone
              variant="body-small"
            >
              {title}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function anchorOf(checklist: string, section: string): string {
  return `section-${checklist}-${section}`;
}
