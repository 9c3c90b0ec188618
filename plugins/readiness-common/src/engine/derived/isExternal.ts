// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { answerValues } from '../answerValues';
import { isValid } from '../answers/isValid';
import { namesEntity } from './namesEntity';
import { possibleProducts } from './products';
import type { DeriveOptions } from './types';

/** What a cloud or vendor offers, where an answer about external access names only the vendor. */
const VENDORS: [RegExp, RegExp][] = [
  [
    /\b(?:aws|amazon)\b/i,
    /s3|sqs|sns|ses|dynamo|rds|elasticache|aurora|kinesis/i,
  ],
  [/\b(?:gcp|google)\b/i, /gcs|pubsub|bigquery|firestore|spanner|google/i],
  [/\bazure\b/i, /azure|servicebus|eventhub|cosmos|blob/i],
  [/\bconfluent\b/i, /kafka/i],
  [/\belastic\b/i, /elastic/i],
  [/\batlas\b/i, /mongo/i],
  [/\bmail(?:gun|jet|chimp)?|sendgrid|postmark|mandrill\b/i, /mail|smtp/i],
];

/** Whether the answer about external access declares a component: by its name, its product or its vendor. @internal */
export function isExternal(name: string, { answers }: DeriveOptions): boolean {
  const answer = answers.get('external-access');
  const items = isValid(answer)
    ? answerValues(answer).filter(item => item !== 'none')
    : [];
  const products = possibleProducts(name);
  return items.some(
    item =>
      namesEntity(name, [item]) ||
      possibleProducts(item).some(product => products.includes(product)) ||
      VENDORS.some(([vendor, offer]) => vendor.test(item) && offer.test(name)),
  );
}
