// Tasklist of Jobteam: Dutch only (two locales would give dates in a language at random), no shortcuts in English,
// our own scripts. Replaces the file of the same name in the Camunda web archive.
export default {
  app: { name: 'Taken', vendor: 'Jobteam' },
  locales: { availableLocales: ['nl'], fallbackLocale: 'nl' },
  customScripts: ['jobteam/tasklist'],
  disableWelcomeMessage: true,
  shortcuts: {}
};
