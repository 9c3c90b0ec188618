// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useDateFormat } from '../../hooks/useDateFormat';
import { useReadinessTranslation } from '../../translation';
import { ExternalLink } from '../../components/ExternalLink';
import type { ContradictingFact } from '../Observation/findContradictingFacts';
import { SecondaryText } from '../../components/SecondaryText';
import styles from './NotRight.module.css';

const most = 1_000;

/** The raw value that a provider observed. @internal */
export function RawObservation({ fact }: { fact: ContradictingFact }) {
  const { t } = useReadinessTranslation();
  const { exact } = useDateFormat();
  const { name, value, cannotTell, target, observedAt, url } = fact;
  const text =
    value === undefined ? cannotTell ?? '' : JSON.stringify(value, null, 1);
  return (
    <div>
      <code className={styles.raw}>
        {name}: {text.length > most ? `${text.slice(0, most)} …` : text}
      </code>
      <SecondaryText as="p" small>
        {target && <>{t('entity.notRight.target', { target })} · </>}
        {exact(observedAt)}
        {url && (
          <>
            {' · '}
            <ExternalLink href={url}>{t('entity.observed.link')}</ExternalLink>
          </>
        )}
      </SecondaryText>
    </div>
  );
}
