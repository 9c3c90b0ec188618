// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { fakeSecret } from '../../__testUtils__/secrets/fakeSecrets';
import { isSecretAfterName } from './isSecretAfterName';

describe('isSecretAfterName', () => {
  it.each([
    ['password', '[[hunter2]]'],
    ['spring.datasource.password', '{a12}'],
    ['DB_PASSWORD', '[[P@ssw0rd!]]'],
    ['clientSecret', '{a32}'],
    ['api_key', '{h32}'],
    ['aws_secret_access_key', '{b40}'],
    ['accessToken', '{w40}'],
  ])('takes the value of %s for a secret', (name, template) => {
    expect(isSecretAfterName(name, fakeSecret(template, 2).text)).toBe(true);
  });

  it.each([
    ['token', 'custom_auth.serializers.CustomTokenSerializer'],
    ['token', 'accessToken'],
    ['forgotPassword', 'auth/forgot-password'],
    ['password', 'Passwort'],
    ['password', 'Password'],
    ['password', 'Mot de passe'],
    ['ACCESS_TOKEN', 'urn:ietf:params:oauth:token-type:access_token'],
    ['UseFlagForInputPassword', 'pm-27086-update'],
    ['password', '{ES_PASSWORD}'],
    ['password', '${DB_PASSWORD}'],
    ['jwt_secret', 'projects/1/secrets/jwt/versions/latest'],
    ['db_password', 'prod/grades/db#password'],
    ['password', '@Microsoft.KeyVault(SecretUri=https://kv.example/x)'],
    ['secretKey', 'dbPassword'],
    ['tls.secret', 'wildcard-acme-2026'],
    ['secretName', 'db-credentials'],
    ['secret', 'auth-secret-2'],
    ['token', '_env:NAME:REDACTED'],
    ['smtp_password', 'present'],
    ['redis_password', '<redacted>'],
    ['password', '[FILTERED]'],
    ['passwordHash', 'bcrypt'],
    ['tokenUrl', 'https://login.example.edu/oauth2/token'],
    ['token', ''],
  ])('leaves %s: %s', (name, value) => {
    expect(isSecretAfterName(name, value)).toBe(false);
  });
});
