// Forms in Dutch: the texts that form-js 1.8.7 has in English only, and what the server refuses, at the field itself.

const TEXTS = [
  [/^Field is required\.$/, 'Dit veld is verplicht.'],
  [/^Field must have minimum length of (\d+)\.$/, 'Vul ten minste $1 tekens in.'],
  [/^Field must have maximum length of (\d+)\.$/, 'Gebruik hoogstens $1 tekens.'],
  [/^Field must have minimum value of (-?\d+)\.$/, 'De waarde moet minstens $1 zijn.'],
  [/^Field must have maximum value of (-?\d+)\.$/, 'De waarde mag hoogstens $1 zijn.'],
  [/^Field must match pattern .*$/, 'Dit heeft niet de juiste vorm.'],
  [/^Field must be a valid email address\.$/, 'Vul een geldig e-mailadres in.'],
  [/^Field must be a valid phone number\.$/, 'Vul een geldig telefoonnummer in.'],
  [/^Value is not a number\.$/, 'Vul een getal in.'],
  [/^Select$/, 'Kies'],
  [/^Search$/, 'Zoek'],
  [/^Nothing found\.?$/, 'Niets gevonden'],
  [/^No results$/, 'Niets gevonden']
];

/** What the calendar of a date field (flatpickr) wants to know of a language. */
const CALENDAR = {
  firstDayOfWeek: 1,
  weekdays: {
    shorthand: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
    longhand: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag']
  },
  months: {
    shorthand: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    longhand: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december'
    ]
  },
  yearAriaLabel: 'Jaar',
  monthAriaLabel: 'Maand'
};

const MARK = 'jt-refusal';

function dutch(text) {
  const rule = TEXTS.find(([english]) => english.test(text));
  return rule ? text.replace(rule[0], rule[1]) : text;
}

function translate(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const text = node.data.trim();
    const translated = text && dutch(text);
    if (translated && translated !== text) {
      node.data = translated;
    }
  }
  root.querySelectorAll('input[placeholder="Select"], input[placeholder="Search"]').forEach(input => {
    input.placeholder = dutch(input.placeholder);
  });
}

function makeCalendarsDutch(root) {
  root.querySelectorAll('.flatpickr-input').forEach(input => {
    const calendar = input._flatpickr;
    if (calendar && calendar.config.locale !== CALENDAR) {
      calendar.set('locale', CALENDAR);
    }
  });
}

/** Something inside a form changed, or a form that was made elsewhere came onto the page. */
function concernsForm(change) {
  return (
    change.target.parentElement?.closest('.fjs-container') ||
    [...change.addedNodes].some(node => node.querySelector?.('.fjs-form') || node.closest?.('.fjs-container'))
  );
}

new MutationObserver(changes => {
  if (changes.some(concernsForm)) {
    document.querySelectorAll('.fjs-container').forEach(form => {
      translate(form);
      makeCalendarsDutch(form);
    });
  }
}).observe(document.documentElement, { childList: true, subtree: true, characterData: true });

/** form-js ids end with the component's id; a choice has one input per answer. */
function fieldOf(component) {
  const input = document.querySelector(`.fjs-container [id$="-${component}"], .fjs-container [id*="-${component}-"]`);
  return input && input.closest('.fjs-form-field');
}

function forget(field) {
  field.querySelectorAll('.' + MARK).forEach(message => message.remove());
}

function explain(errors) {
  document.querySelectorAll('.' + MARK).forEach(message => message.remove());
  let first = null;
  errors.forEach(({ component, message }) => {
    const field = component && fieldOf(component);
    if (!field) {
      return;
    }
    const text = document.createElement('div');
    text.className = MARK + ' fjs-form-field-error';
    text.setAttribute('role', 'alert');
    text.textContent = message;
    field.append(text);
    field.addEventListener('input', () => forget(field), { once: true });
    field.addEventListener('change', () => forget(field), { once: true });
    first = first || field;
  });
  first?.scrollIntoView({ block: 'center' });
}

const send = XMLHttpRequest.prototype.send;
XMLHttpRequest.prototype.send = function (...body) {
  this.addEventListener('load', () => {
    if (this.status >= 400 && /\/submit-form$/.test(this.responseURL.split('?')[0])) {
      try {
        explain(JSON.parse(this.responseText).errors || []);
      } catch {
        // Not one of our answers: Tasklist shows its own message.
      }
    }
  });
  send.apply(this, body);
};
