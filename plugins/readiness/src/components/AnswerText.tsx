// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useId, useState } from 'react';
import { Button } from '@backstage/ui';
import { useReadinessTranslation } from '../translation';
import { ExternalLink } from './ExternalLink';
import styles from './AnswerText.module.css';

const manyCharacters = 400;
const manyLines = 6;
const urls = /(https?:\/\/[^\s,<>"']+)/;

/** An answer exactly as it was written: never as HTML; only its URLs become links. @internal */
export function AnswerText({ text }: { text: string }) {
  const { t } = useReadinessTranslation();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const isLong =
    text.length > manyCharacters || text.split('\n').length > manyLines;
  // Every second piece is what the pattern caught.
  const pieces = text.split(urls);
  return (
    <>
      <p
        id={id}
        className={`${styles.text} ${isLong && !isOpen ? styles.folded : ''}`}
      >
        {pieces.map((piece, index) =>
          index % 2 === 1 ? (
            <ExternalLink key={index} href={piece}>
              {piece}
            </ExternalLink>
          ) : (
            piece
          ),
        )}
      </p>
      {isLong && (
        <Button
          size="small"
          variant="tertiary"
          aria-expanded={isOpen}
          aria-controls={id}
          onPress={() => setOpen(open => !open)}
        >
          {isOpen ? t('entity.check.showLess') : t('entity.check.showAll')}
        </Button>
      )}
    </>
  );
}
