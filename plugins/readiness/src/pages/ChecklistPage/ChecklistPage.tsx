// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useMemo, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, SearchField, Skeleton } from '@backstage/ui';
import { RiSurveyLine } from '@remixicon/react';
import {
  type Check,
  type ChecklistWithCounts,
  checkTitle,
} from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../../api';
import { useLoad } from '../../hooks/useLoad';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { KnownChecks } from '../../hooks/checkTitles';
import { KnownProviders } from '../../hooks/knownProviders';
import { refreshInterval } from '../../hooks/refreshInterval';
import { readinessTranslationRef } from '../../translation';
import { LoadError } from '../../components/LoadError';
import { Notice } from '../../components/Notice';
import { PageBody } from '../PageBody';
import { SecondaryText } from '../../components/SecondaryText';
import { VisibilityNote } from '../VisibilityNote';
import { ChecklistCheck } from './ChecklistCheck';
import { WrongRulesProvider } from './WrongRules';
import styles from './ChecklistPage.module.css';

/** The questions of every checklist: why they are asked, how many services pass, and the answers. @internal */
export function ChecklistPage() {
  const { t } = useTranslationRef(readinessTranslationRef);
  const api = useApi(readinessApiRef);
  const load = useLoad({
    load: () => api.getChecklists(),
    key: 'checklists',
    refreshAfter: ({ visibility = 'complete' }) =>
      refreshInterval({ visibility }),
  });
  const { value, error, loading, reload } = load;
  const links = useReadinessLinks();
  const [text, setText] = useState('');
  return (
    <PageBody label={t('checklist.title')} load={load}>
      <WrongRulesProvider>
        <div className={styles.page}>
          <div className={styles.intro}>
            <SecondaryText as="p">{t('checklist.intro')}</SecondaryText>
            <div className={styles.search}>
              <SearchField
                size="small"
                aria-label={t('checklist.search.label')}
                placeholder={t('checklist.search.label')}
                value={text}
                onChange={setText}
              />
            </div>
          </div>
          {error && <LoadError error={error} onRetry={reload} />}
          {loading && (
            <div aria-busy aria-label={t('common.loading')}>
              <Skeleton width="100%" height="24rem" />
            </div>
          )}
          {value && !error && value.items.length === 0 && (
            <Notice
              icon={<RiSurveyLine />}
              title={t('checklist.none.title')}
              text={t('checklist.none.text')}
              actions={
                <ButtonLink variant="secondary" href={links.problems()}>
                  {t('checklist.none.link')}
                </ButtonLink>
              }
            />
          )}
          {value?.visibility === 'working' && <VisibilityNote />}
          {value && (
            <KnownProviders.Provider value={value.providers ?? []}>
              {value.items.map(checklist => (
                <Questions
                  key={checklist.id}
                  checklist={checklist}
                  text={text.trim()}
                  isCounting={value.visibility === 'working'}
                />
              ))}
            </KnownProviders.Provider>
          )}
        </div>
      </WrongRulesProvider>
    </PageBody>
  );
}

interface QuestionsProps {
  checklist: ChecklistWithCounts;
  /** Only questions that contain this. */
  text: string;
  isCounting: boolean;
}

function Questions({ checklist, text, isCounting }: QuestionsProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const wanted = text.toLocaleLowerCase();
  const sections = checklist.sections
    .map((section, index) => ({
      ...section,
      number: index + 1,
      checks: section.title.toLocaleLowerCase().includes(wanted)
        ? section.checks
        : section.checks.filter(check => matches(check, wanted)),
    }))
    .filter(section => section.checks.length > 0);
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
      <div className={styles.checklist}>
        <div>
          <h2>{checklist.title}</h2>
          {checklist.description && (
            <SecondaryText as="p">{checklist.description}</SecondaryText>
          )}
        </div>
        {sections.length === 0 && (
          <SecondaryText as="p">
            {t('checklist.search.none', { text })}
          </SecondaryText>
        )}
        {sections.map(section => (
          <section
            key={section.id}
            className={styles.section}
            aria-label={section.title}
          >
            <h3>
              {section.number} {section.title}
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
                isCounting={isCounting}
              />
            ))}
          </section>
        ))}
      </div>
    </KnownChecks.Provider>
  );
}

function matches(check: Check, wanted: string): boolean {
  return [check.id, checkTitle(check), check.question, check.why].some(text =>
    text?.toLocaleLowerCase().includes(wanted),
  );
}
