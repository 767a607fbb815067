// Search first: while somebody is registered, persons who may be her stand below her name. Nothing has to be done with it.

const WAIT = 300;
// form-js 1.8.7 takes over a little later what is typed, and meanwhile forgets what is typed in another field.
const TAKEN_OVER = 500;
const SHORTEST = 2;
let timer = null;
let asked = 0;

function cookie(name) {
  const found = document.cookie.split('; ').find(pair => pair.startsWith(name + '='));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : '';
}

/** The fields of the form in which somebody is registered; null in every other form. */
function registration(form) {
  const field = id => form.querySelector(`input[id$="-${id}"]`);
  const fields = { name: field('Field_name'), birth: field('Field_birth'), earlier: field('Field_earlierCase') };
  return fields.name && fields.earlier ? fields : null;
}

function place(fields) {
  const field = fields.name.closest('.fjs-form-field');
  let node = field.querySelector('.jt-alike');
  if (!node) {
    node = document.createElement('div');
    node.className = 'jt-alike';
    node.setAttribute('role', 'status');
    node.setAttribute('aria-live', 'polite');
    field.append(node);
  }
  return node;
}

function element(tag, text, className = '') {
  const node = document.createElement(tag);
  node.textContent = text;
  node.className = className;
  return node;
}

/** As if it was typed, so that the form notices. */
function type(input, text) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

function choose(fields, person) {
  type(fields.earlier, person.caseNumber);
  setTimeout(() => {
    type(fields.name, person.name);
    clearTimeout(timer);
  }, TAKEN_OVER);
  clearTimeout(timer);
  asked++;
  place(fields).replaceChildren(
    element('p', 'Het nieuwe dossier komt bij deze persoon. Het vorige is ' + person.caseNumber + '.')
  );
  fields.name.focus();
}

function line(fields, person) {
  const item = document.createElement('li');
  const name = element('strong', person.name);
  name.dir = 'auto';
  const facts = [
    person.birth && 'geboren in ' + person.birth,
    person.team,
    person.caseManager,
    person.caseNumber + (person.open ? '' : ' (afgesloten)')
  ];
  item.append(name, ', ' + facts.filter(Boolean).join(', '), document.createElement('br'));
  const open = element('a', 'Dossier openen', 'btn btn-default btn-sm');
  open.href = '/dossier/' + person.caseNumber;
  open.target = '_blank';
  open.rel = 'noopener';
  open.setAttribute('aria-label', 'Dossier openen van ' + person.name + ', in een nieuw tabblad');
  item.append(open);
  if (!person.open) {
    const again = element('button', 'Nieuw dossier voor deze persoon', 'btn btn-default btn-sm');
    again.type = 'button';
    again.setAttribute('aria-label', 'Nieuw dossier voor ' + person.name);
    again.addEventListener('click', () => choose(fields, person));
    item.append(again);
  }
  return item;
}

function show(fields, { people, teams }) {
  const nodes = [];
  if (people.length) {
    const list = document.createElement('ul');
    list.append(...people.map(person => line(fields, person)));
    nodes.push(element('p', 'Misschien ken je deze persoon al:'), list);
  }
  teams.forEach(team =>
    nodes.push(element('p', `Er bestaat een dossier bij het team van ${team}, met een naam die hierop lijkt. Vraag het aan dat team.`))
  );
  place(fields).replaceChildren(...nodes);
}

async function look(fields) {
  const turn = ++asked;
  const name = fields.name.value.trim();
  if (name.length < SHORTEST) {
    place(fields).replaceChildren();
    return;
  }
  try {
    const answer = await fetch('/api/search/alike', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-JT-XSRF': cookie('JT-XSRF') },
      body: JSON.stringify({ name, birth: fields.birth ? fields.birth.value : '' })
    });
    const found = answer.ok ? await answer.json() : { people: [], teams: [] };
    if (turn === asked && fields.name.isConnected) {
      show(fields, found);
    }
  } catch {
    // No network: whoever registers goes on without it.
  }
}

document.addEventListener('input', event => {
  const form = event.target.closest?.('.fjs-container');
  const fields = form && registration(form);
  if (fields && (event.target === fields.name || event.target === fields.birth)) {
    clearTimeout(timer);
    timer = setTimeout(() => look(fields), WAIT);
  }
});
