// What Jobteam adds to Tasklist. An import that fails would leave Tasklist blank, so there are few, and all are ours.
import './session.js';
import './texts.js';
import './forms.js';
import './typing.js';
import './alike.js';
import './drafts.js';
import './order.js';
import './start.js';
import './deadlines.js';
import './teamtasks.js';
import './colleagues.js';
import { dossier, participants } from './dossier.js';
import { reception } from './reception.js';
import { card, header } from './names.js';

export default [card, header, dossier, participants, reception];
