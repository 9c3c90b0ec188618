// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import { Skeleton } from '@backstage/ui';
import {
  RiAlertLine,
  RiCloseCircleLine,
  RiCheckboxCircleLine,
} from '@remixicon/react';
import type { GateRecord } from 'backstage-plugin-readiness-common';
import { type ReactNode, useState } from 'react';
import { readinessApiRef } from '../../api';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useDateFormat } from '../../hooks/useDateFormat';
import { useLoad } from '../../hooks/useLoad';
import { useReadinessTranslation } from '../../translation';
import { CatalogLink } from '../CatalogLink';
import { Collapsible } from '../Collapsible';
import { LoadError } from '../LoadError';
import { SecondaryText } from '../SecondaryText';
import { type Tone, ToneLabel } from '../ToneLabel';
import waiverStyles from '../waivers/waivers.module.css';
import styles from './GateAnswers.module.css';

const LIMIT = 20;

const looks: Record<GateRecord['answer'], { tone: Tone; icon: ReactNode }> = {
  allow: { tone: 'positive', icon: <RiCheckboxCircleLine /> },
  warn: { tone: 'caution', icon: <RiAlertLine /> },
  refuse: { tone: 'negative', icon: <RiCloseCircleLine /> },
};

interface GateAnswersProps {
  /** Of one service. Default: of all. */
  entityRef?: string;
}

/** What the deploy gate answered lately, folded away: for the record. @internal */
export function GateAnswers({ entityRef }: GateAnswersProps) {
  const { t } = useReadinessTranslation();
  const [isExpanded, setExpanded] = useState(false);
  return (
    <Collapsible
      level={2}
      isExpanded={isExpanded}
      onExpandedChange={setExpanded}
      summary={t('decisions.gate.title')}
    >
      {isExpanded && <Answers entityRef={entityRef} />}
    </Collapsible>
  );
}

function Answers({ entityRef }: GateAnswersProps) {
  const { t } = useReadinessTranslation();
  const api = useApi(readinessApiRef);
  const { value, error, reload } = useLoad({
    key: entityRef ?? '',
    load: () =>
      api.getGateAnswers({
        ...(entityRef && { entityRef: [entityRef] }),
        limit: LIMIT,
      }),
  });
  if (error) {
    return <LoadError error={error} onRetry={reload} />;
  }
  if (!value) {
    return <Skeleton width="100%" height="4rem" />;
  }
  if (value.items.length === 0) {
    return <SecondaryText as="p">{t('decisions.gate.none')}</SecondaryText>;
  }
  return (
    <>
      <SecondaryText as="p" small>
        {t('decisions.gate.text')}
      </SecondaryText>
      <ul className={waiverStyles.list}>
        {value.items.map(item => (
          <li key={`${item.at} ${item.entityRef}`}>
            <Answer item={item} isNamed={entityRef === undefined} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Answer({ item, isNamed }: { item: GateRecord; isNamed: boolean }) {
  const { t } = useReadinessTranslation();
  const { dateTime } = useDateFormat();
  const checkTitle = useCheckTitle();
  const { at, answer, reason, blockers, waivers = [], askedBy } = item;
  const { tone, icon } = looks[answer];
  return (
    <div className={styles.line}>
      <ToneLabel tone={tone} icon={icon}>
        {t(`decisions.gate.${answer}`)}
      </ToneLabel>
      {isNamed && <CatalogLink entityRef={item.entityRef} />}
      {blockers.length > 0 && (
        <span>
          {t('decisions.gate.blockers', {
            checks: blockers.map(checkTitle).join(', '),
          })}
        </span>
      )}
      {waivers.length > 0 && answer !== 'refuse' && (
        <span>
          {t('decisions.gate.waivers', {
            checks: waivers.map(checkTitle).join(', '),
          })}
        </span>
      )}
      {(reason === 'missing' ||
        reason === 'unassessed' ||
        reason === 'stale') && <span>{t(`decisions.gate.${reason}`)}</span>}
      <SecondaryText small>
        <time dateTime={at}>{dateTime(at)}</time>
        {' · '}
        {t('decisions.gate.line', {
          by: <CatalogLink entityRef={askedBy} small />,
        })}
        {item.requiredLevel &&
          t('decisions.gate.level', {
            level: t(`common.level.${item.requiredLevel}`),
          })}
      </SecondaryText>
    </div>
  );
}
