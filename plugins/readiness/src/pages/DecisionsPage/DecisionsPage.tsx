// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import { Button, Skeleton } from '@backstage/ui';
import { RiFilterOffLine, RiScales3Line } from '@remixicon/react';
import type { WaiverSections } from 'backstage-plugin-readiness-common';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { readinessApiRef } from '../../api';
import { DocsLink } from '../../components/DocsLink';
import { LoadError } from '../../components/LoadError';
import { Notice } from '../../components/Notice';
import { SecondaryText } from '../../components/SecondaryText';
import { Term } from '../../components/Term/Term';
import { type Done, DoneMessage } from '../../components/waivers/DoneMessage';
import { refreshInterval } from '../../hooks/refreshInterval';
import { useChecks } from '../../hooks/useChecks';
import { useLoad } from '../../hooks/useLoad';
import { useWaiverRules } from '../../hooks/useWaiverRules';
import { useReadinessTranslation } from '../../translation';
import { PageBody } from '../PageBody';
import { VisibilityNote } from '../VisibilityNote';
import { BulkRequest } from './bulk/BulkRequest';
import { DecisionFilterBar } from './DecisionFilterBar';
import {
  type DecisionFilters,
  readDecisionQuery,
  writeDecisionQuery,
} from './decisionQuery';
import { DecisionSections } from './DecisionSections';
import { SHOWN_AT_FIRST } from './WaiverSection';
import { GateAnswers } from '../../components/GateAnswers/GateAnswers';
import styles from './DecisionsPage.module.css';

/** Which requests wait, what ends soon, what ended; and where Ops decides. @internal */
export function DecisionsPage() {
  const { t } = useReadinessTranslation();
  const api = useApi(readinessApiRef);
  const checks = useChecks();
  const rules = useWaiverRules();
  const [params, setParams] = useSearchParams();
  const filters = readDecisionQuery(params);
  const [done, setDone] = useState<Done>();
  const [generation, setGeneration] = useState(0);
  const load = useLoad({
    key: JSON.stringify([filters, generation]),
    load: () => api.getWaiverSections({ ...filters, limit: SHOWN_AT_FIRST }),
    refreshAfter: refreshInterval,
  });
  const { value, error, loading, reload } = load;

  function setFilters(next: DecisionFilters, options?: { replace?: boolean }) {
    setParams(writeDecisionQuery(next), options);
  }
  function afterwards(what: Done | undefined) {
    setDone(what);
    setGeneration(number => number + 1);
  }

  return (
    <PageBody label={t('decisions.title')} known={checks} load={load}>
      <div className={styles.page}>
        <div className={styles.top}>
          <SecondaryText as="p">
            <Term word="waiver">{t('decisions.intro')}</Term>
          </SecondaryText>
          {rules?.may.request && (
            <BulkRequest
              checks={checks}
              rules={rules}
              onDone={text => afterwards({ text })}
            />
          )}
        </div>
        <DecisionFilterBar
          filters={filters}
          onChange={setFilters}
          checks={checks}
        />
        <DoneMessage done={done} />
        {error && <LoadError error={error} onRetry={reload} />}
        {loading && <Skeleton width="100%" height="14rem" />}
        {value?.visibility === 'working' && <VisibilityNote />}
        {value?.visibility === 'complete' && !error && (
          <>
            {isEmpty(value) ? (
              <Nothing
                isFiltered={Object.keys(filters).length > 0}
                onClear={() => setFilters({})}
              />
            ) : (
              <DecisionSections
                sections={value}
                filters={filters}
                generation={generation}
                onDecided={(waiver, action) =>
                  afterwards(action && { waiver, action })
                }
                onDecidedMany={text => afterwards({ text })}
              />
            )}
            <GateAnswers />
          </>
        )}
      </div>
    </PageBody>
  );
}

function isEmpty({ counts }: WaiverSections): boolean {
  return counts.requested + counts.granted + counts.ended === 0;
}

function Nothing(props: { isFiltered: boolean; onClear: () => void }) {
  const { t } = useReadinessTranslation();
  if (props.isFiltered) {
    return (
      <Notice
        icon={<RiFilterOffLine />}
        title={t('decisions.empty.filteredTitle')}
        text={t('decisions.empty.filteredText')}
        actions={
          <Button variant="secondary" onPress={props.onClear}>
            {t('filters.clear')}
          </Button>
        }
      />
    );
  }
  return (
    <Notice
      icon={<RiScales3Line />}
      title={t('decisions.empty.title')}
      text={t('decisions.empty.text')}
      actions={
        <DocsLink page="docs/waivers.md">{t('decisions.empty.how')}</DocsLink>
      }
    />
  );
}
