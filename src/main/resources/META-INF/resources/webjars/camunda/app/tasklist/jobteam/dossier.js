// The dossier beside a task, and the way to one's own participants. The dossier is a page of our own in a frame, so that
// it looks and works the same everywhere; the frame is as high as the page in it.

const ADDRESS = '/dossier/taak/';

function fit(frame) {
  const body = frame.contentDocument && frame.contentDocument.body;
  if (!body) {
    return;
  }
  const grow = () => {
    frame.style.height = body.scrollHeight + 'px';
  };
  new ResizeObserver(grow).observe(body);
  grow();
  // Tasklist forbids frames to leave the page, so a task that is chosen in the dossier is opened from here.
  body.addEventListener('click', event => {
    const link = event.target.closest('a[data-task]');
    if (link) {
      event.preventDefault();
      const query = new URLSearchParams(location.hash.split('?')[1]);
      query.set('task', link.dataset.task);
      location.hash = '#/?' + query;
    }
  });
}

export const dossier = {
  id: 'jobteam.dossier',
  pluginPoint: 'tasklist.task.detail',
  // Second, right after the form; the styles count on it.
  priority: 900,
  properties: { label: 'Dossier' },
  render: (node, { taskId }) => {
    const frame = document.createElement('iframe');
    frame.title = 'Dossier';
    frame.className = 'jt-dossier';
    frame.src = ADDRESS + taskId;
    frame.addEventListener('load', () => fit(frame));
    node.replaceChildren(frame);
  }
};

export const participants = {
  id: 'jobteam.participants',
  pluginPoint: 'tasklist.navbar.action',
  priority: 50,
  render: node => {
    const link = document.createElement('a');
    link.href = '/deelnemers';
    link.textContent = 'Mijn deelnemers';
    node.replaceChildren(link);
  }
};
