// No page before its texts are there: Tasklist and Cockpit would now and then show the raw key of a text instead.

window.angular.module('pascalprecht.translate').run([
  '$rootScope',
  $rootScope =>
    $rootScope.$on('$routeChangeStart', (event, next) => {
      if (next) {
        next.resolve = { ...next.resolve, jobteamTexts: ['$translate', $translate => $translate.onReady()] };
      }
    })
]);

export default [];
