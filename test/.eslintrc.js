module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  // Public exports only: these tests stand where an adopter stands.
  restrictedImportPatterns: ['**/plugins/**', 'backstage-plugin-*/src/**'],
});
