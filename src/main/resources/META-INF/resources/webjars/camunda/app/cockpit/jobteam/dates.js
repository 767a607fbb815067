// Moments as people write them; Cockpit's own way is that of machines.

const READABLE = { normal: 'D MMM YYYY, HH:mm', abbr: 'D MMM YYYY, HH:mm' };

let provide;

// Which parts are configured before this one is not for us to say, so the change waits until all of them are.
window.angular
  .module('pascalprecht.translate')
  .config(['$provide', $provide => (provide = $provide)])
  .run(() =>
    provide.decorator('camDateFormat', ['$delegate', $delegate => type => READABLE[type || 'normal'] || $delegate(type)])
  );
