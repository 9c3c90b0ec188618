// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiAlarmWarningLine, RiCheckboxCircleLine } from '@remixicon/react';
import type { Problems } from 'backstage-plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';
import { FileLocation } from '../FileLocation';
import { Quiet } from '../Quiet';
import { SinceTime } from '../SinceTime';
import { ToneLabel } from '../ToneLabel';
import styles from './ProblemsPage.module.css';

type Fault = Problems['faults'][number];

const codes = [
  'sweep-held-back',
  'sweep-failed',
  'checklist-invalid',
  'catalog-unavailable',
  'evaluation-failed',
  'evidence-provider-failing',
  'evidence-target-stopped',
] as const;

/** What is wrong with the platform itself, for those who run it. @internal */
export function FaultList({
  faults,
  readsAll,
}: {
  faults: Fault[];
  /** Whether the catalog can read everything that there is. */
  readsAll: boolean;
}) {
  const { t } = useTranslationRef(readinessTranslationRef);
  return (
    <section className={styles.part} aria-label={t('problems.faults.title')}>
      <h2>{t('problems.faults.title')}</h2>
      {faults.length === 0 ? (
        <div className={styles.order}>
          <ToneLabel tone="positive" icon={<RiCheckboxCircleLine />}>
            {readsAll
              ? t('problems.faults.none')
              : t('problems.faults.noneButUnread')}
          </ToneLabel>
        </div>
      ) : (
        <>
          <Quiet as="p">{t('problems.faults.text')}</Quiet>
          <ul className={styles.faults}>
            {faults.map((fault, index) => (
              <FaultItem key={index} fault={fault} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function FaultItem({ fault }: { fault: Fault }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const { message, fix, since, location } = fault;
  const code = codes.find(known => known === fault.code);
  return (
    <li className={styles.fault}>
      <RiAlarmWarningLine className={styles.icon} aria-hidden size={20} />
      <div>
        <h3>{code ? t(`problems.faults.code.${code}`) : fault.code}</h3>
        <p>{message}</p>
        {location && (
          <p>
            <FileLocation location={location} />
          </p>
        )}
        {fix && (
          <p>
            <strong>{t('problems.faults.fix')}</strong> {fix}
          </p>
        )}
        <SinceTime since={since} />
      </div>
    </li>
  );
}
