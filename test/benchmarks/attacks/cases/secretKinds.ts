// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/*
 * Kinds of secrets that people paste. Formats are those of gitleaks' documentation and of the vendors. They are put
 * together at run time, so that no scanner takes this file for a leak, and differ with each place they are put.
 */

const LOWER = 'abcdefghijkmnpqrstuvwxyz';
const DIGITS = '23456789';
const HEX = '0123456789abcdef';
const ALL = LOWER + LOWER.toUpperCase() + DIGITS;

/** Characters as good as chance, the same for the same seed. */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = (seed * 2_654_435_761 + 12_345) % 2_147_483_647;
  }

  text(length: number, alphabet = ALL): string {
    let text = '';
    while (text.length < length) {
      this.state = (this.state * 48_271) % 2_147_483_647;
      text += alphabet[this.state % alphabet.length];
    }
    return text;
  }

  /** Letters and digits, both of them, as passwords are. */
  password(): string {
    return `${this.text(5, LOWER)}${this.text(3, DIGITS)}${this.text(
      4,
      LOWER,
    )}`;
  }

  /** Letters only. */
  word(length = 12): string {
    return this.text(length, LOWER);
  }
}

/** Gives a text, and the part of it that nobody may see. */
type Make = (chance: Chance) => [text: string, secret: string];

/** Something around the secret. */
const around =
  (before: string, after = ''): Make =>
  chance => {
    const secret = chance.password();
    return [before + secret + after, secret];
  };

/** A token that is known by how it looks. */
const token =
  (before: string, length: number, alphabet = ALL, after = ''): Make =>
  chance => {
    const secret = chance.text(length, alphabet);
    return [before + secret + after, secret];
  };

export const SECRET_KINDS: Record<string, Make> = {
  'DB_PASS=': around('DB_PASS='),
  'DB_PASSWORD:': around('DB_PASSWORD: '),
  'pass:': around('pass: '),
  'pwd=': around('pwd='),
  '?pass=': around('https://x.example.org/a?pass='),
  '?token=word': chance => {
    const secret = chance.word();
    return [`https://x.example.org/a?token=${secret}`, secret];
  },
  '?api_key=': around('https://x.example.org/a?v=1&api_key='),
  'curl -u': around('curl -u admin:', ' https://x.example.org'),
  'curl --user': around('curl --user admin:', ' https://x.example.org'),
  'mysql -p': around('mysql -uroot -p', ' shop'),
  'PGPASSWORD=': around('PGPASSWORD=', ' psql -h db'),
  'sshpass -p': around('sshpass -p ', ' ssh root@db'),
  'quoted, with spaces': chance => {
    const secret = `${chance.word(6)}7 ${chance.word(7)}`;
    return [`password = "${secret}"`, secret];
  },
  netrc: around('machine x.example.org login admin password '),
  'scott/tiger@': around('sqlplus scott/', '@db.example.org/orcl'),
  'URL with two @': chance => {
    const secret = `${chance.word(4)}@${chance.password()}`;
    return [`https://admin:${secret}@db.example.org/x`, secret.split('@')[1]];
  },
  'URL with a slash': chance => {
    const secret = `${chance.word(4)}/${chance.password()}`;
    return [`postgres://app:${secret}@db.example.org/x`, secret.split('/')[1]];
  },
  'URL of a database': around('mongodb+srv://app:', '@db.example.org/x'),
  'connection string': around('Server=db;User Id=sa;Password=', ';Database=x'),
  Passwort: around('Passwort: '),
  'mot de passe': around('mot de passe : '),
  contraseña: around('contraseña: '),
  senha: around('senha='),
  wachtwoord: around('wachtwoord: '),
  пароль: around('пароль: '),
  'a JSON key': around('{"client_secret":"', '"}'),
  'a header': around('X-Api-Key: '),
  basic: chance => {
    const secret = chance.text(24);
    return [`Authorization: Basic ${secret}=`, secret];
  },
  bearer: token('Authorization: Bearer ', 32),
  'AWS key id': token('AKIA', 16, 'ABCDEFGHJKLMNPQRSTUVWXYZ234567'),
  'AWS secret key': token('aws_secret_access_key = ', 40),
  GitHub: token('ghp_', 36),
  'GitHub, fine': token('github_pat_11', 80),
  GitLab: token('glpat-', 20),
  Slack: token(`xoxb-${'123456789012'}-`, 24),
  'Slack webhook': token(
    'https://hooks.slack.com/services/T012345/B012345/',
    24,
  ),
  Stripe: token('sk_live_', 24),
  npm: token('npm_', 36),
  PyPI: token('pypi-AgEIcHlwaS5vcmc', 80),
  SendGrid: chance => {
    const secret = chance.text(43);
    return [`SG.${chance.text(22)}.${secret}`, secret];
  },
  OpenAI: token('sk-proj-', 48),
  Anthropic: token('sk-ant-api03-', 93, ALL, 'AA'),
  'Hugging Face': token('hf_', 34, LOWER + LOWER.toUpperCase()),
  Google: token('AIza', 35),
  JWT: chance => {
    const secret = chance.text(43);
    return [`eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NSJ9.${secret}`, secret];
  },
  Atlassian: token('ATATT3xFfGF0', 180),
  Docker: token('dckr_pat_', 27),
  Telegram: token('7123456789:AA', 33),
  Twilio: token('twilio SK', 32, HEX),
  Mailgun: token('mailgun key-', 32, HEX),
  Mailchimp: token('mailchimp ', 32, HEX, '-us12'),
  Artifactory: token('AKCp', 69),
  Terraform: chance => {
    const secret = chance.text(64);
    return [`${chance.text(14)}.atlasv1.${secret}`, secret];
  },
  Doppler: token('dp.pt.', 43),
  'Azure client secret': chance => {
    const secret = chance.text(31);
    return [`${chance.text(3)}8Q~${secret}`, secret];
  },
  'Azure storage': token('AccountName=x;AccountKey=', 86, ALL, '=='),
  Figma: token('figd_', 40),
  Airtable: chance => {
    const secret = chance.text(64, HEX);
    return [`pat${chance.text(14)}.${secret}`, secret];
  },
  'Discord webhook': token(
    'https://discord.com/api/webhooks/123456789012345678/',
    68,
  ),
  'Teams webhook': token(
    'https://example.webhook.office.com/webhookb2/a1b2c3d4-0000-4000-8000-0123456789ab@a1b2c3d4-0000-4000-8000-0123456789ab/IncomingWebhook/',
    32,
    HEX,
    '/a1b2c3d4-0000-4000-8000-0123456789ab',
  ),
  Vault: token('hvs.', 90),
  DigitalOcean: token('dop_v1_', 64, HEX),
  Shopify: token('shpat_', 32, HEX),
  Linear: token('lin_api_', 40),
  'New Relic': token('NRAK-', 27, 'ABCDEFGHJKLMNPQRSTUVWXYZ234567'),
  Grafana: token('glsa_', 32, ALL, '_a1b2c3d4'),
  Databricks: token('dapi', 32, HEX),
  'a private key': chance => {
    const secret = chance.text(64);
    const kind = 'PRIVATE KEY';
    return [
      `-----BEGIN ${kind}-----\n${secret}\n-----END ${kind}-----`,
      secret,
    ];
  },
};
