// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type Level, LEVELS } from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../translation';
import styles from './LevelLadder.module.css';

/** The four levels and where a service stands on them; nowhere as long as it is unassessed. @internal */
export function LevelLadder({ level }: { level?: Level }) {
  const { t } = useReadinessTranslation();
  const reached = level ? LEVELS.indexOf(level) : -1;
  const label = level
    ? t('entity.ladder.label', {
        level: t(`common.level.${level}`),
        step: String(reached + 1),
      })
    : t('entity.ladder.none');
  return (
    <ol
      className={`${styles.ladder} ${level ? styles[level] : ''}`}
      aria-label={label}
    >
      {LEVELS.map((step, index) => (
        <li
          key={step}
          aria-current={index === reached ? 'step' : undefined}
          className={[
            styles.step,
            index < reached ? styles.reached : '',
            index === reached ? styles.current : '',
          ].join(' ')}
        >
          <span className={styles.name}>
            <span className={styles.mark} aria-hidden />
            {t(`common.level.${step}`)}
          </span>
        </li>
      ))}
    </ol>
  );
}
