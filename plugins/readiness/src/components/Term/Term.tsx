// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { ButtonIcon, DialogTrigger, Popover } from '@backstage/ui';
import { RiInformationLine } from '@remixicon/react';
import { useReadinessTranslation } from '../../translation';
import { DocsLink } from '../DocsLink';
import styles from './Term.module.css';
import type { Word } from './words';

interface TermProps {
  word: Word;
  /** The heading that it explains. */
  children?: React.ReactNode;
}

/** A heading with a button that says what it means: for mouse, keyboard and touch. @internal */
export function Term({ word, children }: TermProps) {
  const { t } = useReadinessTranslation();
  const name = t(`glossary.word.${word}`);
  return (
    <span className={styles.term}>
      {children}
      <DialogTrigger>
        <ButtonIcon
          className={styles.button}
          size="small"
          variant="tertiary"
          icon={<RiInformationLine />}
          aria-label={t('glossary.ask', { word: name })}
        />
        <Popover placement="bottom start">
          <div className={styles.meaning}>
            <p>
              <strong>{name}</strong>
            </p>
            <p>{t(`glossary.meaning.${word}`)}</p>
            <p>
              <DocsLink page="docs/glossary.md">{t('glossary.more')}</DocsLink>
            </p>
          </div>
        </Popover>
      </DialogTrigger>
    </span>
  );
}
