module.exports = require('../scripts/lint/packageConfig')(__dirname, {
  // Public exports only: these tests stand where an adopter stands.
  restrictedImportPatterns: ['**/plugins/**', 'backstage-plugin-*/src/**'],
  // A portal of its own, with its own dependencies.
  ignorePatterns: ['releases/portal/**'],
});
