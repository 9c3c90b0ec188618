// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Alert, Button } from '@backstage/ui';
import type { ProposalRefusal } from 'backstage-plugin-readiness-common';
import { SecondaryText } from '../../components/SecondaryText';
import { YamlPatch } from '../../components/YamlPatch/YamlPatch';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useReadinessTranslation } from '../../translation';
import { explainError } from './explainError';
import styles from './HandIn.module.css';

interface HandInFailureProps {
  /** What the API said, or why it said nothing. */
  failure: ProposalRefusal | Error;
  /** It failed before anything could be handed in. */
  isPreview: boolean;
  onRetry: () => void;
  /** Gives up one's own answer to a check. */
  onTake: (check: string) => void;
}

/** One box for everything that keeps answers from being handed in: what happened, and what to do. @internal */
export function HandInFailure(props: HandInFailureProps) {
  const { failure, isPreview, onRetry, onTake } = props;
  const { t } = useReadinessTranslation();
  const isRefusal = !(failure instanceof Error);
  const conflicts = isRefusal ? failure.conflicts ?? [] : [];
  const { title, text } = isRefusal
    ? {
        title: t(`answering.handIn.failed.${refusalWords(failure)}`),
        text: [
          failure.message,
          failure.line !== undefined &&
            `(${t('answering.handIn.place', { line: String(failure.line) })})`,
        ]
          .filter(Boolean)
          .join(' '),
      }
    : errorWords();

  function errorWords() {
    const words = explainError(failure as Error);
    return {
      title: t(`answering.handIn.failed.${words}`),
      text:
        words === 'unreachable' && isPreview
          ? t('answering.handIn.failed.unreachablePreview')
          : t(`answering.handIn.failed.${words}Text`),
    };
  }

  return (
    <div role="alert">
      <Alert
        status={isRefusal && failure.code === 'running' ? 'warning' : 'danger'}
        icon
        title={title}
        description={
          <div className={styles.column}>
            <span className={styles.text}>
              {text} {t('answering.handIn.kept')}
            </span>
            {conflicts.length > 0 && (
              <Conflicts conflicts={conflicts} onTake={onTake} />
            )}
            {isRefusal && failure.linesToCopy && (
              <YamlPatch
                patch={failure.linesToCopy}
                label={t('answering.handIn.lines')}
              />
            )}
            <Button
              className={styles.start}
              size="small"
              variant="secondary"
              onPress={onRetry}
            >
              {conflicts.length > 0
                ? t('answering.handIn.again')
                : t('answering.handIn.retry')}
            </Button>
          </div>
        }
      />
    </div>
  );
}

function refusalWords({ code, conflicts = [] }: ProposalRefusal) {
  if (conflicts.length > 0) {
    return 'changed';
  }
  return code === 'running' ? 'running' : 'refused';
}

function Conflicts(props: {
  conflicts: NonNullable<ProposalRefusal['conflicts']>;
  onTake: (check: string) => void;
}) {
  const { t } = useReadinessTranslation();
  const checkTitle = useCheckTitle();
  const shown = (value: string | null) =>
    value ?? t('answering.handIn.conflict.nothing');
  return (
    <>
      <ul
        className={styles.list}
        aria-label={t('answering.handIn.conflict.title')}
      >
        {props.conflicts.map(({ name, seen, present, wanted }) => {
          const check = name.split('.')[0];
          return (
            <li key={name} className={styles.column}>
              <strong>{checkTitle(check)}</strong>
              <SecondaryText small>
                {t('answering.handIn.conflict.seen', { value: shown(seen) })}
              </SecondaryText>
              <span className={styles.text}>
                {t('answering.handIn.conflict.present', {
                  value: shown(present),
                })}
              </span>
              <span className={styles.text}>
                {t('answering.handIn.conflict.wanted', {
                  value: shown(wanted),
                })}
              </span>
              <Button
                size="small"
                variant="secondary"
                className={styles.start}
                aria-label={t('answering.handIn.conflict.takeOf', {
                  check: checkTitle(check),
                })}
                onPress={() => props.onTake(check)}
              >
                {t('answering.handIn.conflict.take')}
              </Button>
            </li>
          );
        })}
      </ul>
      <span>{t('answering.handIn.conflict.keep')}</span>
    </>
  );
}
