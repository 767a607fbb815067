// Deadlines are days: "vandaag", "3 dagen te laat", "over 5 dagen", and further away the date itself. Tasklist would
// count hours.

/** Days after which a date says more than a number of days. */
const FAR = 14;

const FIELD = 'task.due';

function startOfDay(date) {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate());
}

/** Whole days from today to that day; less than zero when it is past. A day that is an hour short or long counts. */
function daysUntil(moment) {
  return Math.round((startOfDay(new Date(moment)) - startOfDay(new Date())) / 86400000);
}

function inDays(days, moment) {
  if (days === 0) {
    return 'vandaag';
  }
  if (days === 1) {
    return 'morgen';
  }
  if (days < 0) {
    return days === -1 ? '1 dag te laat' : `${-days} dagen te laat`;
  }
  return days <= FAR
    ? `over ${days} dagen`
    : new Date(moment).toLocaleDateString('nl-BE', { day: 'numeric', month: 'long', year: 'numeric' });
}

function showDays(scope, element) {
  scope.$watch(FIELD, moment => {
    if (moment) {
      const days = daysUntil(moment);
      element.text(inDays(days, moment));
      element.toggleClass('jt-late', days < 0);
    }
  });
}

window.angular.module('angularMoment').config([
  '$provide',
  $provide =>
    $provide.decorator('amTimeAgoDirective', [
      '$delegate',
      $delegate => {
        const timeAgo = $delegate[0].compile;
        $delegate[0].compile = (template, attributes) =>
          attributes.amTimeAgo === FIELD ? showDays : timeAgo(template, attributes);
        return $delegate;
      }
    ])
]);
