// The parts of Cockpit that only offer what the gate refuses, or that have nothing to show here.

const LEFT_OUT = new Set([
  // Pausing, stopping and changing what runs.
  'update-suspension-state-action',
  'update-suspension-state',
  'cancel-process-instance-action',
  'add-variable-action',
  'bulk-job-definition-override-job-priority-action',
  'job-definition-override-job-priority-action',
  'delete-deployment',
  // Technical or always empty.
  'job-definition-table',
  'external-tasks-process-instance-runtime',
  'increase-incident-external-task-retry',
  'batch',
  // What was decided about whom is not for reading here.
  'decision-instances-table'
]);

window.angular.module('pascalprecht.translate').run([
  '$injector',
  $injector => {
    const views = $injector.get('Views');
    const all = views.getProviders;
    views.getProviders = function (options) {
      return all.call(this, options).filter(part => !LEFT_OUT.has(part.id));
    };
  }
]);
