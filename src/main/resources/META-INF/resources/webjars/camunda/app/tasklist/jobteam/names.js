// The participant's name on a task card and above an open task. The names of all cards on the screen are asked for in
// one request, are shown to those who may see the task, and are kept no longer than the page.

const WAIT = 30;
let waiting = new Map();
let timer = null;

async function ask() {
  const batch = waiting;
  waiting = new Map();
  timer = null;
  try {
    const answer = await fetch('/api/worklist/people?tasks=' + [...batch.keys()].join(','), {
      credentials: 'same-origin',
      headers: { Accept: 'application/json' }
    });
    const people = answer.ok ? await answer.json() : {};
    batch.forEach((waiters, taskId) => waiters.forEach(show => show(people[taskId])));
  } catch {
    batch.forEach(waiters => waiters.forEach(show => show(undefined)));
  }
}

/** Calls `show` with {name, caseNumber}, or with undefined when the task is about no case or not ours to see. */
export function personOf(taskId, show) {
  if (!taskId) {
    return;
  }
  if (!waiting.has(taskId)) {
    waiting.set(taskId, []);
  }
  waiting.get(taskId).push(show);
  timer = timer || setTimeout(ask, WAIT);
}

function labelled(node, className) {
  return person => {
    if (!person) {
      return;
    }
    const name = document.createElement('strong');
    name.className = className + '-name';
    name.dir = 'auto';
    name.textContent = person.name;
    const number = document.createElement('span');
    number.className = className + '-number';
    number.textContent = person.caseNumber;
    node.replaceChildren(name, ' ', number);
    node.classList.add(className);
  };
}

export const card = {
  id: 'jobteam.card',
  pluginPoint: 'tasklist.card',
  priority: 10,
  render: (node, { taskId }) => personOf(taskId, labelled(node, 'jt-card'))
};

/** Tasklist makes the place above the task once, before any task is open: look whose task it is at each change. */
function follow(node) {
  let shown = null;
  const look = () => {
    const taskId = new URLSearchParams(location.hash.split('?')[1]).get('task');
    if (taskId !== shown) {
      shown = taskId;
      node.replaceChildren();
      node.classList.remove('jt-header');
      const show = labelled(node, 'jt-header');
      personOf(taskId, person => taskId === shown && show(person));
    }
  };
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  look();
}

export const header = {
  id: 'jobteam.header',
  pluginPoint: 'tasklist.task.action',
  priority: 10,
  render: follow
};
