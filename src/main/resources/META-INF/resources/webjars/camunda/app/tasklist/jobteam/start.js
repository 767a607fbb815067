// "Proces starten" is there for who has something to start.

const STARTABLE =
  '/camunda/api/engine/engine/default/process-definition/count' +
  '?active=true&latest=true&startableInTasklist=true&startablePermissionCheck=true';

async function offerToStart() {
  const answer = await fetch(STARTABLE, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
  const { count } = answer.ok ? await answer.json() : { count: 0 };
  document.documentElement.classList.toggle('jt-may-start', count > 0);
}

offerToStart().catch(() => {});
