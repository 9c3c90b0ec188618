// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * How much a name tells about the value after it: after `password` comes a password, whatever it looks like; after
 * `token` or `secret` often comes the name of one; `signature`, `auth` and `code` tell little.
 * @internal
 */
export type NameStrength = 'password' | 'token' | 'weak';

/** In the languages of catalogs seen so far; each is one word in lower case. @internal */
export const PASSWORD_WORDS: ReadonlySet<string> = new Set([
  ...['password', 'passwords', 'passwd', 'passphrase', 'passcode', 'passwrd'],
  ...[
    'pass',
    'pwd',
    'pw',
    'masterauth',
    'psk',
    'pass-phrase',
    'pwrd',
    'pswd',
    'psw',
    'passw',
    'userpassword',
  ],
  // de, nl, sv, da, no, fi, is
  ...['passwort', 'passwörter', 'kennwort', 'zugangskennwort', 'wachtwoord'],
  ...['lösenord', 'losenord', 'adgangskode', 'kodeord', 'passord'],
  ...['salasana', 'lykilorð'],
  // fr, es, ca, pt, it, ro
  ...['motdepasse', 'mdp', 'contraseña', 'contrasena', 'contrasenya', 'clave'],
  ...['senha', 'palavrapasse', 'parola', 'parolachiave'],
  // pl, cs, sk, hu, hr, sl, tr, el, lt, lv, et
  ...['hasło', 'haslo', 'heslo', 'jelszó', 'jelszo', 'lozinka', 'zaporka'],
  ...['geslo', 'şifre', 'sifre', 'parole', 'slaptažodis', 'parool', 'κωδικός'],
  // ru, uk, bg, zh, ja, ko, ar, he, hi, vi, id
  ...['пароль', 'парола', '密码', '密碼', '口令', 'パスワード', '暗証番号'],
  ...[
    '비밀번호',
    '암호',
    'سيسما',
    'سيسمه',
    'כלמהסוד',
    'पासवर्ड',
    'matkhau',
    'mậtkhẩu',
  ],
  ...['katasandi', 'sandi'],
]);

const TOKEN_WORDS = new Set([
  ...['token', 'tokens', 'secret', 'secrets', 'apikey', 'apikeys', 'apitoken'],
  ...['credential', 'credentials', 'cred', 'creds', 'authkey', 'authtoken'],
  ...['accesskey', 'secretkey', 'privatekey', 'accesstoken', 'clientsecret'],
  ...['accountkey', 'sharedaccesskey', 'sharedkey', 'licensekey', 'masterkey'],
  ...['encryptionkey', 'signingkey', 'appkey', 'applicationkey', 'secretid'],
  ...[
    'pat',
    'sas',
    'bearer',
    'geheimnis',
    'jeton',
    'refreshtoken',
    'storagekey',
  ],
  ...[
    'webhooksecret',
    'keydata',
    'servicekey',
    'sessionkey',
    'ingestkey',
    'sastoken',
  ],
]);

const WEAK_WORDS = new Set([
  ...['auth', 'authorization', 'signature', 'sig', 'code', 'key', 'keys'],
  ...['pin', 'cookie', 'session', 'sessionid', 'sid', 'webhook', 'dsn', 'hash'],
  ...['login', 'otp', 'salt', 'nonce', 'seed', 'mnemonic', 'jwt', 'appid'],
]);

/** What makes a key one that opens something. */
const KEY_QUALIFIERS = new Set([
  ...['api', 'access', 'secret', 'private', 'account', 'signing', 'encryption'],
  ...[
    'auth',
    'master',
    'storage',
    'license',
    'licence',
    'deploy',
    'app',
    'admin',
  ],
  ...[
    'application',
    'consumer',
    'subscription',
    'shared',
    'ssh',
    'hmac',
    'jwt',
  ],
  ...[
    'aes',
    'webhook',
    'integration',
    'personal',
    'ingest',
    'ingestion',
    'write',
  ],
  ...['decryption', 'crypto', 'cipher', 'rest', 'root', 'server', 'service'],
  ...['functions', 'function', 'host', 'x', 'sas', 'session', 'client', 'data'],
]);

const SUFFIXES = new Set([
  ...['prod', 'production', 'prd', 'dev', 'development', 'staging', 'stage'],
  ...['stg', 'test', 'testing', 'qa', 'uat', 'int', 'live', 'sandbox', 'old'],
  ...['new', 'current', 'previous', 'next', 'backup', 'primary', 'secondary'],
  ...['default', 'value', 'val', 'text', 'txt', 'plain', 'plaintext', 'clear'],
  ...['cleartext', 'b64', 'base64', 'str', 'admin', 'root', 'user', 'db'],
  ...[
    'database',
    'main',
    'ro',
    'rw',
    'confirm',
    'confirmation',
    'again',
    'base',
    'hex',
    'raw',
    'string',
  ],
]);

/** Words that end like a name of a secret but are none. */
const NO_PASS =
  /(?:^|[^a-z])(?:by|com|encom|over|under|tres|sur|im|ow|cut|en)pass$/;

/**
 * The words of a name: `dbPassword`, `DB_PASSWORD`, `db.password`.
 * @internal
 */
export function wordsOfName(name: string): string[] {
  return name
    .replace(/([\p{Ll}\p{N}])(?=\p{Lu})/gu, '$1 ')
    .replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);
}

const MOST_REMEMBERED = 1_000;
const remembered = new Map<string, NameStrength | undefined>();

/** Remembers the last names: catalogs repeat them. @internal */
export function strengthOfName(name: string): NameStrength | undefined {
  if (remembered.has(name)) {
    return remembered.get(name);
  }
  if (remembered.size >= MOST_REMEMBERED) {
    remembered.clear();
  }
  const strength = classifyName(name);
  remembered.set(name, strength);
  return strength;
}

function classifyName(name: string): NameStrength | undefined {
  const words = wordsOfName(name);
  let last = words.length - 1;
  while (last > 0 && (/^\d+$/.test(words[last]) || SUFFIXES.has(words[last]))) {
    last--;
  }
  if (last < 0) {
    return undefined;
  }
  const word = withoutNumber(words[last]);
  const before = words[last - 1] ?? '';
  if (
    PASSWORD_WORDS.has(word) ||
    PASSWORD_WORDS.has(before + word) ||
    (before === 'de' && word === 'passe') ||
    (/(?:password|passwort|kennwort|passwd|passphrase|contrasena|pwd)$/.test(
      word,
    ) &&
      word.length < 40) ||
    /^(?:db|root|user|admin|my|ftp|smtp|sql|app|web)pw$/.test(word) ||
    (/.pass$/.test(word) && !NO_PASS.test(word))
  ) {
    return 'password';
  }
  if (
    TOKEN_WORDS.has(word) ||
    TOKEN_WORDS.has(before + word) ||
    /(?:token|secret|apikey|secretkey|accesskey|privatekey|signingkey)$/.test(
      word,
    ) ||
    (/^keys?$/.test(word) && KEY_QUALIFIERS.has(before))
  ) {
    return 'token';
  }
  return WEAK_WORDS.has(word) || WEAK_WORDS.has(before + word)
    ? 'weak'
    : undefined;
}

/** `password2` → `password` */
function withoutNumber(word: string): string {
  let end = word.length;
  while (end > 0 && /\d/.test(word[end - 1])) {
    end--;
  }
  return word.slice(0, end);
}

/** Substrings of the names of secrets, for a first pass; each of three or more ASCII characters. @internal */
export const NAME_KEYWORDS: readonly string[] = [
  ...['pw=', 'pw:', 'pw ', 'pw"', "pw'", 'psk'],
  ...['pass', 'pwd', 'psw', 'secret', 'token', 'key', 'cred', 'auth', 'code'],
  ...['sig', 'pin', 'sas', 'cookie', 'session', 'sid', 'webhook', 'dsn', 'pat'],
  ...['bearer', 'kennwort', 'wachtwoord', 'senord', 'adgangskode', 'kodeord'],
  ...[
    'salasana',
    'mdp',
    'contrase',
    'clave',
    'senha',
    'parol',
    'haslo',
    'heslo',
  ],
  ...['jelsz', 'lozinka', 'zaporka', 'geslo', 'ifre', 'jeton', 'geheimnis'],
  ...[
    'sandi',
    'matkhau',
    'login',
    'otp',
    'seed',
    'salt',
    'mnemonic',
    'jwt',
    'appid',
    'app_id',
  ],
];

/** The same in scripts other than Latin, which the first pass finds with one regular expression. @internal */
export const FOREIGN_NAMES =
  /hasło|пароль|парола|密码|密碼|口令|パスワード|暗証番号|비밀번호|암호|पासवर्ड|κωδικός|slaptažodis|lykilorð|mật\s?khẩu|كلمة\s?(?:ال)?(?:سر|مرور)|סיסמ[הא]/giu;
