// Reception's list of today, one click away from the tasks of who receives people.

async function receivesPeople() {
  const answer = await fetch('/api/me', { credentials: 'same-origin', headers: { Accept: 'application/json' } });
  const { roles } = answer.ok ? await answer.json() : { roles: [] };
  return roles.includes('administration');
}

export const reception = {
  id: 'jobteam.reception',
  pluginPoint: 'tasklist.navbar.action',
  priority: 40,
  render: node => {
    receivesPeople()
      .then(yes => {
        if (yes) {
          const link = document.createElement('a');
          link.href = '/balie';
          link.textContent = 'Balie';
          node.replaceChildren(link);
        }
      })
      .catch(() => {});
  }
};
