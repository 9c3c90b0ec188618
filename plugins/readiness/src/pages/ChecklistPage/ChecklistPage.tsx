// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { ButtonLink, SearchField } from '@backstage/ui';
import { RiSurveyLine } from '@remixicon/react';
import { readinessApiRef } from '../../api';
import { useLoad } from '../../hooks/useLoad';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { KnownProviders } from '../../hooks/knownProviders';
import { refreshInterval } from '../../hooks/refreshInterval';
import { useReadinessTranslation } from '../../translation';
import { LoadError } from '../../components/LoadError';
import { Notice } from '../../components/Notice';
import { PageBody } from '../PageBody';
import { SecondaryText } from '../../components/SecondaryText';
import { VisibilityNote } from '../VisibilityNote';
import { ChecklistToolbar } from './ChecklistToolbar';
import { Questions } from './Questions';
import { useArrangement } from './useArrangement';
import { WrongRulesProvider } from './WrongRules';
import styles from './ChecklistPage.module.css';
import { Placeholder } from '../../components/Placeholder';

/** The questions of every checklist: why they are asked, how many services pass, and the answers. @internal */
export function ChecklistPage() {
  const { t } = useReadinessTranslation();
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
  const [arrangement, arrange] = useArrangement();
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
          <ChecklistToolbar arrangement={arrangement} onChange={arrange} />
          {error && <LoadError error={error} onRetry={reload} />}
          {loading && <Placeholder heights={['24rem']} />}
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
                  arrangement={arrangement}
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
