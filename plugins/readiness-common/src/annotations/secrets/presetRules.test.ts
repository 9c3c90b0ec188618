// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import * as preset from '@secretlint/secretlint-rule-preset-recommend';
import { fakeSecret } from '../../__testUtils__/secrets/fakeSecrets';
import { PRESET_RULES } from './presetRules';

/* What the pinned version finds: a new version that loses a kind, or adds a rule, must be reviewed. */
const FOUND: [rule: string, template: string][] = [
  ['aws', 'AKIA{t16}'],
  ['aws', 'AWS_SECRET_ACCESS_KEY="{a40}"'],
  [
    'privatekey',
    '-----BEGIN RSA PRIVATE KEY-----\nMI{a120}\n-----END RSA PRIVATE KEY-----',
  ],
  ['npm', 'npm_{a36}'],
  ['npm', 'https://{a20}:x-oauth-basic@github.com/'],
  ['slack', 'xoxb-{d12}-{d12}-{a24}'],
  ['slack', 'https://hooks.slack.com/services/T{u8}/B{u8}/{a24}'],
  ['sendgrid', 'SG.{a22}.{a43}'],
  ['shopify', 'shpat_{a32}'],
  ['stripe', 'sk_live_{a24}'],
  ['github', 'ghp_{a36}'],
  ['github', 'github_pat_{a82}'],
  ['gitlab', 'glpat-{a20}'],
  ['grafana', 'glc_{a40}'],
  ['grafana', 'glsa_{a32}_{h8}'],
  ['openai', 'sk-{a20}T3BlbkFJ{a20}'],
  ['anthropic', 'sk-ant-api03-{a93}AA'],
  ['groq', 'gsk_{a52}'],
  ['huggingface', 'hf_{z34}'],
  ['linear', 'lin_api_{a40}'],
  ['notion', 'ntn_{d11}{a35}'],
  // base64 of JSON
  ['1password', `ops_${btoa(JSON.stringify({ secretKey: 'no'.repeat(51) }))}`],
  ['hashicorp-vault', 'hvs.{a95}'],
  ['hashicorp-vault', 'hvb.{a140}'],
  ['vercel', 'vcp_{a24}'],
  ['databricks', 'dapi{h32}'],
  ['docker', 'dckr_pat_{a27}'],
  ['figma', 'figd_{a40}'],
  ['cloudflare', 'cfut_{a40}{h8}'],
  ['tailscale', 'tskey-auth-{a16}-{a32}'],
];

describe('PRESET_RULES', () => {
  it.each(FOUND)('%s finds %s', (name, template) => {
    const { text } = fakeSecret(template, 3);
    const rule = PRESET_RULES.find(({ id }) => id === `secretlint-${name}`)!;
    expect(rule.find(text, [])).not.toEqual([]);
    // It passes the first pass
    expect(
      rule.keywords.some(keyword => text.toLowerCase().includes(keyword)),
    ).toBe(true);
  });

  it('are all of the preset but four, each with words for the first pass', () => {
    expect(PRESET_RULES).toHaveLength(preset.rules.length - 4);
    expect(PRESET_RULES.filter(({ keywords }) => !keywords.length)).toEqual([]);
    expect(new Set(FOUND.map(([name]) => `secretlint-${name}`))).toEqual(
      new Set(PRESET_RULES.map(({ id }) => id)),
    );
  });

  it('leaves the id of an account, which is not a secret', () => {
    const rule = PRESET_RULES.find(({ id }) => id === 'secretlint-aws')!;
    expect(rule.find('aws_account_id=123456789012', [])).toEqual([]);
  });
});
