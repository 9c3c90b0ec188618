// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import * as preset from '@secretlint/secretlint-rule-preset-recommend';
import type { SecretRule, Span } from './types';

/*
 * The rules of secretlint, called without its engine, which is asynchronous: all but the one for PKCS 12 files report
 * before `file` returns. Browsers get an empty module in place of the preset (`browser` in package.json): it imports
 * `node:path`, and nothing in the frontend masks; the rules of this project work there too.
 */
interface Report {
  message: { messageId: string };
  range: readonly [number, number];
}

interface PresetRule {
  meta: { id: string };
  create(
    context: {
      createTranslator(): (messageId: string) => { messageId: string };
      report(report: Report): void;
      ignore(): void;
    },
    options: { allows: string[]; enableIDScanRule?: boolean },
  ): {
    file?(source: {
      content: string;
      contentType: 'text';
      filePath: undefined;
      ext: string;
    }): unknown;
  };
}

const PREFIX = '@secretlint/secretlint-rule-';

/**
 * Left out: `filter-comments` lets an author hide a secret by a comment; `gcp` wants whole files, and its keys are private
 * keys; of `basicauth` and `database-connection-string` the place is the whole URL, which `findInUrls` reads more exactly.
 */
const LEFT_OUT = new Set([
  'filter-comments',
  'gcp',
  'basicauth',
  'database-connection-string',
]);
/** Ids of accounts are no secrets. */
const NO_SECRETS = new Set(['AWSAccountID']);

/** What its pattern cannot do without. A rule that a new version brings is always run. */
const KEYWORDS: Record<string, string[]> = {
  aws: [
    'akia',
    'a3t',
    'asia',
    'agpa',
    'aida',
    'aroa',
    'aipa',
    'anpa',
    'anva',
    'access',
  ],
  privatekey: ['private key'],
  npm: ['npm_', 'x-oauth-basic'],
  slack: ['xox', 'xapp', 'hooks.slack.com'],
  sendgrid: ['sg.'],
  shopify: ['shp'],
  stripe: ['sk_', 'rk_'],
  github: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
  gitlab: ['glpat-'],
  grafana: ['glc_', 'glsa_', 'eyj'],
  openai: ['sk-'],
  anthropic: ['sk-ant-'],
  groq: ['gsk_'],
  huggingface: ['hf_'],
  linear: ['lin_api_'],
  notion: ['ntn_'],
  '1password': ['ops_ey'],
  'hashicorp-vault': ['hvs.', 'hvb.', 'hvr.'],
  vercel: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'],
  databricks: ['dapi'],
  docker: ['dckr_'],
  figma: ['figd_'],
  cloudflare: ['cfk_', 'cfut_', 'cfat_'],
  tailscale: ['tskey-'],
};

function toRule({ meta, create }: PresetRule): SecretRule {
  const name = meta.id.slice(PREFIX.length);
  let found: Span[] = [];
  const rule = create(
    {
      createTranslator: () => messageId => ({ messageId }),
      report: ({ message, range }) => {
        if (!NO_SECRETS.has(message.messageId)) {
          found.push([range[0], range[1]]);
        }
      },
      ignore: () => {},
    },
    { allows: [], enableIDScanRule: true },
  );
  return {
    id: `secretlint-${name}`,
    label: 'a key or token',
    evidence: 'format',
    keywords: Object.hasOwn(KEYWORDS, name) ? KEYWORDS[name] : [],
    find: content => {
      found = [];
      rule.file?.({
        content,
        contentType: 'text',
        filePath: undefined,
        ext: '',
      });
      return found;
    },
  };
}

/** @internal */
export const PRESET_RULES: readonly SecretRule[] = (
  ((preset as { rules?: unknown }).rules as PresetRule[] | undefined) ?? []
)
  .filter(({ meta }) => !LEFT_OUT.has(meta.id.slice(PREFIX.length)))
  .map(toRule);
